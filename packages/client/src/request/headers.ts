import { throwTypeError } from '../errors/throw-type-error.ts';

/** Headers that identify the caller. The client alone sets them, from `auth` and `customerId`. */
const OURS = ['Authorization', 'apiCustomerId'];

/**
 * Reads the `headers` of a call.
 *
 * @throws {TypeError} if one can't be sent, or is set by the client. The message has no value
 */
export function readHeaders(given: RequestInit['headers']): Headers {
  let headers: Headers;
  try {
    headers = new Headers(given);
  } catch {
    // The runtime's own error repeats the value.
    return throwTypeError('headers must be valid names and values');
  }
  const ours = OURS.find((name) => headers.has(name));
  if (ours) throwTypeError(`headers must not have ${ours}: set auth or customerId`);
  return headers;
}
