import { describe, expect, test, vi } from 'vitest';
import { temporaryFolder } from './folder.ts';
import { goldleaf, start } from './goldleaf.ts';

/** Returns the lines of `goldleaf complete`, which the library prints by itself. */
async function linesOf(...words: readonly string[]): Promise<readonly string[]> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  try {
    expect(await goldleaf(['complete', ...words])).toMatchObject({ code: 0, stderr: '' });
    return log.mock.calls.flatMap(([text]) => String(text).split('\n'));
  } finally {
    log.mockRestore();
  }
}

/** Returns what a shell would offer for a command line. */
async function complete(...words: readonly string[]): Promise<readonly string[]> {
  const lines = await linesOf('--', ...words);
  // The last line is a directive for the shell.
  return lines.slice(0, -1).map((line) => line.split('\t')[0] ?? '');
}

describe('goldleaf complete', () => {
  test('prints a script for bash, which needs no bash-completion', async () => {
    const { code, stdout } = await start(['complete', 'bash']).ended;
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^# Splits the command line.*\n {4}_get_comp_words_by_ref\(\).*goldleaf complete --/s,
    );
  });

  test.for(['zsh', 'fish'])('prints a script for %s', async (shell) => {
    expect((await linesOf(shell)).join('\n')).toContain('goldleaf complete --');
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
