/** Handles Ctrl-C while it exists. The first one asks to stop after the request in flight. The second one stops at once. */
export class Interrupt implements Disposable {
  readonly #controller = new AbortController();
  readonly #listener: () => void;

  /** @param onFirst - tells the user what the first Ctrl-C does, and what a second one would do */
  constructor(onFirst: () => void) {
    this.#listener = () => {
      if (this.signal.aborted) process.exit(130);
      this.#controller.abort();
      onFirst();
    };
    process.on('SIGINT', this.#listener).on('SIGTERM', this.#listener);
  }

  /** Aborts at the first Ctrl-C. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  [Symbol.dispose](): void {
    process.off('SIGINT', this.#listener).off('SIGTERM', this.#listener);
  }
}
