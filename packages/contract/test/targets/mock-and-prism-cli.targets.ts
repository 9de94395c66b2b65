import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createConnection } from 'node:net';
import { isDeepStrictEqual, promisify } from 'node:util';
import { afterAll, expect, inject, test } from 'vitest';
import { expectations } from '../../src/expectations/expectation.ts';
import { readKnownDifferences } from '../../src/run/known-differences.ts';
import { httpTarget } from '../../src/targets/http.ts';
import { startPrismCli } from '../../src/targets/prism-cli.ts';
import { variedRequests } from './varied-requests.ts';

const REQUESTS = 500;

const cli = await startPrismCli();
afterAll(() => cli[Symbol.asyncDispose]());

test(`mock > responds to ${REQUESTS} requests as prism-cli does, except the known differences`, async () => {
  const all = expectations();
  const requests = await variedRequests(all, REQUESTS);
  const [mock, reference] = [httpTarget(inject('target').url), httpTarget(cli.url)];
  const known = readKnownDifferences(new URL('mock-and-prism-cli.yaml', import.meta.url));
  const differences: object[] = [];
  for (const { operation, check, request } of requests) {
    const [got, expected] = await Promise.all([mock.send(request), reference.send(request)]);
    if (isDeepStrictEqual(got, expected) || known.includes(operation, check)) continue;
    differences.push({ operation, check, request, mock: got, 'prism-cli': expected });
  }
  expect(requests).toHaveLength(REQUESTS);
  const operations = new Set(requests.map(({ operation }) => operation));
  expect(operations.size).toBe(all.length);
  expect(differences).toEqual([]);
  expect(known.unused()).toEqual([]);
});

test('mock > responds to an invalid Accept, which ends the process of prism-cli', async () => {
  await using other = await startPrismCli();
  const request = {
    method: 'GET',
    path: '/customers',
    headers: { accept: 'nonsense', authorization: 'Bearer a-token' },
  };
  await expect(httpTarget(other.url).send(request)).rejects.toThrow();
  // Its process ends a moment later.
  const again = () => httpTarget(other.url).send({ ...request, headers: {} });
  await expect.poll(() => again().catch(String), { timeout: 30_000 }).toContain('ECONNREFUSED');
  expect((await httpTarget(inject('target').url).send(request)).status).toBe(200);
});

test('startPrismCli > ends the process when the process that started it is killed', async () => {
  const url = new URL('../../src/targets/prism-cli.ts', import.meta.url);
  const code = `import { startPrismCli } from '${url}'; console.log((await startPrismCli()).url); process.kill(process.pid, 'SIGKILL');`;
  const args = ['--conditions=@goldleaf/source', '--input-type=module', '--eval', code];
  const { stdout } = await promisify(execFile)(process.execPath, args).catch(
    (error: { stdout: string }) => error,
  );
  // A request would end it in any case: it would write to a closed pipe.
  const connect = async (): Promise<string> => {
    const socket = createConnection(Number(new URL(stdout).port), '127.0.0.1');
    const result = await once(socket, 'connect').then(() => 'connected', String);
    socket.destroy();
    return result;
  };
  await expect.poll(connect, { timeout: 10_000 }).toContain('ECONNREFUSED');
});
