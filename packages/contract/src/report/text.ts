import { LEVELS } from '../level.ts';
import { aligned } from './aligned.ts';
import { depthCounts, fallen, type Report, type ReportedOperation } from './report.ts';

/** How many failures are written out; the reports have them all. */
const SHOWN = 20;

/** The run for a terminal: by tag, how many operations are checked to which depth, then what failed. */
export function reportText(report: Report): string {
  const { operations, totals } = report;
  const tags = [...Map.groupBy(operations, ({ tag }) => tag)];
  const rows = [
    ['', 'operations', ...LEVELS.map((level, depth) => `${depth} ${level}`), 'failed'],
    ...tags.map(([tag, some]) => row(tag, some)),
    row('all', operations),
  ];
  const failures = operations.flatMap((operation) => operation.failures);
  const hidden = failures.length - SHOWN;
  return [
    'Operations by the depth that they are checked to',
    '',
    ...aligned(rows),
    '',
    `${totals.checks} checks, ${totals.failed} failed${totals.skipped ? `, ${totals.skipped} not asked: this target cannot tell` : ''}. Seed ${report.seed}.`,
    ...failures.slice(0, SHOWN).flatMap(({ text }) => ['', text]),
    ...(hidden > 0 ? ['', `${hidden} more failures are in the report (--report DIR).`] : []),
    ...fallen(report).map(
      ({ operationId, depth, committedDepth }) =>
        `\nThe depth of ${operationId} fell from ${committedDepth} to ${depth} (src/tables/depths.yaml).`,
    ),
  ].join('\n');
}

function row(name: string, operations: readonly ReportedOperation[]): string[] {
  const failed = operations.filter(({ failures }) => failures.length > 0).length;
  return [
    name,
    ...[operations.length, ...depthCounts(operations), failed].map((count) => (count ? `${count}` : '·')),
  ];
}
