/** The clock that the code under test reads. Timers and sockets are not affected. */
export interface FakeClock extends Disposable {
  /** Moves `Date.now` and `performance.now` forward. */
  forward(milliseconds: number): void;
  /** Sets `Date.now` alone, as a time server does. */
  set(milliseconds: number): void;
}

/** Replaces `Date.now` and `performance.now` until it is disposed of. */
export function useFakeClock(): FakeClock {
  const dateNow = Date.now;
  const performanceNow = performance.now;
  let dateOffset = 0;
  let performanceOffset = 0;
  Date.now = () => dateNow() + dateOffset;
  performance.now = () => performanceNow.call(performance) + performanceOffset;
  return {
    forward: (milliseconds) => {
      dateOffset += milliseconds;
      performanceOffset += milliseconds;
    },
    set: (milliseconds) => {
      dateOffset = milliseconds - dateNow();
    },
    [Symbol.dispose]: () => {
      Date.now = dateNow;
      performance.now = performanceNow;
    },
  };
}

/**
 * Makes every `setTimeout` of the process, the fake server's too, run faster until it is disposed of. A test then need not wait as
 * long as its users do.
 *
 * @param factor - how many times faster. Default: 20
 */
export function speedUpTimers(factor: number = 20): Disposable {
  const { setTimeout } = globalThis;
  globalThis.setTimeout = ((run: () => void, milliseconds = 0, ...rest: []) =>
    setTimeout(run, milliseconds / factor, ...rest)) as typeof setTimeout;
  return {
    [Symbol.dispose]: () => {
      globalThis.setTimeout = setTimeout;
    },
  };
}
