import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { renderPathTypes } from '@goldleaf/scripts/path-types';
import { repositoryRoot } from '@goldleaf/scripts/repository';
import { expect, test } from 'vitest';
import { applyEdit } from '../edit.ts';
import { CONSTRAINTS } from '../edits/constraints.ts';
import type { EditCase } from '../edits/edit-case.ts';
import { EQUIVALENT } from '../edits/equivalent.ts';
import { OASDIFF_KINDS } from '../edits/oasdiff-kinds.ts';
import { OPERATIONS } from '../edits/operations.ts';
import { OUTSIDE_SCHEMAS } from '../edits/outside-schemas.ts';
import { REQUESTS } from '../edits/requests.ts';
import { RESPONSES } from '../edits/responses.ts';
import { TYPES } from '../edits/types.ts';
import { HOSES } from '../hoses.ts';

const EDITS = [
  ...REQUESTS,
  ...RESPONSES,
  ...OPERATIONS,
  ...TYPES,
  ...CONSTRAINTS,
  ...OUTSIDE_SCHEMAS,
  ...EQUIVALENT,
  ...OASDIFF_KINDS,
];

/** Edits that are no change although the types differ, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'false instead of not {}': 'no value can be sent or read under either type',
  'a media type in other case': 'HTTP does not distinguish them',
  'the parameter of a media type in other case': 'HTTP does not distinguish them',
};

/** Compiles the types of each edit, and returns the edits after which code for the old types no longer compiles. */
async function findBrokenEdits(edits: readonly EditCase[]): Promise<EditCase[]> {
  const folder = await mkdtemp(join(tmpdir(), 'goldleaf-types-'));
  try {
    const checked: EditCase[] = [];
    const lines: string[] = [];
    for (const edit of edits) {
      const before = applyEdit(HOSES, edit.base ?? {});
      const after = applyEdit(before, edit.set);
      const old = await renderPathTypes(JSON.stringify(before));
      const now = await renderPathTypes(JSON.stringify(after));
      if (old === now) continue;
      const index = checked.push(edit) - 1;
      await writeFile(join(folder, `old${index}.ts`), old);
      await writeFile(join(folder, `new${index}.ts`), now);
      const description = (file: string): string =>
        `{ operations: import('./${file}.ts').operations; components: import('./${file}.ts').components }`;
      const failure = `Failure<${description(`old${index}`)}, ${description(`new${index}`)}>`;
      lines.push(`export const check${index}: [${failure}] extends [never] ? 'none' : 'some' = 'none';`);
    }
    const rows = await findErrorRows(folder, ["import type { Failure } from './failure.ts';", ...lines]);
    return checked.filter((_, index) => rows.has(index + 2));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Compiles lines of code, and returns the rows with an error. */
async function findErrorRows(folder: string, lines: readonly string[]): Promise<ReadonlySet<number>> {
  const config = {
    extends: join(repositoryRoot, 'tsconfig.base.json'),
    compilerOptions: { lib: ['es2023', 'dom'], types: [] },
    files: ['check.ts'],
  };
  await writeFile(join(folder, 'check.ts'), lines.join('\n'));
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await copyFile(new URL('../failure.ts', import.meta.url), join(folder, 'failure.ts'));
  const tsc = join(repositoryRoot, 'node_modules/.bin/tsc');
  const { stdout } = await promisify(execFile)(tsc, ['--project', folder, '--pretty', 'false'], {
    maxBuffer: 16 * 1024 * 1024,
  }).catch((error: { stdout: string }) => error);
  const errors = stdout.split('\n').filter((line) => line.includes('error TS'));
  const rows = errors.map((line) => Number(/check\.ts\((\d+),.*is not assignable to type/.exec(line)?.[1]));
  expect(rows, stdout).not.toContain(Number.NaN); // any other error is a mistake in this test
  return new Set(rows);
}

test('level > is ERR for every edit after which code for the old types no longer compiles', async () => {
  const broken = await findBrokenEdits(EDITS);

  const tooLow = broken.filter(({ level }) => level !== 'ERR').map(({ name }) => name);
  expect(tooLow.filter((name) => !(name in EXCEPTIONS))).toEqual([]);
  // Edits that only the compiler finds. Without these, the check would find nothing.
  expect(broken.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'a response no longer says that it is open',
      'an open object in a request describes its properties',
      'a component parameter is renamed',
      'an optional property is removed from a response',
      'an operation is removed',
    ]),
  );
});
