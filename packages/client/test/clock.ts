import { vi } from 'vitest';

/** The clock that the code under test reads. Timers and sockets run on as ever. */
export interface Clock extends Disposable {
  /** Lets time go by, on the wall and since the start of the process. */
  forward(milliseconds: number): void;
  /** Sets the clock on the wall, as a time server does. */
  set(milliseconds: number): void;
}

export function holdClock(): Clock {
  const { now } = Date;
  const elapsed = performance.now.bind(performance);
  let wall = 0;
  let since = 0;
  const spies = [
    vi.spyOn(Date, 'now').mockImplementation(() => now() + wall),
    vi.spyOn(performance, 'now').mockImplementation(() => elapsed() + since),
  ];
  return {
    forward: (milliseconds) => {
      wall += milliseconds;
      since += milliseconds;
    },
    set: (milliseconds) => {
      wall = milliseconds - now();
    },
    [Symbol.dispose]: () => {
      for (const spy of spies) spy.mockRestore();
    },
  };
}

/** Makes timers run `factor` times as fast, so that no test waits for what the client waits for. */
export function hurry(factor: number = 20): Disposable {
  const { setTimeout } = globalThis;
  globalThis.setTimeout = ((run: () => void, milliseconds = 0, ...rest: []) =>
    setTimeout(run, milliseconds / factor, ...rest)) as typeof setTimeout;
  return {
    [Symbol.dispose]: () => {
      globalThis.setTimeout = setTimeout;
    },
  };
}
