import { deniesActing } from '../delivery.ts';
import { GoldLeafError, type GoldLeafErrorCode } from './goldleaf-error.ts';

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

const BY_STATUS: Readonly<Record<number, readonly [typeof BadRequestError, GoldLeafErrorCode]>> = {
  3: [RedirectedError, 'redirected'],
  4: [StatusError, 'refused'],
  5: [ServerError, 'server_error'],
  400: [BadRequestError, 'bad_request'],
  401: [UnauthorizedError, 'unauthorized'],
  403: [ForbiddenError, 'forbidden'],
  404: [NotFoundError, 'not_found'],
  429: [RateLimitedError, 'rate_limited'],
} as never;

/**
 * The error for an answer that is not 2xx.
 *
 * @param details - its status among them: 0 for a redirect in a browser, which hides it
 */
export function statusError(
  details: NonNullable<ConstructorParameters<typeof GoldLeafError>[2]>,
): StatusError {
  const status = details.status as number;
  const [Class, code] = BY_STATUS[status] ??
    BY_STATUS[Math.trunc(status / 100) || 3] ?? [StatusError, 'refused'];
  return new Class(code, `${status} ${code.replace('_', ' ')}`, {
    ...details,
    // Another request of the same call may have been processed, whatever this response says.
    mayHaveActed: details.mayHaveActed || !deniesActing(status),
  });
}
