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

/**
 * What connecting fails with, before anything is sent: refused or unresolved, in Node and in Bun. Browsers and workerd do not tell it
 * from a connection that was cut.
 */
const NEVER_CONNECTED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ConnectionRefused', 'FailedToOpenSocket'];

/** Deno says it in words. No URL has a blank in it that could be mistaken for them. */
const DENO_NEVER_CONNECTED = 'client error (Connect)';

interface Cause {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly cause?: Cause;
  /** Of an AggregateError: an error for each of a host's addresses. */
  readonly errors?: readonly Cause[];
}

/**
 * What of an error of `fetch` may be shown. Node's holds what the server sent, which may repeat the request; those of other
 * implementations hold the request itself.
 */
export function outline(error: unknown): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  const { name, message, stack, code, cause } = error as Error & Cause;
  return Object.assign(new Error(message, cause && { cause: outline(cause) }), { name, stack, code });
}

/** Whether what `fetch` rejected with shows that nothing was sent. */
export function neverConnected(cause: unknown): boolean {
  const { code, message, cause: inner, errors } = (cause ?? {}) as Cause;
  if (errors?.length) return errors.every(neverConnected);
  return (
    NEVER_CONNECTED.includes(code as string) ||
    `${message}`.includes(DENO_NEVER_CONNECTED) ||
    (inner != null && neverConnected(inner))
  );
}
