import { GoldLeafError } from './goldleaf-error.ts';

/** No answer, or an answer cut short: refused, unresolved, reset. `mayHaveActed` says whether the request had gone out. */
export class NetworkError extends GoldLeafError {
  override readonly name = 'NetworkError';
}

/** The time ran out: an attempt's, or the call's. */
export class TimeoutError extends GoldLeafError {
  override readonly name = 'TimeoutError';
}

/** The caller's signal was aborted. `cause` is the signal's reason. */
export class AbortedError extends GoldLeafError {
  override readonly name = 'AbortedError';
}

/** A 2xx answer that is not what it should be, such as a page of HTML. `body` has the start of its text. */
export class UnreadableAnswerError extends GoldLeafError {
  override readonly name = 'UnreadableAnswerError';
}

/** The API key could not be exchanged for a token. Nothing else was sent. */
export class TokenExchangeError extends GoldLeafError {
  override readonly name = 'TokenExchangeError';
}

/** The call cannot be sent as it is: a path parameter is missing or unfit, a query cannot be written. Nothing was sent. */
export class InvalidRequestError extends GoldLeafError {
  override readonly name = 'InvalidRequestError';
}

/** The client cannot be made of these options. */
export class ConfigError extends GoldLeafError {
  override readonly name = 'ConfigError';
}

/** The codes that runtimes give to a connection that failed, so that nothing was sent. Browsers and workerd give none. */
const NEVER_CONNECTED = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'ConnectionRefused',
  'FailedToOpenSocket',
];

/** Node names the system call that failed. */
const CONNECTING = ['connect', 'getaddrinfo'];

/** Deno, Bun and a blocked port are known by words. No URL has a blank in it that could be mistaken for them. */
const CONNECTING_IN_WORDS = /client error \(Connect\)|TLS handshake failed|Unable to connect/;
const BLOCKED = /bad port$|to port \d+ are blocked/;

/** The codes of certificates that are not trusted. A TLS alert (`ERR_SSL_…`) may come after the request was sent. */
const UNTRUSTED =
  /^(CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(GET|VERIFY|DECODE|DECRYPT)_|ERR_TLS_CERT_)/;
const UNTRUSTED_IN_WORDS = /invalid peer certificate/;

interface Cause {
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly message?: unknown;
  readonly cause?: Cause;
  /** Of an AggregateError: an error for each of a host's addresses. */
  readonly errors?: readonly Cause[];
}

/**
 * What of an error of `fetch` may be shown. Node's holds what the server sent, which may repeat the request; those of other
 * implementations hold the request itself.
 *
 * @returns undefined if it is no error, or if its properties cannot be read
 */
export function outline(error: unknown): Error | undefined {
  try {
    if (!(error instanceof Error)) return undefined;
    const { name, message, stack, code, syscall, cause } = error as Error & Cause;
    return Object.assign(new Error(message, cause && { cause: outline(cause) }), {
      name,
      stack,
      code,
      syscall,
    });
  } catch {
    return undefined;
  }
}

/** Whether what `fetch` rejected with shows that nothing was sent. */
export function neverConnected(cause: unknown): boolean {
  if (failsForGood(cause)) return true;
  const { code, syscall, message, cause: inner, errors } = (cause ?? {}) as Cause;
  if (errors?.length) return errors.every(neverConnected);
  return (
    NEVER_CONNECTED.includes(code as string) ||
    CONNECTING.includes(syscall as string) ||
    CONNECTING_IN_WORDS.test(`${message}`) ||
    (inner != null && neverConnected(inner))
  );
}

/** Whether a connection would fail again: the server's certificate is not trusted, or the port is blocked. */
export function failsForGood(cause: unknown): boolean {
  const { code, message, cause: inner } = (cause ?? {}) as Cause;
  return (
    UNTRUSTED.test(`${code ?? ''}`) ||
    UNTRUSTED_IN_WORDS.test(`${message}`) ||
    BLOCKED.test(`${message}`) ||
    (inner != null && failsForGood(inner))
  );
}
