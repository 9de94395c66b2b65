/** Signals that ask to stop: Ctrl-C, `kill`, and a terminal that closes. Windows sends the last one, too. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Handles Ctrl-C while it exists. The first one asks to stop after the request in flight. The second one stops at once. */
export class Interrupt implements Disposable {
  readonly #controller = new AbortController();
  readonly #listener: (signal: NodeJS.Signals) => void;

  /** @param onFirst - tells the user what the first Ctrl-C does, and what a second one would do */
  constructor(onFirst: () => void) {
    this.#listener = (signal) => {
      // A terminal that closes may send its signal twice.
      if (this.signal.aborted && signal === 'SIGHUP') return;
      if (this.signal.aborted) process.exit(130);
      this.#controller.abort();
      onFirst();
    };
    for (const signal of SIGNALS) process.on(signal, this.#listener);
  }

  /** Aborts at the first Ctrl-C. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  [Symbol.dispose](): void {
    for (const signal of SIGNALS) process.off(signal, this.#listener);
  }
}
