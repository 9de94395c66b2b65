import type { GetOperations, GetPath, PostOperations, PostPath } from '@goldleaf/api-types';
import type { ParseAs } from './answer.ts';
import { type AnyCallOptions, type CallContext, runCall } from './call.ts';
import type { CallArguments, CallOptions } from './call-options.ts';
import { ConfigError } from './errors/transport-error.ts';
import type { Method } from './hooks.ts';
import { type GoldLeafClientOptions, readBaseUrl, readCustomerId, readFetch } from './options.ts';
import type { Call } from './result.ts';
import { readAuth } from './token/auth.ts';

/** GoldLeaf's API, typed by path. */
export interface GoldLeafClient {
  /** Sends a GET request. Retries network errors, timeouts, 408, 429, 500, 502, 503 and 504, unless the GET may change something. */
  GET<Path extends GetPath, As extends ParseAs = 'json'>(
    path: Path,
    ...options: CallArguments<CallOptions<GetOperations[Path], As>>
  ): Call<GetOperations[Path], As>;

  /** Changes, mostly. Sent again only where the server is known not to have acted, or where acting twice does no harm. */
  POST<Path extends ApiPostPath, As extends ParseAs = 'json'>(
    path: Path,
    ...options: CallArguments<CallOptions<PostOperations[Path], As>>
  ): Call<PostOperations[Path], As>;
}

/** Without the token exchange, which lives outside the base URL and is the client's own business. */
type ApiPostPath = Exclude<PostPath, '/security/v1/token'>;

/**
 * Makes a client of GoldLeaf's API.
 *
 * @throws {ConfigError} when the options are unfit: it says what to mend, and no value
 */
export function createGoldLeafClient(options: GoldLeafClientOptions): GoldLeafClient {
  const context = readOptions(options);
  const method =
    (name: Method) =>
    (path: string, call: AnyCallOptions = {}) => {
      const result = runCall(context, name, path, call);
      // It rejects with what Next.js controls rendering by. A call that nobody awaits must not end the process by that.
      result.catch(() => {});
      const orThrow = async (): Promise<unknown> => {
        const outcome = await result;
        if (outcome.ok) return outcome.data;
        throw outcome.error;
      };
      return Object.assign(result, { orThrow });
    };
  return { GET: method('GET'), POST: method('POST') } as unknown as GoldLeafClient;
}

function readOptions(given: GoldLeafClientOptions): CallContext {
  // A caller without types may leave them out: the missing `auth` is named then.
  const options: GoldLeafClientOptions = given ?? {};
  const { attemptTimeout = 30_000, timeout = 120_000, retries = 2 } = options;
  const limits = { ...readFetch(options.fetch), attemptTimeout, timeout, retries };
  try {
    const { origin, href } = readBaseUrl(options.baseUrl, options.allowHttpHosts);
    return {
      ...options,
      ...limits,
      baseUrl: href.replace(/\/$/, ''),
      customerId: readCustomerId(options.customerId),
      tokens: readAuth(options.auth, { ...limits, baseUrl: origin }),
    };
  } catch (error) {
    throw new ConfigError('config', (error as Error).message);
  }
}
