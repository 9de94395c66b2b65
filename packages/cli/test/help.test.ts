import { expect, test } from 'vitest';
import { goldleaf } from './goldleaf.ts';

const LINES = 24;
const COLUMNS = 80;

test.for([
  { args: ['--help'] },
  { args: ['invite', '--help'] },
  { args: ['call', '--help'] },
  { args: ['operations', '--help'] },
  { args: ['token', '--help'] },
  { args: ['help', '--help'] },
  { args: ['complete', '--help'] },
  { args: ['help', 'complete'] },
  // The options are those of goldleaf-mock, whose own test looks at them.
  { args: ['help', 'mock'] },
])('goldleaf $args > fits a screen and has two examples', async ({ args }) => {
  const { code, stdout } = await goldleaf(args);
  const lines = stdout.trimEnd().split('\n');
  expect(code).toBe(0);
  expect(lines.length).toBeLessThan(LINES);
  expect(lines.filter((line) => line.length > COLUMNS)).toEqual([]);
  expect(lines.filter((line) => /^ {2}(goldleaf|curl|source) /.test(line)).length).toBeGreaterThanOrEqual(2);
});

test.for(['server', 'exit-codes'])(
  'goldleaf help %s > fits a screen, and the help of a command names it',
  async (topic) => {
    const { code, stdout } = await goldleaf(['help', topic]);
    const lines = stdout.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines.length).toBeLessThan(LINES);
    expect(lines.filter((line) => line.length > COLUMNS)).toEqual([]);
    for (const command of ['invite', 'call', 'token']) {
      expect((await goldleaf([command, '--help'])).stdout).toContain(`goldleaf help ${topic}`);
    }
  },
);

test('goldleaf help > shows the help of a command, and without a name that of the program', async () => {
  expect(await goldleaf(['help', 'call'])).toEqual(await goldleaf(['call', '--help']));
  expect(await goldleaf(['help'])).toEqual(await goldleaf(['--help']));
});

test('goldleaf help > lists the names if the name is unknown', async () => {
  const { code, stderr } = await goldleaf(['help', 'invitations']);
  expect(code).toBe(2);
  expect(stderr).toContain('invite, call, operations, token, mock, help, server, exit-codes');
});
