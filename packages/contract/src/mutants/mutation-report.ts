import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parsePointer } from '@goldleaf/openapi';
import { readSource, sourceLocation } from '@goldleaf/specs/source-location';
import type * as schema from 'mutation-testing-report-schema/api';
import { LineCounter, parseDocument } from 'yaml';
import type { KillingCheck, MutantResult } from './mutant-run.ts';
import { outcomeOf } from './score.ts';

const STATUS = {
  request: 'Killed',
  static: 'Killed',
  'load error': 'CompileError',
  equivalent: 'Ignored',
  survived: 'Survived',
} as const;

/**
 * Returns a run in the format of mutation-testing-report-schema. Its files are the YAML files of the description.
 *
 * @see https://github.com/stryker-mutator/mutation-testing-elements
 */
export function mutationReport(results: readonly MutantResult[]): schema.MutationTestResult {
  const files = new Map<string, { source: SourceFile; mutants: schema.MutantResult[] }>();
  for (const result of results) {
    const location = sourceLocation(result.mutant.pointer);
    const file = files.get(location.file) ?? {
      source: new SourceFile(readSource(location.file)),
      mutants: [],
    };
    files.set(location.file, file);
    const at = file.source.locationOf(parsePointer(location.pointerInFile));
    file.mutants.push(reportedMutant(result, at));
  }
  return {
    schemaVersion: '2',
    thresholds: { high: 95, low: 80 },
    files: sortedObject(files, ({ source, mutants }) => ({ language: 'yaml', source: source.text, mutants })),
    testFiles: sortedObject(checksByOperation(results), (checks, operation) => ({
      tests: [...checks].sort().map((check) => ({ id: testId({ operation, check }), name: check })),
    })),
    framework: { name: '@goldleaf/contract' },
  };
}

function reportedMutant(result: MutantResult, location: schema.Location): schema.MutantResult {
  const { mutant, killers, checks } = result;
  const outcome = outcomeOf(result);
  const reported: schema.MutantResult = {
    id: mutant.id,
    mutatorName: mutant.operator,
    description: mutant.text,
    replacement: mutant.text,
    location,
    status: STATUS[outcome],
    testsCompleted: checks,
  };
  if (outcome === 'equivalent')
    return { ...reported, statusReason: 'Its schemas have the same normal form.' };
  const [first] = killers;
  return first ? { ...reported, statusReason: testId(first), killedBy: killers.map(testId) } : reported;
}

function checksByOperation(results: readonly MutantResult[]): Map<string, Set<string>> {
  const checks = new Map<string, Set<string>>();
  for (const { operation, check } of results.flatMap(({ killers }) => killers))
    checks.set(operation, (checks.get(operation) ?? new Set()).add(check));
  return checks;
}

/** Returns the report in its own viewer, as one HTML page without external files. */
export function mutationPage(report: schema.MutationTestResult): string {
  const viewer = createRequire(import.meta.url).resolve(
    'mutation-testing-elements/mutation-test-elements.js',
  );
  const data = JSON.stringify(report).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>GoldLeaf contract: mutants</title>
<body>
<mutation-test-report-app title-postfix="Mutants of the description"></mutation-test-report-app>
<script>${readFileSync(viewer, 'utf8').replaceAll('</script', '<\\/script')}</script>
<script>document.querySelector('mutation-test-report-app').report = ${data};</script>
</body>
</html>
`;
}

/** A YAML file with mutants. */
class SourceFile {
  readonly text: string;
  readonly #lines = new LineCounter();
  readonly #document: ReturnType<typeof parseDocument>;

  constructor(text: string) {
    this.text = text;
    this.#document = parseDocument(text, { lineCounter: this.#lines });
  }

  /** Returns the lines of a key. For a key that the file lacks, such as an added one, returns those of its parent. */
  locationOf(keys: readonly string[]): schema.Location {
    const node = this.#document.getIn(keys, true) as { range?: [number, number, number] } | undefined;
    if (!node?.range && keys.length > 0) return this.locationOf(keys.slice(0, -1));
    const [start, end] = node?.range ?? [0, this.text.length];
    return { start: this.#position(start), end: this.#position(Math.max(end, start + 1)) };
  }

  #position(offset: number): schema.Position {
    const { line, col } = this.#lines.linePos(offset);
    return { line, column: col };
  }
}

function testId({ operation, check }: Pick<KillingCheck, 'operation' | 'check'>): string {
  return `${operation}: ${check}`;
}

function sortedObject<T, U>(
  map: ReadonlyMap<string, T>,
  convert: (value: T, key: string) => U,
): Record<string, U> {
  const sorted = [...map].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, value]) => [key, convert(value, key)]));
}
