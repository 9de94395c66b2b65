// `pnpm contract:peers`: runs other tools on a sample of the mutants, and writes reports/contract-peers.md and .json.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startMock } from '@goldleaf/mock';
import fc from 'fast-check';
import { type Expectation, expectations } from '../expectations/expectation.ts';
import type { LocatedMutant } from '../mutants/mutant.ts';
import { MutantRun } from '../mutants/mutant-run.ts';
import { FAMILIES, mutantsOf } from '../mutants/mutants.ts';
import { writeReports } from '../report/write-reports.ts';
import { goldLeafSpec } from '../spec.ts';
import { prismTarget } from '../targets/prism.ts';
import { pactComparator } from './pact.ts';
import type { Peer } from './peer.ts';
import { formatPeers, type PeerScore, type PeerScores } from './peer-text.ts';
import { prism } from './prism.ts';
import { redoclyDrift, redoclyRespect } from './redocly.ts';
import { type Interaction, recordTraffic } from './traffic.ts';

const REPORTS = fileURLToPath(new URL('../../../../reports', import.meta.url));
const SEED = 5;

const { values: options } = parseArgs({
  options: { sample: { type: 'string', default: '300' }, report: { type: 'string', default: REPORTS } },
});

const all = expectations();
const run = new MutantRun(goldLeafSpec, all);
const mutants = sampleOf(mutantsOf(goldLeafSpec));
await using mock = await startMock();
const target = await prismTarget(goldLeafSpec);
const peers: readonly Peer[] = [prism, redoclyDrift, redoclyRespect(mock.url), pactComparator];

const traffic = new Map<string, Promise<readonly Interaction[]>>();
const reports = new Map<string, Promise<string>>();
const found = new Map<string, Set<string>>();

for (const [index, mutant] of mutants.entries()) {
  // A mutant of many operations is measured on the best documented one.
  const [operation = ''] = mutant.operations;
  const recorded = await once(traffic, operation, () => recordTraffic(expectationOf(operation), all, target));
  const ownResult = await run.result({ ...mutant, operations: [operation] });
  count('suite', mutant, ownResult.killers.length > 0);
  count(
    'requests',
    mutant,
    ownResult.killers.some(({ kind }) => kind === 'request'),
  );
  for (const peer of peers) {
    const key = `${peer.name} ${operation}`;
    const expected = await once(reports, key, () => peer.report(run.specOf(operation), recorded));
    const draft = run.draftOf(mutant, operation);
    count(peer.name, mutant, draft !== undefined && (await peer.report(draft, recorded)) !== expected);
  }
  if ((index + 1) % 10 === 0) console.error(`${index + 1} of ${mutants.length} mutants`);
}

const scores: PeerScores = {
  seed: SEED,
  families: Object.fromEntries(
    FAMILIES.map((family) => [family, mutants.filter((mutant) => mutant.family === family).length]),
  ),
  rows: [
    { name: 'this suite', input: 'the evidence', found: countsOf('suite') },
    { name: 'this suite, first by a request', input: 'the evidence', found: countsOf('requests') },
    ...peers.map(({ name, input }): PeerScore => ({ name, input, found: countsOf(name) })),
  ],
};
writeReports(options.report, {
  'contract-peers.json': `${JSON.stringify(scores, null, 2)}\n`,
  'contract-peers.md': formatPeers(scores),
});
console.log(formatPeers(scores));

function sampleOf(list: readonly LocatedMutant[]): LocatedMutant[] {
  const size = { minLength: Number(options.sample), maxLength: Number(options.sample) };
  return fc.sample(fc.subarray([...list], size), { seed: SEED, numRuns: 1 })[0] ?? [];
}

function expectationOf(operation: string): Expectation {
  const found = all.find(({ method, path }) => `${method} ${path}` === operation);
  if (!found) throw new Error(`${operation}: expected an operation of the inventory.`);
  return found;
}

function once<T>(known: Map<string, Promise<T>>, key: string, create: () => Promise<T>): Promise<T> {
  const value = known.get(key) ?? create();
  known.set(key, value);
  return value;
}

function count(name: string, { id }: LocatedMutant, isFound: boolean): void {
  const ids = found.get(name) ?? new Set();
  found.set(name, isFound ? ids.add(id) : ids);
}

function countsOf(name: string): Record<string, number> {
  const ids = found.get(name) ?? new Set();
  const ofFamily = (family: string) =>
    mutants.filter((mutant) => mutant.family === family && ids.has(mutant.id));
  return Object.fromEntries(FAMILIES.map((family) => [family, ofFamily(family).length]));
}
