import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempDisposable, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { startMock } from '@goldleaf/mock';
import { describe, expect, test } from 'vitest';
import { type LiveCommandOptions, liveCommand } from '../../src/live-command.ts';
import { goldLeafSpec } from '../../src/plan/spec.ts';
import { startFakeServer } from '../fake-server.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** Caches compiled sources, so that the next process starts sooner. */
const NODE_COMPILE_CACHE = fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url));

/** Runs the command in its own folder, without a terminal. */
async function live(options: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'live-'));
  const command = spawn(process.execPath, ['--conditions=@goldleaf/source', MAIN, ...options], {
    cwd: folder.path,
    env: { NODE_COMPILE_CACHE, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [output, errors] = await Promise.all([
    text(command.stdout),
    text(command.stderr),
    once(command, 'close'),
  ]);
  const report = join(folder.path, 'live-report');
  const names = await readdir(report).catch(() => []);
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(join(report, name), 'utf8')]),
  );
  return {
    code: command.exitCode,
    output,
    errors,
    files: Object.fromEntries(files) as Record<string, string>,
  };
}

describe.concurrent('pnpm live', () => {
  test('exits with 0 and writes the report when all responses match', async () => {
    await using mock = await startMock();
    const { code, output, files } = await live(['--target', mock.url, '--operation', 'getCustomers']);
    expect(output).toMatch(
      /the token request, 1 GET and 0 POSTs, each once\.\n✔ {2}match {11}POST \/security\/v1\/token {2}200/,
    );
    expect(code).toBe(0);
    expect(Object.keys(files).sort()).toEqual(['report.json', 'report.md', 'shapes.json', 'traffic.har']);
    expect(JSON.parse(files['report.json'] ?? '').outcomes).toHaveLength(2);
    expect(JSON.parse(files['traffic.har'] ?? '').log.entries).toHaveLength(2);
  });

  test('says what is beyond the description, and how much of it was seen', async () => {
    await using server = await startFakeServer((response) =>
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end('{"items":[],"total":1,"page":1,"nextPage":2}'),
    );
    const { code, output, files } = await live(['--target', server.url, '--operation', 'getCustomers']);
    expect(output).toContain('     beyond the description: property /nextPage, number\n');
    expect(output).toMatch(
      /\nSeen of the description: 2 of \d{3} operations, 2 of \d{3} statuses, \d+ of \d{2,} properties\.\n/,
    );
    expect(code).toBe(0);
    const [recording] = Object.values(JSON.parse(files['shapes.json'] ?? '').recordings);
    expect((recording as { responses: unknown[] }).responses).toMatchObject([
      // A name that isn't in the description and occurs once may be data.
      { path: '/customers', body: { object: { properties: { total: {} }, additional: { count: 1 } } } },
      { path: '/security/v1/token' },
    ]);
  });

  test('writes and prints none of 1,000 values', async () => {
    const canaries = Array.from({ length: 1_000 }, (_, index) => `canary${index}`);
    let next = 0;
    const canary = (): string => canaries[next++ % canaries.length] as string;
    await using server = await startFakeServer((response) =>
      response.writeHead(200, { 'content-type': 'application/json', 'x-note': canary() }).end(
        JSON.stringify({
          items: [{ name: `${canary()} Ltd`, email: `${canary()}@example.com`, [`${canary()} Ltd`]: 1 }],
          total: canary(),
          token: `${canary()}-token`,
          prices: { [canary()]: 1 },
          byId: { [`${canary()}@example.com`]: { size: 1 } },
          note: `${canary()} `.repeat(400),
          tags: [canary()],
          [`${canary()}Key`]: { [canary()]: canary() },
        }),
      ),
    );
    const parameters = [...new Set(JSON.stringify(goldLeafSpec.paths).match(/(?<=\{)\w+(?=\})/g))];
    const options = parameters.flatMap((name) => ['--param', `${name}=canary-${name}`]);
    const { output, errors, files } = await live(['--target', server.url, '--undocumented', ...options]);
    expect(next).toBeGreaterThan(canaries.length);
    expect(JSON.stringify(server.received)).toContain('canary-customerId');
    expect(Object.keys(files)).toHaveLength(4);
    expect(`${output}${errors}${Object.values(files).join('')}`).not.toMatch(/canary/i);
  });

  test('exits with 1 and prints the mismatch when a response differs', async () => {
    await using server = await startFakeServer((response) => response.writeHead(501).end());
    const { code, output, files } = await live(['--target', server.url, '--operation', 'getCustomers'], {
      GOLDLEAF_API_KEY: 'SECRET-key',
      GOLDLEAF_API_KEY_NAME: 'SECRET-name',
    });
    expect(server.received).toHaveLength(2);
    expect(JSON.stringify(server.received), 'sends no key to this machine').not.toMatch(/SECRET-(key|name)/);
    expect(output).toMatch(
      /✘ {2}mismatch {8}GET \/customers {2}501 {2}\d+ ms\n {5}status: described as 200, 500, was 501/,
    );
    expect(code).toBe(1);
    expect(files['report.md']).toContain(
      '| status | `specs/goldleaf/paths/customer/customers.yaml#/get/responses` |',
    );
  });

  test.each([
    {
      what: 'an invalid option',
      options: ['--target', 'x', '--opperation'],
      message: /^error: unknown option/,
    },
    {
      what: 'a usage error',
      options: ['--target', 'https://goldleaf.invalid'],
      message: /^Set GOLDLEAF_API_KEY\. /,
    },
  ])('exits with 2 and one line for $what', async ({ options, message }) => {
    const { code, errors } = await live(options);
    expect(errors).toMatch(message);
    expect(errors).not.toMatch(/^ {4}at /m);
    expect(code).toBe(2);
  });
});

describe('liveCommand', () => {
  const LOOPBACK = 'http://127.0.0.1:9';
  interface Invalid {
    readonly what: string;
    readonly options: Partial<LiveCommandOptions>;
    readonly message: RegExp;
  }
  test.each<Invalid>([
    {
      what: 'a missing terminal to confirm in',
      options: { target: 'https://goldleaf.invalid' },
      message: /^Pass --yes to send: /,
    },
    { what: 'an invalid target', options: { target: 'goldleaf' }, message: /^--target: invalid URL/ },
    {
      what: 'an unencrypted target',
      options: { target: 'http://goldleaf.invalid' },
      message: /^--target: use https/,
    },
    { what: 'an invalid customer', options: { customer: 'SECRET' }, message: /^--customer: pass 24/ },
    { what: 'an invalid timeout', options: { timeout: 'soon' }, message: /^--timeout: pass seconds/ },
    {
      what: 'a plan without calls',
      options: { operation: ['getCustomerId'] },
      message: /^Nothing to send\.\n[\s\S]*needs --param customerId/,
    },
    {
      what: 'an incomplete parameter',
      options: { param: ['id'] },
      message: /^--param id: write it as name=value/,
    },
    {
      what: 'a body that is invalid JSON',
      options: { body: [`postCustomerCreate=${fileURLToPath(import.meta.url)}`] },
      message: /^--body: .* is invalid JSON\.$/,
    },
    {
      what: 'a missing body file',
      options: { body: ['postCustomerCreate=missing.json'] },
      message: /^--body: missing\.json cannot be read\. Check the path\.$/,
    },
  ])('rejects $what before anything is sent', async ({ options, message }) => {
    const environment = { GOLDLEAF_API_KEY: 'SECRET-key', GOLDLEAF_API_KEY_NAME: 'SECRET-name' };
    await using folder = await mkdtempDisposable(join(tmpdir(), 'live-'));
    const command = liveCommand(
      { target: LOOPBACK, timeout: '30', report: folder.path, ...options },
      environment,
    );
    const error = await command.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'UsageError', message: expect.stringMatching(message) });
    expect(String(error)).not.toContain('SECRET');
  });
});
