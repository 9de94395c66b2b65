import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

// `pnpm contract --target URL` works with any mock server. Steady is another one than Prism.

const path = (url: string): string => fileURLToPath(new URL(url, import.meta.url));
const SPEC = createRequire(import.meta.url).resolve('@goldleaf/api-types/openapi.json');

/** Returns a port that was free a moment ago: Steady cannot choose one itself. */
async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** Ends a process and its group when its input ends: with the process that started it, however that ended. */
const ENDS_WITH_PARENT =
  "data:text/javascript,process.stdin.resume().on('end', () => process.kill(0, 'SIGKILL'))";

async function startSteady(): Promise<AsyncDisposable & { readonly url: string }> {
  const port = String(await freePort());
  const steady = path('../../peers/node_modules/@stdy/cli/steady.js');
  const args = ['--import', ENDS_WITH_PARENT, steady, '--quiet', '--host', '127.0.0.1', '--port', port, SPEC];
  const child = spawn(process.execPath, args, {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true, // it starts a process of its own, which ends with its group
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    process.kill(-child.pid, 'SIGKILL');
    await once(child, 'exit');
  };
  if (!(await isReady(child.stdout))) {
    throw new Error('Steady ended before it listened. Run `pnpm contract:setup`, then this again.');
  }
  // The reader of the lines has paused the output. Steady would stop at a full pipe.
  child.stdout.resume();
  return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: stop };
}

/** Line that Steady prints once it listens. In CI it prints another one than elsewhere. */
const LISTENING = /^(Ready|STEADY: Server listening)/;

async function isReady(output: Readable): Promise<boolean> {
  for await (const line of createInterface(output)) if (LISTENING.test(line)) return true;
  return false;
}

test('pnpm contract --target URL > finds only the known differences of Steady', async () => {
  await using steady = await startSteady();
  const main = path('../../src/main.ts');
  const options = ['--target', steady.url, '--differences', path('steady-differences.yaml')];
  const command = ['--conditions=@goldleaf/source', main, ...options];
  const run = promisify(execFile)(process.execPath, command, { maxBuffer: 1 << 26 });
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  expect(stdout).toMatch(/\n\d+ checks, 0 failed, \d+ skipped [^\n]*\n?$/);
});
