/** What `withTimeout` rejects with when the time ran out. */
export const TIMED_OUT: unique symbol = Symbol('timed out');

/** The longest wait that timers can be set to: a longer one fires at once. */
const LONGEST = 2 ** 31 - 1;

/**
 * Runs something that can be aborted, for so long at most. Settles then even where `run` heeds no signal.
 *
 * @param signal - the caller's; its reason is rejected with as it is
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
      signal?.removeEventListener('abort', onAbort);
    };
    const stop = (reason: unknown): void => {
      free();
      reject(reason);
      controller.abort(reason);
    };
    const onAbort = (): void => stop(signal?.reason);
    const timer = setTimeout(stop, Math.min(milliseconds, LONGEST), TIMED_OUT);
    signal?.addEventListener('abort', onAbort);
    run(controller.signal).finally(free).then(resolve, reject);
  });
}

/** @returns whether it slept through: false where the signal woke it */
export async function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<boolean> {
  return withTimeout(milliseconds, signal, () => new Promise<never>(() => {})).catch(
    (reason) => reason === TIMED_OUT,
  );
}
