import { onAbort } from '../runtime/on-abort.ts';

/** `withTimeout` rejects with this when the time runs out. */
export const TIMED_OUT: unique symbol = Symbol('timed out');

/** The longest delay of a timer. A longer one fires at once. */
const LONGEST = 2 ** 31 - 1;

/**
 * Runs a function with a time limit. Settles when the time runs out, even if the function ignores its signal.
 *
 * @param signal - the caller's. When it aborts, this rejects with its reason
 */
export async function withTimeout<T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  if (!(milliseconds > 0)) throw TIMED_OUT;
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const free = (): void => {
      clearTimeout(timer);
      stopListening?.();
    };
    const stop = (reason: unknown): void => {
      free();
      // Abort first: an aborted `fetch` then reports whether it wrote the request before this rejection is handled.
      controller.abort(reason);
      reject(reason);
    };
    const timer = setTimeout(stop, Math.min(milliseconds, LONGEST), TIMED_OUT);
    const stopListening = signal && onAbort(signal, () => stop(signal.reason));
    run(controller.signal).finally(free).then(resolve, reject);
  });
}

/**
 * Waits.
 *
 * @returns false if the signal ended the wait
 */
export async function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<boolean> {
  return withTimeout(milliseconds, signal, () => new Promise<never>(() => {})).catch(
    (reason) => reason === TIMED_OUT,
  );
}
