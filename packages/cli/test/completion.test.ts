import { describe, expect, test } from 'vitest';
import { temporaryFolder } from './folder.ts';
import { start } from './goldleaf.ts';

/** Returns what a shell would offer for a command line. */
async function complete(...words: readonly string[]): Promise<readonly string[]> {
  const { code, stdout } = await start(['complete', '--', ...words]).ended;
  expect(code).toBe(0);
  return stdout
    .trimEnd()
    .split('\n')
    .slice(0, -1) // the last line is a directive for the shell
    .map((line) => line.split('\t')[0] ?? '');
}

describe.concurrent('goldleaf complete', () => {
  test.for(['bash', 'zsh', 'fish'])('prints a script for %s', async (shell) => {
    const { code, stdout } = await start(['complete', shell]).ended;
    expect(code).toBe(0);
    expect(stdout).toContain('goldleaf complete --');
  });

  test('completes commands, options, operations and parameters', async () => {
    expect(await complete('inv')).toEqual(['invite']);
    expect(await complete('invite', '--re')).toEqual(['--report', '--resend-unknown']);
    expect(await complete('call', 'getCustomers')).toEqual(['getCustomers']);
    expect(await complete('call', 'getCustomers', '--param', 'search.')).toEqual([
      ...['search.name=', 'search.erpId=', 'search.domain='],
    ]);
  });

  test('completes what help explains', async () => {
    expect(await complete('help', 'ex')).toEqual(['exit-codes']);
    expect(await complete('help', 'inv')).toEqual(['invite']);
  });

  test('completes the names of files', async () => {
    await using folder = await temporaryFolder();
    const file = await folder.write('people.csv', '');
    expect(await complete('invite', folder.path('peo'))).toEqual([file]);
    expect(await complete('invite', '--report', folder.path('peo'))).toEqual([file]);
  });
});
