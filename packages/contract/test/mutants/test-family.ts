import { expect, test } from 'vitest';
import { expectations } from '../../src/expectations/expectation.ts';
import type { Family } from '../../src/mutants/mutant.ts';
import { MutantRun } from '../../src/mutants/mutant-run.ts';
import { formatMutation } from '../../src/mutants/mutant-text.ts';
import { mutantsOf } from '../../src/mutants/mutants.ts';
import { shortfalls } from '../../src/mutants/score.ts';
import { goldLeafSpec } from '../../src/spec.ts';

/** Runs the mutants of a family in all operations. Each family has its own file, so that vitest's `--shard` can distribute them. */
export function testFamily(family: Family): void {
  test(`suite > kills the required ${family} mutants`, async () => {
    const mutants = mutantsOf(goldLeafSpec).filter((mutant) => mutant.family === family);
    const results = await new MutantRun(goldLeafSpec, expectations()).results(mutants);
    console.log(formatMutation(results));
    expect(results).not.toEqual([]);
    expect(shortfalls(results)).toEqual([]);
  }, 600_000);
}
