import type { Evidence } from '../description.ts';
import { isRead, type MutantResult } from './mutant-run.ts';

/** What came of a mutant, in the words of the report. */
export type Outcome = 'asked' | 'read' | 'load error' | 'equivalent' | 'survived';

export const OUTCOMES: readonly Outcome[] = ['asked', 'read', 'load error', 'equivalent', 'survived'];

/** Some mutants, by what came of them. */
export type Tally = Readonly<Record<Outcome, number>>;

/** @param equivalents - by id */
export function outcomeOf(
  { mutant, status, killedBy }: MutantResult,
  equivalents: Readonly<Record<string, string>>,
): Outcome {
  if (status === 'survived') return mutant.id in equivalents ? 'equivalent' : 'survived';
  if (status === 'load error') return 'load error';
  return isRead(killedBy?.check ?? '') ? 'read' : 'asked';
}

export function tally(
  results: readonly MutantResult[],
  equivalents: Readonly<Record<string, string>>,
): Tally {
  const outcomes = results.map((result) => outcomeOf(result, equivalents));
  return Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, outcomes.filter((one) => one === outcome).length]),
  ) as Tally;
}

/** Percent of the mutants that are found, the equivalent ones left out. 100 where there are none. */
export function score(counts: Tally): number {
  const found = counts.asked + counts.read + counts['load error'];
  const all = found + counts.survived;
  return all === 0 ? 100 : (100 * found) / all;
}

/** Where no surviving mutant is taken: who is mailed and who may call. */
const WHOLE = ['POST /organization/users/invite', 'POST /security/v1/token'];

/** Percent that must be found. */
const DEMANDED: Readonly<Record<Evidence, number>> = { full: 95, partial: 95, observed: 95, 'name-only': 0 };

/** Of an operation that is known by its name, these must all be found. */
const OF_A_NAME =
  /^(PATH|METHOD|OP-DROP|OPID|TAG|SERVER|DEPRECATED|RETRY|SEC|SCHEME|STATUS|DEFAULT|PARAM|DIALECT)/;

/** What is not as it must be; empty where all is. */
export function shortfalls(
  results: readonly MutantResult[],
  equivalents: Readonly<Record<string, string>>,
): string[] {
  const survivors = results.filter((result) => outcomeOf(result, equivalents) === 'survived');
  const evidences = ['full', 'partial', 'observed'] as const;
  return [
    ...survivors
      .filter(({ mutant }) => mutant.operations.some((operation) => WHOLE.includes(operation)))
      .map(({ mutant }) => `Not one of these may survive: ${mutant.id}`),
    ...evidences.flatMap((evidence) => {
      const reached = score(
        tally(
          results.filter(({ mutant }) => mutant.evidence === evidence),
          equivalents,
        ),
      );
      return reached < DEMANDED[evidence]
        ? [`${evidence} evidence: ${reached.toFixed(1)} % of ${DEMANDED[evidence]} %`]
        : [];
    }),
    ...survivors
      .filter(({ mutant }) => mutant.evidence === 'name-only' && OF_A_NAME.test(mutant.operator))
      .map(({ mutant }) => `Known by name alone, and yet: ${mutant.id}`),
    ...results
      .filter(({ mutant, status }) => mutant.id in equivalents && status !== 'survived')
      .map(({ mutant }) => `Listed as equivalent, and found: ${mutant.id}`),
  ];
}
