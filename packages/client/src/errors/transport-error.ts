import { GoldLeafError } from './goldleaf-error.ts';

/** No response, or one that was cut short. `mayHaveActed` tells whether the request may have reached the server. */
export class NetworkError extends GoldLeafError {
  override readonly name = 'NetworkError';
}

/** The time for an attempt or for the call ran out. */
export class TimeoutError extends GoldLeafError {
  override readonly name = 'TimeoutError';
}

/** The caller's signal was aborted. `cause` is the signal's reason. `name` is `AbortError`, as for an aborted `fetch`. */
export class AbortedError extends GoldLeafError {
  override readonly name = 'AbortError';
}

/** A 2xx response with an invalid body, such as a page of HTML. `body` has the start of its text. */
export class InvalidResponseError extends GoldLeafError {
  override readonly name = 'InvalidResponseError';
}

/** There is no token: the API key could not be exchanged for one, or `auth.token` failed. Nothing else was sent. */
export class TokenRequestError extends GoldLeafError {
  override readonly name = 'TokenRequestError';
}

/** The call can't be sent as it is: a path parameter is missing, or the query or the body can't be written. Nothing was sent. */
export class InvalidRequestError extends GoldLeafError {
  override readonly name = 'InvalidRequestError';
}

/** The client can't be created with these options. */
export class ConfigError extends GoldLeafError {
  override readonly name = 'ConfigError';
}
