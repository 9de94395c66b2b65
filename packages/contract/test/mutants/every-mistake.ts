import { expect, test } from 'vitest';
import { goldLeaf } from '../../src/description.ts';
import { expectations } from '../../src/expectation.ts';
import { equivalentMutants } from '../../src/mutants/equivalents.ts';
import type { Family } from '../../src/mutants/mutant.ts';
import { type MutantResult, MutantRun } from '../../src/mutants/mutant-run.ts';
import { mutantText } from '../../src/mutants/mutant-text.ts';
import { mutantsOf } from '../../src/mutants/mutants.ts';
import { shortfalls } from '../../src/mutants/score.ts';

/** Tests the mutants of a family in all operations. A file each, so that vitest's `--shard` spreads them over machines. */
export function testEveryMistake(family: Family): void {
  test(`the suite finds as many ${family} mutants as it must`, async () => {
    const run = new MutantRun(goldLeaf, expectations());
    const results: MutantResult[] = [];
    for (const mutant of mutantsOf(goldLeaf))
      if (mutant.family === family) results.push(await run.result(mutant));
    console.log(mutantText(results, equivalentMutants()));
    expect(results).not.toEqual([]);
    expect(shortfalls(results, equivalentMutants())).toEqual([]);
  }, 600_000);
}
