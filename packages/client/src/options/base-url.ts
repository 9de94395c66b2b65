import { throwTypeError } from '../errors/throw-type-error.ts';

/** A base URL has no user, password, query or fragment. */
const BASE_URL = /^https?:[^@?#]*$/;
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1])$/;
const HOST = /^[^/:@?#\s]+$|^\[[\da-f:]+]$/i;

/**
 * Reads the base URL.
 *
 * @throws {TypeError} if a key or a token must not be sent there
 */
export function readBaseUrl(
  baseUrl: string = 'https://goldleaf.app/api/v1',
  allowHttpHosts: readonly string[] = [],
): URL {
  if (!Array.isArray(allowHttpHosts) || !allowHttpHosts.every((host) => HOST.test(host))) {
    throwTypeError("allowHttpHosts must be a list of host names without scheme and port, such as ['mock']");
  }
  const url = URL.canParse(baseUrl) && new URL(baseUrl);
  if (url && BASE_URL.test(url.href) && (url.protocol === 'https:' || isHttpAllowed(url))) return url;
  return throwTypeError(
    'baseUrl must be https, or http to this machine or to allowHttpHosts, without user, query and fragment',
  );

  function isHttpAllowed({ hostname }: URL): boolean {
    return LOOPBACK.test(hostname) || allowHttpHosts.some((host) => host.toLowerCase() === hostname);
  }
}
