import type { Hooks } from './hooks.ts';
import type { SharedTokens } from './tokens/shared-tokens.ts';

/** An API key, which the client exchanges for tokens. It belongs on a server, never in a browser. */
export interface ApiKeyAuth {
  readonly apiKey: string;
  /** The name that the key was given on GoldLeaf's integrations page. */
  readonly apiKeyName: string;
  /** Where processes share a token: `sharedTokens(new Keyv())`. Default: this client's memory. */
  readonly tokenStore?: SharedTokens | undefined;
}

/** A token that something else requested, such as the server behind a page. */
export interface TokenAuth {
  /** The token, or a function that returns it. The function is called before each request, and again after a 401. */
  readonly token: string | (() => string | Promise<string>);
}

export interface GoldLeafClientOptions extends Hooks {
  readonly auth: ApiKeyAuth | TokenAuth;
  /** Default: `https://goldleaf.app/api/v1`. Plain http is accepted for loopback addresses only. */
  readonly baseUrl?: string | undefined;
  /** With a Customer key: the customer whose prices apply, 24 hexadecimal characters. */
  readonly customerId?: string | undefined;
  /** Milliseconds for one attempt, with the response's body unless it is read as a stream. Default: 30,000. */
  readonly attemptTimeout?: number | undefined;
  /** Milliseconds for a call, with all attempts and waits. Default: 120,000. */
  readonly timeout?: number | undefined;
  /** How often a call may be sent again if that does no harm. Default: 2. */
  readonly retries?: number | undefined;
  /** Sends requests. It is called with an address and options. Default: the global `fetch`. */
  readonly fetch?: typeof fetch | undefined;
}

/** Plain http stays on the machine. A base URL has no user, password, query or fragment. */
const BASE_URL = /^(https:|http:\/\/(localhost|127(\.\d+){3}|\[::1])[:/])[^@?#]*$/;

/**
 * Reads the `baseUrl` option.
 *
 * @throws {TypeError} when a token must not be sent there
 */
export function readBaseUrl(baseUrl: string): URL {
  const url = URL.canParse(baseUrl) && new URL(baseUrl);
  return url && BASE_URL.test(url.href)
    ? url
    : refuse('baseUrl must be an https URL, or http to a loopback address, without user, query and fragment');
}

/**
 * Reads a `customerId` option.
 *
 * @throws {TypeError} when it is not 24 hexadecimal characters
 */
export function readCustomerId(customerId: string | undefined): string | undefined {
  if (customerId !== undefined && !/^[\da-f]{24}$/i.test(customerId)) {
    refuse('customerId must be 24 hexadecimal characters');
  }
  return customerId;
}

/** Throws for an invalid value. The message never has the value, which may be a secret. */
export function refuse(reason: string): never {
  throw new TypeError(reason);
}
