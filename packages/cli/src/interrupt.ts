/** Ctrl-C while it exists: the first asks to stop after the person who is under way, the second stops at once. */
export class Interrupt implements Disposable {
  readonly #controller = new AbortController();
  readonly #listener: () => void;

  /** @param onFirst - says what the first one does and what a second one would */
  constructor(onFirst: () => void) {
    this.#listener = () => {
      if (this.signal.aborted) process.exit(130);
      this.#controller.abort();
      onFirst();
    };
    process.on('SIGINT', this.#listener).on('SIGTERM', this.#listener);
  }

  /** Aborts at the first. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  [Symbol.dispose](): void {
    process.off('SIGINT', this.#listener).off('SIGTERM', this.#listener);
  }
}
