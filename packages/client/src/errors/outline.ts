import type { Cause } from '../runtime/connection.ts';

/**
 * Copies the fields of an error of `fetch` that are safe to show. Node's errors hold what the server sent, and errors of other
 * implementations hold the request.
 *
 * @returns undefined if it has no message, or if its properties can't be read
 */
export function outline(error: unknown): Error | undefined {
  try {
    const { name, message, stack, code, syscall, cause } = Object(error) as Error & Cause;
    // Not `instanceof Error`: in Jest, the errors of `fetch` are of another realm.
    if (typeof message !== 'string') return undefined;
    const copy = new Error(message, cause && { cause: outline(cause) });
    return Object.assign(copy, { name, stack, code, syscall });
  } catch {
    return undefined;
  }
}
