import { isDeepStrictEqual } from 'node:util';
import { checksOf } from '../checks/all-checks.ts';
import type { Check } from '../checks/check.ts';
import { type EvidencePage, evidencePages } from '../expectations/evidence.ts';
import { type Expectation, expectations } from '../expectations/expectation.ts';
import { reduceSpec } from '../mutants/locations.ts';
import { mismatchOf } from '../run/suite.ts';
import type { Spec } from '../spec.ts';
import { prismTarget } from '../targets/prism.ts';
import type { Target } from '../targets/target.ts';
import { type NegatedFact, negatedFacts, withNegated } from './negated-facts.ts';
import { filesWithoutOperations, TracedEvidence } from './traced-evidence.ts';

/**
 * The check that finds the negation of a recorded fact:
 * - `request`: a request of the suite
 * - `static`: a check that reads the description, or the suite cannot be built
 * - `traced`: the tests of `specs`, which compare description and evidence
 * - `listed`: only the reviewed list of facts that a description can't hold, or holds in another form
 */
export type FactOutcome = 'request' | 'static' | 'traced' | 'listed';

export const FACT_OUTCOMES: readonly FactOutcome[] = ['request', 'static', 'traced', 'listed'];

export interface FactResult {
  readonly file: string;
  /** As `METHOD path`. Undefined for a guide or a schema page. */
  readonly operation?: string;
  readonly fact: NegatedFact;
  readonly outcome: FactOutcome;
}

/** Negates each fact of the evidence, one at a time, and looks for a check that finds it. The description stays as it is. */
export async function* factResults(spec: Spec): AsyncGenerator<FactResult> {
  const traced = new TracedEvidence();
  yield* pageFactResults(spec, traced);
  for (const [file, document] of await filesWithoutOperations()) {
    const before = traced.agreements(document, spec);
    for (const fact of negatedFacts(document)) {
      const after = traced.agreements(withNegated(document, fact), spec);
      yield { file, fact, outcome: hasAll(after, before) ? 'listed' : 'traced' };
    }
  }
}

async function* pageFactResults(spec: Spec, traced: TracedEvidence): AsyncGenerator<FactResult> {
  const pages = evidencePages();
  const known = expectations(pages);
  for (const [index, page] of pages.entries()) {
    const { tag, ...entry } = page;
    const reduced = reduceSpec(spec, page.path, []);
    const target = await prismTarget(reduced);
    const agreements = (changed: object) => traced.agreements({ tag, operations: [changed] }, reduced);
    const before = agreements(entry);
    for (const fact of negatedFacts(entry)) {
      const changed = withNegated(entry, fact);
      const found = await suiteOutcome(known, pages.with(index, { ...changed, tag }), index, target);
      const outcome = found ?? (hasAll(agreements(changed), before) ? 'listed' : 'traced');
      yield { file: `${tag}.yaml`, operation: `${page.method} ${page.path}`, fact, outcome };
    }
  }
}

/** Runs the suite with the changed pages. Returns undefined if it finds nothing. */
async function suiteOutcome(
  known: readonly Expectation[],
  pages: readonly EvidencePage[],
  index: number,
  target: Target,
): Promise<'request' | 'static' | undefined> {
  let checks: readonly Check[];
  try {
    const all = expectations(pages);
    const { method, path } = pages[index] as EvidencePage;
    const expectation = all.find((one) => one.method === method && one.path === path) as Expectation;
    if (known.some((one) => isDeepStrictEqual(one, expectation))) return undefined;
    checks = checksOf(expectation, all);
  } catch {
    return 'static';
  }
  const kinds = ['request', 'static'] as const;
  for (const kind of kinds)
    for (const check of checks) if (check.kind === kind && (await mismatchOf(check, target))) return kind;
  return undefined;
}

function hasAll(set: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...others].every((other) => set.has(other));
}
