// `pnpm contract:score`: measures the suite itself, and writes reports/contract-score.md and .json.
import { fileURLToPath } from 'node:url';
import { expectations } from '../expectations/expectation.ts';
import { MutantRun } from '../mutants/mutant-run.ts';
import { mutantsOf } from '../mutants/mutants.ts';
import { writeReports } from '../report/write-reports.ts';
import { goldLeafSpec } from '../spec.ts';
import { factResults } from './fact-results.ts';
import { pairResults } from './pairs.ts';
import { randomDisagreements } from './random-values.ts';
import { type Score, scoreOf } from './score-report.ts';
import { formatScore } from './score-text.ts';
import { storedResults } from './stored-results.ts';

const REPORTS = fileURLToPath(new URL('../../../../reports', import.meta.url));

/** Random pairs of mutants. */
const PAIRS = { count: 1000, seed: 5 };

/** Random values for each equivalent mutant. */
const VALUES = { count: 10_000, seed: 5 };

const all = expectations();
const mutants = mutantsOf(goldLeafSpec);

const run = new MutantRun(goldLeafSpec, all, { everyCheck: true });
const results = await collected('mutants', storedResults(run, mutants));

const equivalents = results.filter(({ status }) => status === 'equivalent').map(({ mutant }) => mutant);
const wrongProofs = results
  .filter(({ killers }) => killers.some(({ kind }) => kind === 'request'))
  .filter(({ mutant }) => run.isEquivalent(mutant));
const disagreements = equivalents.map((mutant) => randomDisagreements(run, mutant, VALUES));

const facts = await collected('facts', factResults(goldLeafSpec));

const firstCheck = new MutantRun(goldLeafSpec, all);
const pairs = await pairResults(firstCheck, mutants, PAIRS);

const score: Score = scoreOf({ results, wrongProofs, disagreements, values: VALUES.count, facts, pairs });
writeReports(REPORTS, {
  'contract-score.json': `${JSON.stringify(score, null, 2)}\n`,
  'contract-score.md': formatScore(score),
});
console.log(formatScore(score));

/** Returns all items of a run, and prints each thousand of them. */
async function collected<T>(name: string, items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) {
    list.push(item);
    if (list.length % 1000 === 0) console.error(`${list.length} ${name}`);
  }
  return list;
}
