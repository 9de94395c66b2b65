import { sourceLocation } from '@goldleaf/specs/source-location';
import { LEVELS } from '../checks/level.ts';
import { alignColumns } from '../report/align-columns.ts';
import type { MutantResult } from './mutant-run.ts';
import { OUTCOMES, outcomeOf, score, tally } from './score.ts';

/** Formats a run for a terminal: mutants by operator, by evidence and by level, then the survivors. */
export function formatMutation(results: readonly MutantResult[]): string {
  return [...mutationLines(results)].join('\n');
}

function* mutationLines(results: readonly MutantResult[]): Generator<string> {
  yield 'request: killed by a request. static: killed by reading the description. load error: its schemas do not compile.';
  yield '';
  const byOperator = Map.groupBy(results, ({ mutant }) => mutant.operator);
  yield* table('operator', new Map([...byOperator].sort(([one], [other]) => (one < other ? -1 : 1))));
  yield '';
  const byEvidence = Map.groupBy(results, ({ mutant }): string => mutant.evidence);
  yield* table('evidence', new Map([...byEvidence, ['all', [...results]]]));
  yield '';
  const byRequest = results.filter((result) => outcomeOf(result) === 'request');
  const counts = LEVELS.map(
    (level) => `${level} ${byRequest.filter(({ killers }) => killers[0]?.level === level).length}`,
  );
  yield `Killed by a request, by level: ${counts.join(', ')}.`;
  yield `${results.reduce((sum, { checks }) => sum + checks, 0)} checks.`;
  for (const result of results) {
    if (outcomeOf(result) !== 'survived') continue;
    const { id, text, pointer } = result.mutant;
    const { file, pointerInFile } = sourceLocation(pointer);
    yield `\nsurvived ${id}\n  change  ${text}\n  source  ${file}#${pointerInFile}`;
  }
}

function table(name: string, groups: ReadonlyMap<string, readonly MutantResult[]>): string[] {
  const rows = [...groups].map(([group, some]) => row(group, some));
  return alignColumns([[name, 'mutants', ...OUTCOMES, 'score'], ...rows]);
}

function row(name: string, results: readonly MutantResult[]): string[] {
  const counts = tally(results);
  const numbers = [results.length, ...OUTCOMES.map((outcome) => counts[outcome])];
  return [name, ...numbers.map((count) => (count ? `${count}` : '·')), `${score(counts).toFixed(1)} %`];
}
