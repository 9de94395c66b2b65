import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from './folder.ts';
import { goldleaf, PASSWORD, SECRET } from './goldleaf.ts';
import { startStubServer } from './stub-server.ts';

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
const { stdout: help } = await goldleaf(['call', '--help']);

/** The calls of a text, as lists of arguments. */
function callsIn(text: string): readonly (readonly string[])[] {
  const lines = [...text.matchAll(/^ *goldleaf (call .*)$/gm)].map(([, line = '']) => line);
  return lines.map((line) => [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word));
}

describe.concurrent('README.md of the command', () => {
  test('has examples of calls, and so has the help', () => {
    expect(callsIn(readme)).not.toEqual([]);
    expect(callsIn(help)).not.toEqual([]);
  });

  test.for([...callsIn(readme), ...callsIn(help)])('shows a valid call: %j', async (args) => {
    await using folder = await temporaryFolder();
    await folder.write('customer.json', '{}');
    await folder.write('items.xlsx', '');
    const here = args.map((word) => word.replace(/customer\.json|items\.xlsx/, (name) => folder.path(name)));
    const run = await goldleaf([...here, '--dry-run']);
    expect(run).toMatchObject({ code: 0, stderr: '' });
  });

  test('shows what goldleaf invite prints', async () => {
    await using server = await startStubServer();
    await using folder = await temporaryFolder();
    const rows = [
      ...[`ada@example.com,${PASSWORD}`, `grace@example.com,${SECRET}`, `no address,${PASSWORD}`],
      ...[`katherine@example.com,${PASSWORD}`, `ADA@example.com,${PASSWORD}`],
    ];
    const file = await folder.write('people.csv', `email,password\n${rows.join('\n')}\n`);
    const { stdout } = await goldleaf(['invite', file, '--base-url', server.url]);
    expect(readme).toContain(`$ goldleaf invite people.csv --base-url http://127.0.0.1:4010\n${stdout}`);
  });

  test('shows what goldleaf operations finds', async () => {
    const { stdout } = await goldleaf(['operations', 'customer', 'export']);
    for (const cell of stdout.trimEnd().split(/[\t\n]/)) expect(readme).toContain(cell);
  });
});
