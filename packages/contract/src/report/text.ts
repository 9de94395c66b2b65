import { LEVELS } from '../checks/level.ts';
import { alignColumns } from './align-columns.ts';
import { formatGroup, groupByCause } from './failure-groups.ts';
import { fallenOperations, levelCounts, type Report, type ReportedOperation } from './report.ts';

/** Number of causes on the terminal. The other reports have all failures. */
const SHOWN = 20;

/** Formats a run for a terminal: operations by tag and level, then the failures by cause. */
export function formatReport(report: Report): string {
  return [...reportLines(report)].join('\n');
}

function* reportLines(report: Report): Generator<string> {
  const { operations, totals, seed } = report;
  yield 'Operations by coverage level';
  yield '';
  const header = ['', 'operations', ...LEVELS.map((level, index) => `${index} ${level}`), 'failed'];
  const byTag = Map.groupBy(operations, ({ tag }) => tag);
  const rows = [...byTag].map(([tag, some]) => row(tag, some));
  yield* alignColumns([header, ...rows, row('all', operations)]);
  yield '';
  const skipped = totals.skipped
    ? `, ${totals.skipped} skipped (not supported by this target, or a known difference)`
    : '';
  yield `${totals.checks} checks, ${totals.failed} failed${skipped}. Seed ${seed}.`;
  const groups = groupByCause(report);
  for (const group of groups.slice(0, SHOWN)) yield `\n${formatGroup(group)}`;
  const hidden = groups.length - SHOWN;
  if (hidden > 0) yield `\n${hidden} more causes. Pass --report DIR to write all failures.`;
  for (const { operationId, level, committedLevel } of fallenOperations(report))
    yield `\nThe level of ${operationId} fell from ${committedLevel} to ${level} (src/run/committed-levels.yaml).`;
}

function row(name: string, operations: readonly ReportedOperation[]): string[] {
  const failed = operations.filter(({ failures }) => failures.length > 0).length;
  const counts = [operations.length, ...levelCounts(operations), failed];
  return [name, ...counts.map((count) => (count ? `${count}` : '·'))];
}
