import { GoldLeafError, type GoldLeafErrorCode } from './goldleaf-error.ts';

/** The base class of all errors for a `status` that is not 2xx. */
export class StatusError extends GoldLeafError {
  override readonly name: string = 'StatusError';
  declare readonly status: number;
}

/** 400: the server found the request invalid. */
export class BadRequestError extends StatusError {
  override readonly name = 'BadRequestError';
}

/** 401: the server rejected the token, and the new one if the client got one. */
export class UnauthorizedError extends StatusError {
  override readonly name = 'UnauthorizedError';
}

/** 403: the caller lacks a permission, such as the admin role. */
export class ForbiddenError extends StatusError {
  override readonly name = 'ForbiddenError';
}

/** 404: the server has nothing at this path. */
export class NotFoundError extends StatusError {
  override readonly name = 'NotFoundError';
}

/** 429: too many requests. `retryAfter` has the seconds to wait if the server names them. */
export class RateLimitedError extends StatusError {
  override readonly name = 'RateLimitedError';
}

/** 5xx: the server failed. It may have processed the request before it failed. */
export class ServerError extends StatusError {
  override readonly name = 'ServerError';
}

/** 3xx: the server points to another URL. No redirect is followed, so token and body only go to the base URL. */
export class RedirectedError extends StatusError {
  override readonly name = 'RedirectedError';
}

const BY_STATUS: Readonly<Record<number, readonly [typeof BadRequestError, GoldLeafErrorCode]>> = {
  3: [RedirectedError, 'redirected'],
  5: [ServerError, 'server_error'],
  400: [BadRequestError, 'bad_request'],
  401: [UnauthorizedError, 'unauthorized'],
  403: [ForbiddenError, 'forbidden'],
  404: [NotFoundError, 'not_found'],
  429: [RateLimitedError, 'rate_limited'],
} as never;

/**
 * Returns whether a status says that the server did not process the request. A 408 may come late, and Node's `fetch` sends a request again
 * after a 421.
 */
export function deniesActing(status: number): boolean {
  return status > 399 && status < 500 && status !== 408 && status !== 421;
}

/**
 * Returns the error for a response that is not 2xx.
 *
 * @param details - with the status: 0 for a redirect in a browser, which hides it
 */
export function statusError(
  details: NonNullable<ConstructorParameters<typeof GoldLeafError>[2]>,
): StatusError {
  const status = details.status as number;
  const [Class, code] = BY_STATUS[status] ??
    BY_STATUS[Math.trunc(status / 100) || 3] ?? [StatusError, 'client_error'];
  return new Class(code, `${status} ${code.replace('_', ' ')}`, {
    ...details,
    // Another request of the call may have been processed, whatever this response says.
    mayHaveActed: details.mayHaveActed || !deniesActing(status),
  });
}
