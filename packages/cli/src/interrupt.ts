/** Ctrl-C while it exists: the first asks to stop after the person who is under way, the second stops at once. */
export class Interrupt implements Disposable {
  #asked = false;
  readonly #listener: () => void;

  /** @param onFirst - says what the first one does and what a second one would */
  constructor(onFirst: () => void) {
    this.#listener = () => {
      if (this.#asked) process.exit(130);
      this.#asked = true;
      onFirst();
    };
    process.on('SIGINT', this.#listener).on('SIGTERM', this.#listener);
  }

  /** Whether to stop. */
  get asked(): boolean {
    return this.#asked;
  }

  [Symbol.dispose](): void {
    process.off('SIGINT', this.#listener).off('SIGTERM', this.#listener);
  }
}
