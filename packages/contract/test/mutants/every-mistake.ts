import { expect, test } from 'vitest';
import { goldLeaf } from '../../src/description.ts';
import { expectations } from '../../src/expectation.ts';
import { equivalentMutants } from '../../src/mutants/equivalents.ts';
import type { Family } from '../../src/mutants/mutant.ts';
import { MutantRun } from '../../src/mutants/mutant-run.ts';
import { mutantText } from '../../src/mutants/mutant-text.ts';
import { mutantsOf } from '../../src/mutants/mutants.ts';
import { shortfalls } from '../../src/mutants/score.ts';

/** Tests the mutants of a family in all operations. A file each, so that vitest's `--shard` spreads them over machines. */
export function testEveryMistake(family: Family): void {
  test(`the suite finds as many ${family} mutants as it must`, async () => {
    const equivalents = equivalentMutants();
    const mutants = mutantsOf(goldLeaf).filter((mutant) => mutant.family === family);
    const results = await new MutantRun(goldLeaf, expectations()).results(mutants);
    console.log(mutantText(results, equivalents));
    expect(results).not.toEqual([]);
    expect(shortfalls(results, equivalents)).toEqual([]);
  }, 600_000);
}
