import type { ClientConfig } from './call/call-plan.ts';
import type { Hooks } from './hooks.ts';
import type { SharedTokens } from './tokens/shared-tokens.ts';
import type { Token } from './tokens/token.ts';

/** An API key, with which the client requests tokens. It belongs on a server, never in a browser. */
export interface ApiKeyAuth {
  /** The key, or a function that returns it. The function is called before each token request, so a build needs no key. */
  readonly apiKey: string | (() => string | Promise<string>);
  /** The key's name on GoldLeaf's integrations page. */
  readonly apiKeyName: string;
  /** Where tokens are kept, for processes that share one: `sharedTokens(new Keyv())`. Default: this client's memory. */
  readonly tokenStore?: SharedTokens | undefined;
}

/** Tokens that come from somewhere else, such as the back end of a page (`createTokenSource`). */
export interface TokenAuth {
  /**
   * A token, or a function that returns one. After a 401, the function is called again with the rejected token.
   *
   * A `Token` is kept until it expires and shared by all calls. A bare string is asked for at each call.
   */
  readonly token: string | ((rejected: string | undefined) => string | Token | Promise<string | Token>);
}

/** What the client reads of a response. A `Response` of any implementation has it. */
export interface FetchResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: unknown;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A `fetch` of any implementation, such as undici's. It gets the URL as text. */
// biome-ignore lint/suspicious/noExplicitAny: each implementation has its own types for the same options
export type FetchFunction = (url: string, init?: any) => Promise<FetchResponse>;

export interface GoldLeafClientOptions extends Hooks {
  readonly auth: ApiKeyAuth | TokenAuth;
  /** Default: `https://goldleaf.app/api/v1`. Must be https, but for this machine and `allowHttpHosts`. */
  readonly baseUrl?: string | undefined;
  /** Hosts that may be called by plain http, such as `['mock']` in a network of containers. Tokens can be read on the way there. */
  readonly allowHttpHosts?: readonly string[] | undefined;
  /** With a Customer key: the customer whose prices apply, 24 hexadecimal characters. */
  readonly customerId?: string | undefined;
  /** Milliseconds for one attempt, with the response's body unless it is read as a stream. Default: 30,000. */
  readonly attemptTimeout?: number | undefined;
  /** Milliseconds for a call, with all attempts and waits. Default: 120,000. */
  readonly timeout?: number | undefined;
  /** How often a call may be sent again if that does no harm. Default: 2. */
  readonly retries?: number | undefined;
  /** Sends requests. Default: the global `fetch`. */
  readonly fetch?: FetchFunction | undefined;
}

/** A base URL has no user, password, query or fragment. */
const BASE_URL = /^https?:[^@?#]*$/;
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1])$/;
const HOST = /^[^/:@?#\s]+$|^\[[\da-f:]+]$/i;

/**
 * Reads the base URL.
 *
 * @throws {TypeError} if a key or a token must not be sent there
 */
export function readBaseUrl(
  baseUrl: string = 'https://goldleaf.app/api/v1',
  allowHttpHosts: readonly string[] = [],
): URL {
  if (!Array.isArray(allowHttpHosts) || !allowHttpHosts.every((host) => HOST.test(host))) {
    throwTypeError("allowHttpHosts must be a list of host names without scheme and port, such as ['mock']");
  }
  const url = URL.canParse(baseUrl) && new URL(baseUrl);
  if (url && BASE_URL.test(url.href) && (url.protocol === 'https:' || isHttpAllowed(url))) return url;
  return throwTypeError(
    'baseUrl must be https, or http to this machine or to allowHttpHosts, without user, query and fragment',
  );

  function isHttpAllowed({ hostname }: URL): boolean {
    return LOOPBACK.test(hostname) || allowHttpHosts.some((host) => host.toLowerCase() === hostname);
  }
}

/** Returns what calls use of the `fetch` option. The global one is looked up at each call: Next.js replaces it later. */
export function readFetch(given: FetchFunction | undefined): Pick<ClientConfig, 'fetch' | 'isCustomFetch'> {
  if (given !== undefined && typeof given !== 'function') throwTypeError('fetch must be a function');
  return {
    fetch: (given as typeof fetch | undefined) ?? ((...request) => globalThis.fetch(...request)),
    isCustomFetch: given !== undefined,
  };
}

/**
 * Reads a `customerId` option.
 *
 * @throws {TypeError} if it is not 24 hexadecimal characters
 */
export function readCustomerId(customerId: string | undefined): string | undefined {
  if (customerId !== undefined && !/^[\da-f]{24}$/i.test(customerId)) {
    throwTypeError('customerId must be 24 hexadecimal characters');
  }
  return customerId;
}

/** Throws for an invalid value. The message never has the value, which may be a secret. */
export function throwTypeError(reason: string): never {
  throw new TypeError(reason);
}
