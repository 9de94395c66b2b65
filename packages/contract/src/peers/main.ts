// `pnpm contract:peers`: runs other tools on a sample of the mutants, and writes reports/contract-peers.md and .json.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startMock } from '@goldleaf/mock';
import fc from 'fast-check';
import { expectations } from '../expectations/expectation.ts';
import type { LocatedMutant } from '../mutants/mutant.ts';
import { MutantRun } from '../mutants/mutant-run.ts';
import { FAMILIES, mutantsOf } from '../mutants/mutants.ts';
import { writeReports } from '../report/write-reports.ts';
import { goldLeafSpec } from '../spec.ts';
import { prismTarget } from '../targets/prism.ts';
import { pactComparator } from './pact.ts';
import type { Peer, PeerCase } from './peer.ts';
import { formatPeers, type PeerScore, type PeerScores } from './peer-text.ts';
import { prism } from './prism.ts';
import { redoclyDrift, redoclyRespect } from './redocly.ts';
import { recordTraffic } from './traffic.ts';

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

// A mutant of many operations is measured on the best documented one.
const operationOf = (mutant: LocatedMutant): string => mutant.operations[0] ?? '';
const operations = [...new Set(mutants.map(operationOf))];
const correct = new Map<string, PeerCase>();
for (const operation of operations) {
  const spec = run.specOf(operation);
  const traffic = await recordTraffic(run.expectationOf(operation), all, target);
  correct.set(operation, { operation, spec, correct: spec, traffic });
}
const caseOf = (mutant: LocatedMutant): PeerCase => {
  const known = correct.get(operationOf(mutant)) as PeerCase;
  return { ...known, spec: run.draftOf(mutant, known.operation) ?? known.spec };
};

const found = new Map<string, ReadonlySet<string>>();
for (const peer of peers) {
  const expected = await peer.reports([...correct.values()]);
  const reports = await peer.reports(mutants.map(caseOf));
  const isFound = (mutant: LocatedMutant, index: number) =>
    reports[index] !== expected[operations.indexOf(operationOf(mutant))];
  found.set(peer.name, idsOf(mutants.filter(isFound)));
  console.error(`${peer.name}: ${found.get(peer.name)?.size} of ${mutants.length}`);
}
const single = mutants.map((mutant) => ({ ...mutant, operations: [operationOf(mutant)] }));
const requestsOnly = new MutantRun(goldLeafSpec, all, { requestsOnly: true });
for (const [name, suite] of [
  ['suite', run],
  ['requests', requestsOnly],
] as const) {
  const results = await suite.results(single);
  found.set(name, idsOf(results.filter(({ killers }) => killers.length > 0).map(({ mutant }) => mutant)));
}

const scores: PeerScores = {
  seed: SEED,
  families: Object.fromEntries(
    FAMILIES.map((family) => [family, mutants.filter((mutant) => mutant.family === family).length]),
  ),
  rows: [
    { name: 'this suite', input: 'the evidence', found: countsOf('suite') },
    { name: 'this suite, requests alone', input: 'the evidence', found: countsOf('requests') },
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

function idsOf(some: readonly LocatedMutant[]): Set<string> {
  return new Set(some.map(({ id }) => id));
}

function countsOf(name: string): Record<string, number> {
  const ids = found.get(name) ?? new Set();
  const ofFamily = (family: string) =>
    mutants.filter((mutant) => mutant.family === family && ids.has(mutant.id));
  return Object.fromEntries(FAMILIES.map((family) => [family, ofFamily(family).length]));
}
