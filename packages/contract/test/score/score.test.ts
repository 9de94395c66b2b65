import { describe, expect, test } from 'vitest';
import { expectations } from '../../src/expectations/expectation.ts';
import { MutantRun } from '../../src/mutants/mutant-run.ts';
import { mutantsOf } from '../../src/mutants/mutants.ts';
import { pairResults } from '../../src/score/pairs.ts';
import { scoreOf } from '../../src/score/score-report.ts';
import { goldLeafSpec } from '../../src/spec.ts';

const all = expectations();
const operation = 'GET /user';
const mutants = mutantsOf(goldLeafSpec, [operation]);

describe('pairResults', () => {
  test('finds the pairs of an operation, and selects the same ones each time', async () => {
    const run = new MutantRun(goldLeafSpec, all);
    const options = { count: 8, seed: 5 };
    const [one, other] = [await pairResults(run, mutants, options), await pairResults(run, mutants, options)];
    const ids = one.results.map(({ mutant }) => mutant.id);
    expect(ids).toHaveLength(8);
    expect(other.results.map(({ mutant }) => mutant.id)).toEqual(ids);
    expect(one.results.filter(({ killers }) => killers.length === 0)).toEqual([]);
  });

  test('leaves out two mutants of the same key', async () => {
    const tags = mutants.filter(({ operator }) => operator === 'TAG');
    const same = [...tags, ...tags.map((mutant) => ({ ...mutant, id: 'another TAG' }))];
    const run = new MutantRun(goldLeafSpec, all);
    const { results, impossible } = await pairResults(run, same, { count: 1, seed: 5 });
    expect(results).toEqual([]);
    expect(impossible).toBeGreaterThan(0);
  });
});

test('scoreOf > counts mutants, minimal mutants and facts', async () => {
  const some = mutants.filter(({ operator }) => ['TAG', 'OPID', 'STATUS-ADD'].includes(operator));
  const results = await new MutantRun(goldLeafSpec, all, { everyCheck: true }).results(some);
  const fact = { pointer: '/method', text: 'POST', negate: () => {} };
  const score = scoreOf({
    results,
    wrongProofs: [],
    disagreements: [],
    values: 0,
    pairs: { results: [], impossible: 0 },
    facts: [{ file: 'User.yaml', operation, fact, outcome: 'request' }],
  });
  // The static check of the row finds all three, so one of them is enough. Requests find only the added status.
  expect(score.mutants['all']).toEqual({
    mutants: 3,
    found: 3,
    foundByRequests: 1,
    minimal: 1,
    minimalByRequests: 1,
  });
  expect(score.facts['operation']).toEqual({ request: 1, static: 0, traced: 0, listed: 0 });
});
