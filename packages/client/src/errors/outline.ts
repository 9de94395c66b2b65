import type { Cause } from './connection.ts';

/**
 * Copies what may be shown of an error of `fetch`. Node's errors hold what the server sent, and those of other implementations the
 * request itself.
 *
 * @returns undefined if it is not an error, or if its properties can't be read
 */
export function outline(error: unknown): Error | undefined {
  try {
    if (!(error instanceof Error)) return undefined;
    const { name, message, stack, code, syscall, cause } = error as Error & Cause;
    const copy = new Error(message, cause && { cause: outline(cause) });
    return Object.assign(copy, { name, stack, code, syscall });
  } catch {
    return undefined;
  }
}
