import { sourceLocation } from '@goldleaf/specs/source-location';
import { LEVELS } from '../level.ts';
import { aligned } from '../report/aligned.ts';
import { isRead, type MutantResult } from './mutant-run.ts';
import { OUTCOMES, outcomeOf, score, type Tally, tally } from './score.ts';

type Equivalents = Readonly<Record<string, string>>;

/** The run for a terminal: mutants by evidence, by operator and by the level that found them, and those that survived. */
export function mutantText(results: readonly MutantResult[], equivalents: Equivalents): string {
  const head = (name: string) => [name, 'mutants', ...OUTCOMES, 'score'];
  const table = (name: string, groups: ReadonlyMap<string, MutantResult[]>) =>
    aligned([
      head(name),
      ...[...groups].map(([group, some]) => row(group, some.length, tally(some, equivalents))),
    ]);
  const byOperator = Map.groupBy(results, ({ mutant }) => mutant.operator);
  const sorted = new Map([...byOperator].sort(([one], [other]) => (one < other ? -1 : 1)));
  const survivors = results.filter((result) => outcomeOf(result, equivalents) === 'survived');
  const asked = results.filter(
    ({ killedBy, status }) => status === 'killed' && !isRead(killedBy?.check ?? ''),
  );
  return [
    'Asked: found by what the mock answers. Read: found by reading the description. Load error: its schemas do not compile.',
    '',
    ...table('operator', sorted),
    '',
    ...table(
      'evidence',
      new Map([...Map.groupBy(results, ({ mutant }) => mutant.evidence), ['all', [...results]]]),
    ),
    '',
    `Found by asking, by level: ${LEVELS.map((level) => `${level} ${asked.filter(({ killedBy }) => killedBy?.level === level).length}`).join(', ')}.`,
    `${results.reduce((sum, { checks }) => sum + checks, 0)} checks.`,
    ...survivors.flatMap(({ mutant }) => {
      const { file, pointerInFile } = sourceLocation(mutant.pointer);
      return [
        '',
        `survived ${mutant.id}`,
        `  change     ${mutant.text}`,
        `  described  ${file}#${pointerInFile}`,
      ];
    }),
  ].join('\n');
}

function row(name: string, mutants: number, counts: Tally): string[] {
  const numbers = [mutants, ...OUTCOMES.map((outcome) => counts[outcome])];
  return [name, ...numbers.map((count) => (count ? `${count}` : '·')), `${score(counts).toFixed(1)} %`];
}
