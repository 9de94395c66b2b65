import { LEVELS, type Level } from '../checks/level.ts';
import type { Report, ReportedOperation } from './report.ts';

/**
 * Returns a run as JUnit XML: a suite per tag, a case per operation and level. It has no times, so the same run gives the same bytes.
 *
 * @see https://github.com/testmoapp/junitxml
 */
export function junitXml({ operations, totals }: Report): string {
  const suites = [...Map.groupBy(operations, ({ tag }) => tag)].map(([tag, some]) => suite(tag, some));
  const attributes = `name="contract" failures="${totals.failed}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${attributes}>\n${suites.join('')}</testsuites>\n`;
}

function suite(tag: string, operations: readonly ReportedOperation[]): string {
  const cases = operations.flatMap((operation) =>
    LEVELS.filter((level) => operation.levels[level].passed + operation.levels[level].failed > 0).map(
      (level) => testCase(operation, level),
    ),
  );
  const failed = cases.filter((one) => one.includes('<failure')).length;
  return `  <testsuite name="${escapeXml(tag)}" tests="${cases.length}" failures="${failed}">\n${cases.join('')}  </testsuite>\n`;
}

function testCase(operation: ReportedOperation, level: Level): string {
  const { passed, failed } = operation.levels[level];
  const name = `${operation.method} ${operation.path} ${level} (${passed + failed} checks)`;
  const failures = operation.failures
    .filter((failure) => failure.level === level)
    .map(({ id, text }) => `      <failure message="${escapeXml(id)}">${escapeXml(text)}</failure>\n`);
  const start = `    <testcase classname="${escapeXml(operation.operationId)}" name="${escapeXml(name)}" file="${escapeXml(operation.file)}"`;
  return failures.length > 0 ? `${start}>\n${failures.join('')}    </testcase>\n` : `${start}/>\n`;
}

function escapeXml(text: string): string {
  return text.replace(/[<>&"]/g, (one) => `&#${one.charCodeAt(0)};`);
}
