/** A mutant as Stryker reports it. */
export interface CodeMutant {
  readonly fileName: string;
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string | undefined;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

/** A survivor that a person reviewed. */
export interface ReviewedSurvivor {
  readonly file: string;
  readonly mutator: string;
  /** The source line, without spaces around it. */
  readonly line: string;
  readonly replacement: string;
  /** Why no test can or needs to find it. */
  readonly because: string;
}

/** The result of a run. */
export interface CodeScore {
  readonly killed: number;
  readonly survived: number;
  /** Mutants that no test runs. */
  readonly uncovered: number;
  /** Percentage of the covered mutants that a test finds. */
  readonly percentage: number;
}

const FOUND = ['Killed', 'Timeout'];

export function codeScore(mutants: readonly CodeMutant[]): CodeScore {
  const count = (...statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const [killed, survived] = [count(...FOUND), count('Survived')];
  const covered = killed + survived;
  const percentage = covered === 0 ? 100 : (100 * killed) / covered;
  return { killed, survived, uncovered: count('NoCoverage'), percentage };
}

/** Returns the score of each file, sorted by file name. */
export function scoresByFile(mutants: readonly CodeMutant[]): readonly (readonly [string, CodeScore])[] {
  const byFile = Map.groupBy(mutants, ({ fileName }) => fileName);
  return [...byFile.keys()].sort().map((name) => [name, codeScore(byFile.get(name) ?? [])]);
}

/** Writes a score as a line. */
export function describeScore({ killed, survived, uncovered, percentage }: CodeScore): string {
  const others = uncovered === 0 ? '' : ` No test runs ${uncovered} others.`;
  return `${killed} of ${killed + survived} covered mutants are found (${percentage.toFixed(1)} %).${others}`;
}

/**
 * Returns the mutants that survive, or that no test runs, and that nobody reviewed.
 *
 * @param lineOf - returns a line of a file, from 1
 */
export function unreviewed(
  mutants: readonly CodeMutant[],
  reviewed: readonly ReviewedSurvivor[],
  lineOf: (file: string, line: number) => string,
): CodeMutant[] {
  const isReviewed = ({ fileName, mutatorName, replacement, location }: CodeMutant) =>
    reviewed.some(
      (one) =>
        one.file === fileName &&
        one.mutator === mutatorName &&
        one.replacement === replacement &&
        one.line === lineOf(fileName, location.start.line).trim(),
    );
  return mutants.filter((one) => ['Survived', 'NoCoverage'].includes(one.status) && !isReviewed(one));
}
