import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';

// The command as it is published: built, in its own process.

const GOLDLEAF = fileURLToPath(
  new URL('dist/goldleaf.js', import.meta.resolve('@goldleaf/cli/package.json')),
);
const PASSWORD = 'Hush-1234';

async function invited(name: string, people: string) {
  const folder = await mkdtemp(join(tmpdir(), 'goldleaf-invite-'));
  try {
    await writeFile(join(folder, name), people);
    const command = [GOLDLEAF, 'invite', name, '--base-url', inject('target').url];
    return await promisify(execFile)(process.execPath, command, { cwd: folder, env: { NO_COLOR: '1' } });
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('goldleaf invite > invites each person of a CSV file and prints a line per person and a summary', async () => {
  const people = `email,password\nada@example.com,${PASSWORD}\nbob@example.com,${PASSWORD}\n`;
  expect(await invited('people.csv', people)).toEqual({
    stdout:
      '✔ line 2    invited   ada@example.com\n✔ line 3    invited   bob@example.com\n\n2 rows: 2 invited.\n',
    stderr: '',
  });
});

test('goldleaf invite > invites each person of a JSON file', async () => {
  const people = { emailAddresses: [{ email: 'ada@example.com', password: PASSWORD }] };
  const { stdout } = await invited('people.json', JSON.stringify(people));
  expect(stdout).toContain('✔ entry 1   invited   ada@example.com\n');
});
