import type { OperationsByPath, OptionsByPath } from '@goldleaf/api-types';
import type { CallArguments, CommonCallOptions, ReadingOptions } from './call/call-options.ts';
import type { ParseAs } from './response/body.ts';
import type { Call } from './response/result.ts';
import type { AnySchema } from './response/schema.ts';

/**
 * The calls of each path: `goldleaf['/customers'].GET()`. They do the same as `goldleaf.GET('/customers')`, and an editor shows the
 * summary of the operation and its documentation page.
 */
// Maps `keyof` directly, so that each key keeps the comment of its operation.
export type PathCalls = {
  readonly [Path in keyof OperationsByPath as Exclude<Path, '/security/v1/token'>]: {
    readonly [Method in keyof OperationsByPath[Path]]: PathCall<
      OperationsByPath[Path][Method],
      OptionsByPath[Path][Method & keyof OptionsByPath[Path]]
    >;
  };
};

/** Calls one operation. */
export type PathCall<Operation, Options> = <
  As extends ParseAs = 'json',
  Schema extends AnySchema = undefined,
>(
  ...optionsWithBodyOrParams: CallArguments<
    Options & ReadingOptions<Operation, As, Schema> & CommonCallOptions
  >
) => Call<Operation, As, Schema>;

type Send = (path: string, options?: object) => unknown;

/** Adds the calls of each path to a client. Other names stay undefined: `await` would call a `then`. */
export function withPathCalls(client: { readonly GET: Send; readonly POST: Send }): object {
  const get = (target: Readonly<Record<string, unknown>>, path: string) =>
    path[0] === '/'
      ? {
          GET: (options?: object) => client.GET(path, options),
          POST: (options?: object) => client.POST(path, options),
        }
      : target[path];
  return new Proxy(client, { get } as ProxyHandler<typeof client>);
}
