import type { Hooks } from './hooks.ts';
import type { SharedTokens } from './token/shared-tokens.ts';

/** An API key, which the client exchanges for tokens. It belongs on a server, never in a browser. */
export interface ApiKeyAuth {
  readonly apiKey: string;
  /** The name that the key was given on GoldLeaf's integrations page. */
  readonly apiKeyName: string;
  /** Where tokens are kept, for processes that share one: `sharedTokens(new Keyv())`. Default: this client's memory. */
  readonly tokenStore?: SharedTokens | undefined;
}

/** A token that someone else exchanged a key for, such as the back end of a page. */
export interface TokenAuth {
  /** The token, or what gives it: asked before each request, and again when the server refuses it. */
  readonly token: string | (() => string | Promise<string>);
}

export interface GoldLeafClientOptions extends Hooks {
  readonly auth: ApiKeyAuth | TokenAuth;
  /** Default: `https://goldleaf.app/api/v1`. Plain http is taken for loopback addresses alone. */
  readonly baseUrl?: string | undefined;
  /** With a Customer key's token: the customer (24 hexadecimal characters) whose prices are asked for. */
  readonly customerId?: string | undefined;
  /** Milliseconds for one attempt, its answer's body included, unless that is read as a stream. Default: 30,000. */
  readonly attemptTimeout?: number | undefined;
  /** Milliseconds for a call, all attempts and waits included. Default: 120,000. */
  readonly timeout?: number | undefined;
  /** How often a call is sent again where that does no harm. Default: 2. */
  readonly retries?: number | undefined;
  /** Default: the global `fetch`. */
  readonly fetch?: typeof fetch | undefined;
}

/** Plain http stays on the machine; a user, password, query or fragment has no place in a base. */
const BASE_URL = /^(https:|http:\/\/(localhost|127(\.\d+){3}|\[::1])[:/])[^@?#]*$/;

/** @throws {TypeError} when a token must not be sent there */
export function readBaseUrl(baseUrl: string): URL {
  const url = URL.canParse(baseUrl) && new URL(baseUrl);
  return url && BASE_URL.test(url.href)
    ? url
    : refuse('baseUrl must be an https URL, or http to a loopback address, without user, query and fragment');
}

/** @throws {TypeError} when it is not 24 hexadecimal characters */
export function readCustomerId(customerId: string | undefined): string | undefined {
  if (customerId !== undefined && !/^[\da-f]{24}$/i.test(customerId)) {
    refuse('customerId must be 24 hexadecimal characters');
  }
  return customerId;
}

/** Never says the value that it refuses: it may be a secret. */
export function refuse(reason: string): never {
  throw new TypeError(reason);
}
