import { EVIDENCE_MARKS } from '@goldleaf/openapi';
import type { Family } from '../mutants/mutant.ts';
import type { MutantResult } from '../mutants/mutant-run.ts';
import { FAMILIES } from '../mutants/mutants.ts';
import { outcomeOf } from '../mutants/score.ts';
import { FACT_OUTCOMES, type FactOutcome, type FactResult } from './fact-results.ts';
import { minimalMutants } from './kill-sets.ts';
import type { PairResults } from './pairs.ts';

/** The results of `pnpm contract:score`. */
export interface Score {
  /** By family and by evidence. */
  readonly mutants: Readonly<Record<string, MutantCounts>>;
  readonly equivalents: {
    /** Ids of the mutants that are proven to mean the same. */
    readonly proven: readonly string[];
    /** Ids of proven mutants that a request finds. They are mistakes of the proof. */
    readonly wrong: readonly string[];
    /** Random values for each proven mutant. */
    readonly values: number;
    /** Random values that the description and a proven mutant validate differently. */
    readonly disagreements: number;
  };
  readonly pairs: {
    readonly count: number;
    readonly impossible: number;
    readonly found: number;
    /** Ids of the pairs that nothing finds. */
    readonly hidden: readonly string[];
  };
  /** Number of facts by subject and outcome. */
  readonly facts: Readonly<Record<string, Readonly<Record<FactOutcome, number>>>>;
}

export interface MutantCounts {
  readonly mutants: number;
  readonly found: number;
  readonly foundByRequests: number;
  /** Size of the minimal set, by the checks that find a mutant. */
  readonly minimal: number;
  /** Size of the minimal set of the mutants that requests find, by those requests. */
  readonly minimalByRequests: number;
}

export interface Measured {
  readonly results: readonly MutantResult[];
  readonly wrongProofs: readonly MutantResult[];
  /** For each proven mutant. */
  readonly disagreements: readonly number[];
  readonly values: number;
  readonly facts: readonly FactResult[];
  readonly pairs: PairResults;
}

export function scoreOf({ results, wrongProofs, disagreements, values, facts, pairs }: Measured): Score {
  const proven = results.filter(({ status }) => status === 'equivalent');
  const hidden = pairs.results.filter(({ status }) => status === 'survived' || status === 'equivalent');
  return {
    mutants: mutantCounts(results),
    equivalents: {
      proven: proven.map(({ mutant }) => mutant.id),
      wrong: wrongProofs.map(({ mutant }) => mutant.id),
      values,
      disagreements: disagreements.reduce((sum, count) => sum + count, 0),
    },
    pairs: {
      count: pairs.results.length,
      impossible: pairs.impossible,
      found: pairs.results.length - hidden.length,
      hidden: hidden.map(({ mutant }) => mutant.id),
    },
    facts: factCounts(facts),
  };
}

function mutantCounts(results: readonly MutantResult[]): Record<string, MutantCounts> {
  const minimal = new Set(minimalMutants(killSets(results, () => true)));
  const minimalByRequests = new Set(minimalMutants(killSets(results, ({ kind }) => kind === 'request')));
  const count = (some: readonly MutantResult[]): MutantCounts => ({
    mutants: some.length,
    found: some.filter(({ killers }) => killers.length > 0).length,
    foundByRequests: some.filter((result) => outcomeOf(result) === 'request').length,
    minimal: some.filter(({ mutant }) => minimal.has(mutant.id)).length,
    minimalByRequests: some.filter(({ mutant }) => minimalByRequests.has(mutant.id)).length,
  });
  const byFamily = FAMILIES.map((family: Family): [string, MutantCounts] => [
    `${family} mutants`,
    count(results.filter(({ mutant }) => mutant.family === family)),
  ]);
  const byEvidence = EVIDENCE_MARKS.map((evidence): [string, MutantCounts] => [
    `${evidence} evidence`,
    count(results.filter(({ mutant }) => mutant.evidence === evidence)),
  ]).filter(([, { mutants }]) => mutants > 0);
  return Object.fromEntries([...byFamily, ...byEvidence, ['all', count(results)]]);
}

function killSets(
  results: readonly MutantResult[],
  isCounted: (killer: MutantResult['killers'][number]) => boolean,
): Map<string, Set<string>> {
  return new Map(
    results.map(({ mutant, killers }) => [
      mutant.id,
      new Set(killers.filter(isCounted).map(({ operation, check }) => `${operation} ${check}`)),
    ]),
  );
}

/** Returns the subject of a fact. `quirks` and `cutAt` are notes about a page. */
function subjectOf({ operation, file, fact }: FactResult): string {
  if (!operation) return file === 'guides.yaml' ? 'guides' : 'schema pages';
  const [, first = ''] = fact.pointer.split('/');
  const words = /\/(description|summary|quirks|cutAt)(\/|$)/;
  return words.test(fact.pointer) ? 'texts and notes' : (SUBJECTS[first] ?? 'operation');
}

const SUBJECTS: Readonly<Record<string, string>> = {
  parameters: 'parameters',
  requestBody: 'request body',
  responses: 'responses',
};

function factCounts(facts: readonly FactResult[]): Score['facts'] {
  const bySubject = [...Map.groupBy(facts, subjectOf)].sort(([one], [other]) => (one < other ? -1 : 1));
  const count = (some: readonly FactResult[]) =>
    Object.fromEntries(
      FACT_OUTCOMES.map((outcome) => [outcome, some.filter((fact) => fact.outcome === outcome).length]),
    ) as Record<FactOutcome, number>;
  return Object.fromEntries(
    [...bySubject, ['all', facts] as const].map(([subject, some]) => [subject, count([...some])]),
  );
}
