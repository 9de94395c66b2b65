import type { Evidence } from '@goldleaf/openapi';
import type { MutantResult } from './mutant-run.ts';

/** The result of a mutant in the words of the report. */
export type Outcome = 'request' | 'static' | 'load error' | 'equivalent' | 'survived';

export const OUTCOMES: readonly Outcome[] = ['request', 'static', 'load error', 'equivalent', 'survived'];

/** Number of mutants by outcome. */
export type Tally = Readonly<Record<Outcome, number>>;

export function outcomeOf({ status, killers }: MutantResult): Outcome {
  if (status !== 'killed') return status;
  return killers[0]?.kind === 'static' ? 'static' : 'request';
}

export function tally(results: readonly MutantResult[]): Tally {
  const outcomes = results.map(outcomeOf);
  return Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, outcomes.filter((one) => one === outcome).length]),
  ) as Tally;
}

/** Returns the percentage of mutants that were found, without the equivalent ones. 100 if there are none. */
export function score(counts: Tally): number {
  const found = counts.request + counts.static + counts['load error'];
  const all = found + counts.survived;
  return all === 0 ? 100 : (100 * found) / all;
}

/** Operations without any surviving mutant: the invite and the token request. */
const ALL_KILLED = ['POST /organization/users/invite', 'POST /security/v1/token'];

/** Percentage that must be found, by evidence. */
const REQUIRED_SCORE = { full: 95, partial: 95, observed: 95 } as const;

/** Operators whose mutants must be found even if only an operation's name is documented. */
const NAME_OPERATORS: ReadonlySet<string> = new Set([
  'PATH-RENAME',
  'PATH-TEMPLATE',
  'METHOD-SWAP',
  'METHOD-ADD',
  'OP-DROP',
  'OPID',
  'TAG',
  'SERVER',
  'DEPRECATED',
  'RETRY-SAFE-FLIP',
  'SEC-DROP-GLOBAL',
  'SEC-OP-ADD',
  'SEC-OP-EMPTY',
  'SEC-OPTIONAL',
  'SEC-ALTERNATIVE-DROP',
  'SEC-ALTERNATIVE-SWAP',
  'SCHEME-SWAP',
  'SCHEME-TYPE-SWAP',
  'STATUS-DROP',
  'STATUS-RENAME',
  'STATUS-RANGE',
  'STATUS-ADD',
  'DEFAULT-ADD',
  'PARAM-RENAME',
  'PARAM-IN-SWAP',
  'PARAM-REQ-FLIP',
  'PARAM-ADD-REQ',
  'PARAM-DROP',
  'DIALECT-SWAP',
]);

/** Returns why a run fails, or an empty list. */
export function shortfalls(results: readonly MutantResult[]): string[] {
  return [...shortfallsOf(results)];
}

function* shortfallsOf(results: readonly MutantResult[]): Generator<string> {
  const survivors = results.filter((result) => outcomeOf(result) === 'survived').map(({ mutant }) => mutant);
  for (const { id, operations } of survivors)
    if (operations.some((operation) => ALL_KILLED.includes(operation))) yield `Must not survive: ${id}`;

  for (const [evidence, required] of Object.entries(REQUIRED_SCORE)) {
    const some = results.filter(({ mutant }) => mutant.evidence === (evidence as Evidence));
    const reached = score(tally(some));
    if (reached < required)
      yield `Score of ${evidence} evidence: ${reached.toFixed(1)} %, required: ${required} %`;
  }

  for (const { id, operator, evidence } of survivors)
    if (evidence === 'name-only' && NAME_OPERATORS.has(operator))
      yield `Must not survive, although only a name is documented: ${id}`;
}
