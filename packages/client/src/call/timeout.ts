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
      // First, so that an aborted `fetch` has told whether it wrote the request when this rejection is handled.
      controller.abort(reason);
      reject(reason);
    };
    const timer = setTimeout(stop, Math.min(milliseconds, LONGEST), TIMED_OUT);
    const stopListening = signal && onAbort(signal, () => stop(signal.reason));
    const settle =
      <Value>(end: (value: Value) => void) =>
      (value: Value): void => {
        free();
        end(value);
      };
    run(controller.signal).then(settle(resolve), settle(reject));
  });
}

/** Node 20 warns of a leak when a signal has more than 10 listeners. So it has one, for however many calls. */
interface AbortListener {
  readonly callbacks: Set<() => void>;
  readonly remove: () => void;
}

const listeners: WeakMap<AbortSignal, AbortListener> = new WeakMap();

/**
 * Calls a function when a signal aborts.
 *
 * @returns a function that stops this. The last one removes the listener from the signal
 */
function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const { callbacks, remove } = listeners.get(signal) ?? listen(signal);
  callbacks.add(callback);
  return () => {
    if (callbacks.delete(callback) && callbacks.size === 0) remove();
  };
}

function listen(signal: AbortSignal): AbortListener {
  const callbacks = new Set<() => void>();
  const notify = (): void => {
    for (const callback of callbacks) callback();
  };
  const remove = (): void => {
    signal.removeEventListener('abort', notify);
    listeners.delete(signal);
  };
  signal.addEventListener('abort', notify);
  const listener = { callbacks, remove };
  listeners.set(signal, listener);
  return listener;
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
