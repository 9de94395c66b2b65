import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readSource, sourceLocation } from '@goldleaf/specs/source-location';
import type * as schema from 'mutation-testing-report-schema/api';
import { LineCounter, parseDocument } from 'yaml';
import { pointerKeys } from '../description.ts';
import type { MutantResult } from './mutant-run.ts';
import { outcomeOf } from './score.ts';

const STATUS = {
  asked: 'Killed',
  read: 'Killed',
  'load error': 'CompileError',
  equivalent: 'Ignored',
  survived: 'Survived',
} as const;

/**
 * The run in the format of mutation-testing-report-schema: the files are the description's YAML, each mutant where it stands.
 *
 * @see https://github.com/stryker-mutator/mutation-testing-elements
 */
export function mutationReport(
  results: readonly MutantResult[],
  equivalents: Readonly<Record<string, string>>,
): schema.MutationTestResult {
  const files = new Map<string, { source: SourceFile; mutants: schema.MutantResult[] }>();
  const tests = new Map<string, Set<string>>();
  for (const result of results) {
    const { mutant, killedBy, checks } = result;
    const place = sourceLocation(mutant.pointer);
    const file = files.get(place.file) ?? {
      source: new SourceFile(readSource(place.file)),
      mutants: [],
    };
    files.set(place.file, file);
    const outcome = outcomeOf(result, equivalents);
    const reason =
      outcome === 'equivalent'
        ? equivalents[mutant.id]
        : killedBy && `${killedBy.operation}: ${killedBy.check}`;
    if (killedBy) {
      const found = tests.get(killedBy.operation) ?? new Set();
      tests.set(killedBy.operation, found.add(killedBy.check));
    }
    file.mutants.push({
      id: mutant.id,
      mutatorName: mutant.operator,
      description: mutant.text,
      replacement: mutant.text,
      location: file.source.locationOf(pointerKeys(place.pointerInFile)),
      status: STATUS[outcome],
      testsCompleted: checks,
      ...(reason && { statusReason: reason }),
      ...(killedBy && { killedBy: [testId(killedBy.operation, killedBy.check)] }),
    });
  }
  return {
    schemaVersion: '2',
    thresholds: { high: 95, low: 80 },
    files: sortedObject(files, ({ source, mutants }) => ({ language: 'yaml', source: source.text, mutants })),
    testFiles: sortedObject(tests, (checks, operation) => ({
      tests: [...checks].sort().map((check) => ({ id: testId(operation, check), name: check })),
    })),
    framework: { name: '@goldleaf/contract' },
  };
}

/** The report in its own viewer, as one page that needs nothing beside it. */
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

/** A YAML file that mutants stand in. */
class SourceFile {
  readonly text: string;
  readonly #lines = new LineCounter();
  readonly #document: ReturnType<typeof parseDocument>;

  constructor(text: string) {
    this.text = text;
    this.#document = parseDocument(text, { lineCounter: this.#lines });
  }

  /** Of what does not stand in the file, such as what a mutant adds: what it would stand in. */
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

function testId(operation: string, check: string): string {
  return `${operation}: ${check}`;
}

function sortedObject<T, U>(
  map: ReadonlyMap<string, T>,
  change: (value: T, key: string) => U,
): Record<string, U> {
  return Object.fromEntries(
    [...map]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, value]) => [key, change(value, key)]),
  );
}
