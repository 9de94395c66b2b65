import fc from 'fast-check';
import type { LocatedMutant } from '../mutants/mutant.ts';
import type { MutantResult, MutantRun } from '../mutants/mutant-run.ts';

/** The results of pairs of mutants. */
export interface PairResults {
  readonly results: readonly MutantResult[];
  /** Number of random pairs that were left out: one mutant removes or repeats the change of the other. */
  readonly impossible: number;
}

/**
 * Runs random pairs of mutants of the same operation. Two mistakes may hide each other: each is found alone, but not both together.
 *
 * @param count - number of pairs
 * @param seed - the same seed selects the same pairs
 */
export async function pairResults(
  run: MutantRun,
  mutants: readonly LocatedMutant[],
  { count, seed }: { readonly count: number; readonly seed: number },
): Promise<PairResults> {
  const results: MutantResult[] = [];
  let impossible = 0;
  for (const pair of randomPairs(mutants, seed)) {
    if (results.length === count) break;
    if (hasBothChanges(run, pair)) results.push(await run.result(combined(pair)));
    else impossible++;
  }
  return { results, impossible };
}

interface Pair {
  readonly first: LocatedMutant;
  readonly second: LocatedMutant;
  /** An operation that both change. */
  readonly operation: string;
}

function* randomPairs(mutants: readonly LocatedMutant[], seed: number): Generator<Pair> {
  const byOperation = new Map<string, LocatedMutant[]>();
  for (const mutant of mutants)
    for (const operation of mutant.operations)
      byOperation.set(operation, [...(byOperation.get(operation) ?? []), mutant]);
  const numbers = fc.sample(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { seed, numRuns: mutants.length });
  for (const [one, other, third] of numbers) {
    const first = itemAt(mutants, one);
    const operation = itemAt(first.operations, third);
    const second = itemAt(byOperation.get(operation) ?? [], other);
    if (first !== second) yield { first, second, operation };
  }
}

function itemAt<T>(list: readonly T[], number: number): T {
  return list[number % list.length] as T;
}

function combined({ first, second, operation }: Pair): LocatedMutant {
  return {
    ...first,
    id: `${first.id} + ${second.id}`,
    text: `${first.text}, and ${second.text}`,
    operations: [operation],
    apply: (draft) => {
      first.apply(draft);
      second.apply(draft);
    },
  };
}

/** Returns whether each mutant changes something that the other doesn't. */
function hasBothChanges(run: MutantRun, pair: Pair): boolean {
  const text = (mutant: LocatedMutant) => JSON.stringify(run.draftOf(mutant, pair.operation));
  const both = text(combined(pair));
  return both !== undefined && both !== text(pair.first) && both !== text(pair.second);
}
