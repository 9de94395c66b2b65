import type { GoldLeafErrorDetails } from './goldleaf-error.ts';
import { TokenRequestError } from './transport-error.ts';

/**
 * Returns the error of a call that gets no token.
 *
 * @param known - why: a status, a cause, or the error of the token request. Its method, path and body are not kept
 * @param call - the call that needs the token, if it is known
 */
export function tokenError(
  message: string,
  known: GoldLeafErrorDetails & { readonly cause?: unknown } = {},
  call: GoldLeafErrorDetails = {},
): TokenRequestError {
  const { status, retryAfter, causeCode, cause } = known;
  return new TokenRequestError('token_request', message, { ...call, status, retryAfter, causeCode, cause });
}
