import { GoldLeafError, type GoldLeafErrorCode, type GoldLeafErrorDetails } from './goldleaf-error.ts';

/** The server answered with a failure. `status` says which. */
export class StatusError extends GoldLeafError {
  override readonly name: string = 'StatusError';
  declare readonly status: number;
}

/** 400: the server finds fault with what was sent. */
export class BadRequestError extends StatusError {
  override readonly name = 'BadRequestError';
}

/** 401: the server does not take the token, nor a new one where one could be had. */
export class UnauthorizedError extends StatusError {
  override readonly name = 'UnauthorizedError';
}

/** 403: the caller lacks the permission, such as the admin role. */
export class ForbiddenError extends StatusError {
  override readonly name = 'ForbiddenError';
}

/** 404: the server does not know what the path names. */
export class NotFoundError extends StatusError {
  override readonly name = 'NotFoundError';
}

/** 429: too many requests. `retryAfter` says how long to wait, where the server does. */
export class RateLimitedError extends StatusError {
  override readonly name = 'RateLimitedError';
}

/** 5xx: the server failed, and may have acted before it did. */
export class ServerError extends StatusError {
  override readonly name = 'ServerError';
}

/** 3xx: the server points elsewhere. No redirect is followed: token and body go nowhere but to the base URL. */
export class RedirectedError extends StatusError {
  override readonly name = 'RedirectedError';
}

type Kind = readonly [typeof StatusError | typeof BadRequestError, code: GoldLeafErrorCode, reason: string];

const KINDS: Readonly<Record<number, Kind>> = {
  3: [RedirectedError, 'redirected', 'the server points elsewhere, and redirects are not followed'],
  4: [StatusError, 'refused', 'the server refused'],
  5: [ServerError, 'server_error', 'the server failed'],
  400: [BadRequestError, 'bad_request', 'the server finds fault with the request'],
  401: [UnauthorizedError, 'unauthorized', 'the token was not accepted'],
  403: [ForbiddenError, 'forbidden', 'the caller lacks the permission'],
  404: [NotFoundError, 'not_found', 'nothing is found there'],
  429: [RateLimitedError, 'rate_limited', 'too many requests'],
};

/**
 * The error for an answer that is not 2xx.
 *
 * @param status - 0 for a redirect in a browser, which hides its status
 */
export function statusError(status: number, details: GoldLeafErrorDetails): StatusError {
  const [Class, code, reason] = (KINDS[status] ?? KINDS[Math.trunc(status / 100) || 3] ?? KINDS[5]) as Kind;
  return new Class(code, `${details.method} ${details.path}: ${status}, ${reason}.`, {
    // 408 may come after the request was read; of a redirect nothing is known.
    mayHaveActed: status === 408 || status < 400 || status > 499,
    ...details,
    status,
  });
}
