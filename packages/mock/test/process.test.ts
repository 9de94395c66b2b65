import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { startMock } from '../src/index.ts';

const run = promisify(execFile);
const SOURCE = '--conditions=@goldleaf/source';
const ENDED = { timeout: 25_000, killSignal: 'SIGKILL' } as const; // sooner than its test gives up: no process outlives the tests
const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

test('a process that runs a mock prints nothing and ends when the mock is closed', async () => {
  const done = await run(process.execPath, [SOURCE, file('silent-process.ts')], ENDED);
  expect(done).toEqual({ stdout: '', stderr: '' });
});

test('`pnpm mock` says where it listens, logs requests and stops when it is told to', async () => {
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
  [
    'a port in use',
    (inUse: string) => ['--port', inUse],
    /^Port \d+ is in use\. Stop what listens there, or choose another port\.\n$/,
  ],
  ['an unknown option', () => ['--prot', '1'], /^Unknown option '--prot'/],
])('`pnpm mock` with %s says so in a sentence', async (_, args, sentence) => {
  await using other = await startMock();
  const started = run(
    process.execPath,
    [SOURCE, file('../src/main.ts'), ...args(new URL(other.url).port)],
    ENDED,
  );
  await expect(started).rejects.toMatchObject({ code: 1, stdout: '', stderr: sentence });
});
