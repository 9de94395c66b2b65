import { Bench } from 'tinybench';

const ROUNDS = 15;

/**
 * Times tasks in rounds, each in a random order. A task also pays for the garbage of the one before it, so none may always follow the
 * same one.
 *
 * @param time - how long each task runs in a round, in milliseconds
 * @param now - the clock, in milliseconds
 * @returns by task, the median of the rounds' means, in milliseconds: garbage collection counts
 */
export async function interleavedRounds(
  tasks: ReadonlyMap<string, () => Promise<unknown>>,
  time: number,
  now: () => number = () => performance.now(),
): Promise<ReadonlyMap<string, number>> {
  const names = [...tasks.keys()];
  const means = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    const bench = new Bench({ time, now, iterations: 1, warmup: round === 0, throws: true });
    for (const name of shuffled(names)) bench.add(name, tasks.get(name) as () => Promise<unknown>);
    for (const { name, result } of await bench.run()) {
      if ('latency' in result) means.get(name)?.push(result.latency.mean);
    }
  }
  return new Map([...means].map(([name, values]) => [name, median(values)]));
}

function shuffled(names: readonly string[]): readonly string[] {
  return names
    .map((name) => ({ name, rank: Math.random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ name }) => name);
}

/** The middle one; of an even number, the upper of both. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
