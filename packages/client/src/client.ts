import type { GetOperations, GetPath, PostOperations, PostPath } from '@goldleaf/api-types';
import { runCall } from './call/call.ts';
import type { CallArguments, CallOptions } from './call/call-options.ts';
import type { AnyCallOptions, ClientConfig } from './call/call-plan.ts';
import { ConfigError } from './errors/transport-error.ts';
import type { Method } from './hooks/attempt.ts';
import { readBaseUrl } from './options/base-url.ts';
import type { GoldLeafClientOptions } from './options/client-options.ts';
import { readCustomerId } from './options/customer-id.ts';
import { readFetch } from './options/fetch.ts';
import { readLimits } from './options/limits.ts';
import { checkNames } from './options/names.ts';
import { type PathCalls, withPathCalls } from './path-calls.ts';
import type { ParseAs } from './response/body.ts';
import type { Call } from './response/result.ts';
import type { AnySchema } from './response/schema.ts';
import { SHORT } from './response/text.ts';
import { readAuth } from './tokens/auth.ts';

/** GoldLeaf's API, typed by path. */
export interface GoldLeafClient extends PathCalls {
  /** Sends a GET request. Retries network errors, timeouts, 408, 429, 500, 502, 503 and 504, unless the GET may change something. */
  GET<Path extends GetPath, As extends ParseAs = 'json', Schema extends AnySchema = undefined>(
    path: Path,
    ...optionsWithParams: CallArguments<CallOptions<GetOperations[Path], As, Schema>>
  ): Call<GetOperations[Path], As, Schema>;

  /** Sends a POST request. Retries only if the server is known not to have processed it, or if the operation only reads. */
  POST<Path extends ApiPostPath, As extends ParseAs = 'json', Schema extends AnySchema = undefined>(
    path: Path,
    ...optionsWithBodyOrParams: CallArguments<CallOptions<PostOperations[Path], As, Schema>>
  ): Call<PostOperations[Path], As, Schema>;
}

/** Without the token request, which is outside the base URL and sent by the client itself. */
type ApiPostPath = Exclude<PostPath, '/security/v1/token'>;

/**
 * Creates a client for GoldLeaf's API.
 *
 * @throws {ConfigError} when an option is invalid. The message says what to fix and never contains the option's value
 */
export function createGoldLeafClient(options: GoldLeafClientOptions): GoldLeafClient {
  const config = readOptions(options);
  const method =
    (name: Method) =>
    (path: string, call: AnyCallOptions = {}) => {
      const result = runCall(config, name, path, call);
      // It rejects with what Next.js throws to control rendering. That must not end the process if nobody awaits the call.
      result.catch(() => {});
      const orThrow = async (): Promise<unknown> => {
        const outcome = await result;
        if (outcome.ok) return outcome.data;
        throw outcome.error;
      };
      return Object.assign(result, { orThrow });
    };
  return withPathCalls({ GET: method('GET'), POST: method('POST') }) as GoldLeafClient;
}

const NAMES = [
  'auth',
  'baseUrl',
  'allowHttpHosts',
  'customerId',
  'attemptTimeout',
  'timeout',
  'retries',
  'maxResponseBytes',
  'fetch',
  'middleware',
  'onRequest',
  'onResponse',
  'onCall',
  'onData',
  'logger',
  'logLevel',
] as const satisfies readonly (keyof GoldLeafClientOptions)[];

function readOptions(given: GoldLeafClientOptions): ClientConfig {
  // A caller without types may pass nothing. Then the error names the missing `auth`.
  const options: GoldLeafClientOptions = Object(given);
  try {
    checkNames(options, NAMES);
    const limits = { ...readLimits(options), fetch: readFetch(options.fetch) };
    const { origin, href } = readBaseUrl(options.baseUrl, options.allowHttpHosts);
    return {
      ...options,
      ...limits,
      baseUrl: href.replace(/\/$/, ''),
      customerId: readCustomerId(options.customerId),
      tokens: readAuth(options.auth, { ...limits, maxResponseBytes: SHORT, baseUrl: origin }),
    };
  } catch (error) {
    throw new ConfigError('config', (error as Error).message);
  }
}
