import { retrySafePosts, retryUnsafeGets } from './generated/retry-table.ts';

/**
 * Returns whether an operation may be sent again when the result of the first request is unknown.
 *
 * @param method - in upper case
 * @param path - as the OpenAPI description writes it, with `{parameters}`
 * @returns true for a GET, unless it may change something, and for a POST that is documented to only read
 */
export function isRetrySafe(method: string, path: string): boolean {
  return method === 'GET' ? !retryUnsafeGets.includes(path) : retrySafePosts.includes(path);
}
