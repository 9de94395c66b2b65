/**
 * Calls a function when a signal aborts.
 *
 * @returns a function that stops this
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  signal.addEventListener('abort', callback);
  return () => signal.removeEventListener('abort', callback);
}
