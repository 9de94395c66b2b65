import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('silent-process.ts', import.meta.url));

test('a process with a mock > prints nothing and ends when the mock is closed', async () => {
  const options = { timeout: 25_000, killSignal: 'SIGKILL' } as const; // before the test times out, so the process never outlives it
  const args = ['--conditions=@goldleaf/source', script];
  expect(await promisify(execFile)(process.execPath, args, options)).toEqual({ stdout: '', stderr: '' });
});
