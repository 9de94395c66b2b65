import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { startMock } from '../src/index.ts';

const run = promisify(execFile);
const SOURCE = '--conditions=@goldleaf/source';
const ENDED = { timeout: 25_000, killSignal: 'SIGKILL' } as const; // before its test times out, so no process outlives the tests
const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

test('a process with a mock > prints nothing and ends when the mock is closed', async () => {
  const done = await run(process.execPath, [SOURCE, file('silent-process.ts')], ENDED);
  expect(done).toEqual({ stdout: '', stderr: '' });
});

test('`pnpm mock` > prints its address, logs requests and stops on SIGINT', async () => {
  const mock = spawn(process.execPath, [SOURCE, file('../src/main.ts'), '--port', '0'], ENDED);
  const ended = once(mock, 'close');
  let printed = '';
  mock.stdout.on('data', (data) => {
    printed += data;
  });
  mock.stderr.on('data', (data) => {
    printed += data;
  });
  await once(mock.stdout, 'data');
  const [, url] =
    /^The mock of GoldLeaf's API listens on (http:\S+)\. Ctrl-C stops it\.\n$/.exec(printed) ?? [];
  expect(await fetch(`${url}/nowhere`)).toMatchObject({ status: 404 });
  mock.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
  expect(printed).toContain('\ninfo     GET /nowhere  Request received\n');
});

test.each([
  {
    mistake: 'the port is in use',
    args: (inUse: string) => ['--port', inUse],
    sentence: /^Port \d+ is in use\. Stop the program that listens on it, or choose another port\.\n$/,
  },
  { mistake: 'an option is unknown', args: () => ['--prot', '1'], sentence: /^Unknown option '--prot'/ },
])('`pnpm mock` > says in a sentence that $mistake', async ({ args, sentence }) => {
  await using other = await startMock();
  const started = run(
    process.execPath,
    [SOURCE, file('../src/main.ts'), ...args(new URL(other.url).port)],
    ENDED,
  );
  await expect(started).rejects.toMatchObject({ code: 1, stdout: '', stderr: sentence });
});
