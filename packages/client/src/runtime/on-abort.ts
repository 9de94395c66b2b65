/** The functions to call when a signal aborts. The set itself is the listener. */
class AbortCallbacks extends Set<() => void> {
  handleEvent(): void {
    for (const callback of this) callback();
  }
}

const callbacksBySignal: WeakMap<AbortSignal, AbortCallbacks> = new WeakMap();

/**
 * Calls a function when a signal aborts. A signal has one listener for all calls: Node 20 warns of a leak from the 11th on.
 *
 * @returns a function that removes the callback. Removing the last callback removes the listener
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const callbacks = callbacksBySignal.get(signal) ?? new AbortCallbacks();
  callbacksBySignal.set(signal, callbacks.add(callback));
  // Adding a listener again changes nothing.
  signal.addEventListener('abort', callbacks);
  return () => {
    callbacks.delete(callback);
    if (!callbacks.size) signal.removeEventListener('abort', callbacks);
  };
}
