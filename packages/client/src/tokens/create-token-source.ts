import { ConfigError } from '../errors/transport-error.ts';
import type { ApiKeyAuth } from '../options/auth.ts';
import { readBaseUrl } from '../options/base-url.ts';
import { type FetchFunction, readFetch } from '../options/fetch.ts';
import { readLimits } from '../options/limits.ts';
import { checkNames } from '../options/names.ts';
import { SHORT } from '../response/text.ts';
import { keyTokens } from './auth.ts';
import type { TokenSource } from './token-source.ts';

/** Options of `createTokenSource`. */
export interface TokenSourceOptions extends ApiKeyAuth {
  /** The client's base URL, of which the origin is used. Default: `https://goldleaf.app/api/v1`. */
  readonly baseUrl?: string | undefined;
  /** Hosts to which the API key may be sent by plain http, such as `['mock']`. Default: none but this machine. */
  readonly allowHttpHosts?: readonly string[] | undefined;
  /** Milliseconds for a token request, retries included. Default: 30,000. */
  readonly timeout?: number | undefined;
  /** Default: the global `fetch`. */
  readonly fetch?: FetchFunction | undefined;
}

/**
 * Creates a source of tokens for a front end, so that the API key stays on the server.
 *
 * A token is kept until it expires and refreshed in time, as the client does it. Every token has all the rights of the key.
 *
 * @throws {ConfigError} if an option is missing or invalid
 */
export function createTokenSource(options: TokenSourceOptions): TokenSource {
  const { baseUrl, allowHttpHosts, fetch, timeout = 30_000 }: Partial<TokenSourceOptions> = Object(options);
  try {
    checkNames(Object(options), NAMES);
    const { origin } = readBaseUrl(baseUrl, allowHttpHosts);
    const limits = readLimits({ attemptTimeout: timeout, timeout, maxResponseBytes: SHORT });
    const { get } = keyTokens(options, { ...limits, fetch: readFetch(fetch), baseUrl: origin }, '');
    return { get };
  } catch (error) {
    throw new ConfigError('config', (error as Error).message);
  }
}

const NAMES = [
  'apiKey',
  'apiKeyName',
  'tokenStore',
  'baseUrl',
  'allowHttpHosts',
  'timeout',
  'fetch',
] as const satisfies readonly (keyof TokenSourceOptions)[];
