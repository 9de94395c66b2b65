import { LEVELS } from '../level.ts';
import type { Report, ReportedOperation } from './report.ts';

/**
 * The run as JUnit XML: a suite a tag, a case a level of an operation. Without times, so that the same run gives the same bytes.
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
      (level) => {
        const { passed, failed } = operation.levels[level];
        const name = `${operation.method} ${operation.path} ${level} (${passed + failed} checks)`;
        const failures = operation.failures
          .filter((failure) => failure.level === level)
          .map(({ id, text }) => `      <failure message="${escaped(id)}">${escaped(text)}</failure>\n`);
        const start = `    <testcase classname="${escaped(operation.operationId)}" name="${escaped(name)}" file="${escaped(operation.file)}"`;
        return failures.length > 0 ? `${start}>\n${failures.join('')}    </testcase>\n` : `${start}/>\n`;
      },
    ),
  );
  const failed = cases.filter((one) => one.includes('<failure')).length;
  return `  <testsuite name="${escaped(tag)}" tests="${cases.length}" failures="${failed}">\n${cases.join('')}  </testsuite>\n`;
}

function escaped(text: string): string {
  return text.replace(/[<>&"]/g, (one) => `&#${one.charCodeAt(0)};`);
}
