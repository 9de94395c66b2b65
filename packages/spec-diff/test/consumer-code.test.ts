import { readFile } from 'node:fs/promises';
import { repositoryRoot } from '@goldleaf/scripts/repository';
import { expect, test } from 'vitest';
import { descriptionFile } from '../src/release/base.ts';
import {
  brokenDeclarations,
  compile,
  compileConsumerCode,
  consumerFile,
  parseDiagnostics,
} from '../src/release/consumer-code.ts';
import { applyEdit } from './edit.ts';

const bundle = await readFile(repositoryRoot + descriptionFile, 'utf8');
const code = await readFile(repositoryRoot + consumerFile, 'utf8');
const ROLLBACK = '/paths/~1salesestimate~1{salesEstimateId}~1rollback/post';

test('consumer code > compiles against the current description', async () => {
  expect(await compile(code, bundle)).toEqual([]);
});

test('compileConsumerCode > reports declarations that stop compiling, and none that did not compile before', async () => {
  const wrong = `${code}\nexport const wrong: number = 'text';\n`;
  const after = applyEdit(JSON.parse(bundle), {
    '/paths/~1users~1update/post/operationId': 'putUser',
    [`${ROLLBACK}/responses/200/content/application~1json/schema/properties`]: { id: { type: 'string' } },
  });

  const changes = await compileConsumerCode(wrong, bundle, JSON.stringify(after));

  expect(changes).toMatchObject([
    {
      level: 'ERR',
      id: 'consumer-code-broken',
      pointer: `${consumerFile}#rollBackEstimate`,
      before: 'const { rolledBackVersionId } = await goldleaf',
      text: expect.stringContaining("Property 'rolledBackVersionId' does not exist"),
    },
    { level: 'ERR', id: 'consumer-code-broken', pointer: `${consumerFile}#ids` },
  ]);
});

const CODE = `import { a } from 'a';

export async function first() {
  return a;
}
async function second() {
  function inner() {}
  const value = a;
}
export const third = () => 1;
  type Inner = 1;
type Fourth = 1;
export interface Fifth {
  a: 1;
}
classify();
`;

test.each([
  { row: 1, name: 'imports', line: "import { a } from 'a';" },
  { row: 4, name: 'first', line: 'return a;' },
  { row: 6, name: 'second', line: 'async function second() {' },
  { row: 8, name: 'second', line: 'const value = a;' },
  { row: 10, name: 'third', line: 'export const third = () => 1;' },
  { row: 11, name: 'third', line: 'type Inner = 1;' },
  { row: 12, name: 'Fourth', line: 'type Fourth = 1;' },
  { row: 14, name: 'Fifth', line: 'a: 1;' },
  { row: 99, name: 'Fifth', line: '' },
])('parseDiagnostics > names the declaration $name of line $row', ({ row, name, line }) => {
  const output = `consumer-code.ts(${row},10): error TS2339: Property 'b' does not exist.\n`;
  expect(parseDiagnostics(output, CODE)).toEqual([
    { name, line, message: "TS2339: Property 'b' does not exist." },
  ]);
});

test('parseDiagnostics > ignores other files and lines that continue an error', () => {
  const output = `packages/client/src/index.ts(3,1): error TS1: Not consumer-code.ts.
  consumer-code.ts(3,1): error TS1: Part of the message above.
consumer-code.ts(4,12): error TS22: First.
  Some more.
consumer-code.ts(12,3): error TS3: Second.`;
  expect(parseDiagnostics(output, CODE).map(({ message }) => message)).toEqual([
    'TS22: First.',
    'TS3: Second.',
  ]);
});

test('brokenDeclarations > has the first new error of each declaration', () => {
  const errors = [
    { name: 'a', line: 'a1', message: 'known' },
    { name: 'a', line: 'a2', message: 'TS1: first' },
    { name: 'b', line: 'b1', message: 'TS2: b' },
    { name: 'a', line: 'a3', message: 'TS3: second' },
  ];
  const before = [
    { name: 'a', line: 'a1', message: 'known' },
    { name: 'a', line: 'a2', message: 'another' },
  ];
  expect(brokenDeclarations(before, errors)).toEqual([
    {
      id: 'consumer-code-broken',
      level: 'ERR',
      bump: 'major',
      direction: 'operation',
      operations: [],
      pointer: 'packages/client/test/consumer-code.ts#a',
      location: 'consumer code, `a`',
      before: 'a2',
      text: 'no longer compiles: TS1: first',
    },
    expect.objectContaining({
      location: 'consumer code, `b`',
      before: 'b1',
      text: 'no longer compiles: TS2: b',
    }),
  ]);
});
