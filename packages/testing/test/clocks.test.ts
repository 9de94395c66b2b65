import { expect, test } from 'vitest';
import { speedUpTimers, useFakeClock } from '../src/index.ts';

const HOUR = 3_600_000;

test('useFakeClock > moves both clocks forward until it is disposed of', () => {
  const before = [Date.now(), performance.now()] as const;
  {
    using clock = useFakeClock();
    clock.forward(HOUR);
    expect(Date.now()).toBeGreaterThanOrEqual(before[0] + HOUR);
    expect(performance.now()).toBeGreaterThanOrEqual(before[1] + HOUR);
  }
  expect(Date.now()).toBeLessThan(before[0] + HOUR);
  expect(performance.now()).toBeLessThan(before[1] + HOUR);
});

test('useFakeClock > sets the date and leaves performance.now as it is', () => {
  using clock = useFakeClock();
  const before = performance.now();
  clock.set(0);
  expect(Date.now()).toBeLessThan(HOUR);
  expect(performance.now()).toBeLessThan(before + HOUR);
});

test('speedUpTimers > divides delays by its factor until it is disposed of', async () => {
  const { setTimeout: original } = globalThis;
  {
    using _fast = speedUpTimers(HOUR);
    await new Promise((resolve) => setTimeout(resolve, HOUR));
  }
  expect(globalThis.setTimeout).toBe(original);
});
