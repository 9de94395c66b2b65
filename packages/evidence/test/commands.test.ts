import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const DOCS = join(import.meta.dirname, '../src/docs/main.ts');
const DRAFT = join(import.meta.dirname, '../src/draft/main.ts');

describe.concurrent('command', () => {
  test.each([
    {
      name: 'a source that does not exist',
      main: DOCS,
      args: ['no/such'],
      text: 'Pass a URL, a folder or a file.',
    },
    { name: 'an unknown option', main: DOCS, args: ['--fast'], text: "Unknown option '--fast'" },
    { name: 'a missing folder', main: DRAFT, args: ['--specs', 'no/such'], text: 'no such file' },
  ])('prints one message and exits with 1 for $name', async ({ main, args, text }) => {
    const { code, stderr } = await run(main, args);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(text) });
    expect(stderr).not.toMatch(/^ +at /m);
  });
});

function run(main: string, args: readonly string[]): Promise<{ code: number; stderr: string }> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, NODE_OPTIONS: '--conditions=@goldleaf/source' } };
    execFile(process.execPath, [main, ...args], options, (error, _, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stderr });
    });
  });
}
