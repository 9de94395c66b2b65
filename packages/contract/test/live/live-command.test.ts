import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { startStandIn } from './stand-in.ts';

const source = (name: string): string => fileURLToPath(new URL(`../../src/${name}`, import.meta.url));

/** Lets Node keep the compiled sources: a process then starts sooner. */
const NODE_COMPILE_CACHE = fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url));

/** Runs the command in a folder of its own, with no terminal to ask at. */
async function contractLive(
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  main = 'live/main.ts',
) {
  const folder = await mkdtemp(join(tmpdir(), 'contract-live-'));
  await writeFile(join(folder, 'broken.json'), '{');
  const command = spawn(
    process.execPath,
    ['--conditions=@goldleaf/source', source(main), '--live', ...options],
    {
      cwd: folder,
      env: { NODE_COMPILE_CACHE, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const [output, errors] = await Promise.all([
    text(command.stdout),
    text(command.stderr),
    once(command, 'close'),
  ]);
  const report = join(folder, 'live-report');
  const names = await readdir(report).catch(() => []);
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(join(report, name), 'utf8')]),
  );
  await rm(folder, { recursive: true });
  return {
    code: command.exitCode,
    output,
    errors,
    files: Object.fromEntries(files) as Record<string, string>,
  };
}

describe.concurrent('contract --live', () => {
  test('ends with 0 where all is as described, and writes what it did', async () => {
    const { code, output, files } = await contractLive([
      '--target',
      inject('target').url,
      '--operation',
      'getCustomers',
    ]);
    expect(output).toMatch(
      /a token, 1 GET and 0 POSTs, each once\.\n✔ {2}as described {2}POST \/security\/v1\/token {2}200/,
    );
    expect(code).toBe(0);
    expect(Object.keys(files).sort()).toEqual(['report.json', 'report.md', 'traffic.har']);
    expect(JSON.parse(files['report.json'] ?? '').outcomes).toHaveLength(2);
    expect(JSON.parse(files['traffic.har'] ?? '').log.entries).toHaveLength(2);
  });

  test('ends with 1 where something is not, says what, and sends the key of no environment to this machine', async () => {
    await using server = await startStandIn((response) => response.writeHead(501).end());
    const { code, output, files } = await contractLive(
      ['--target', server.url, '--operation', 'getCustomers'],
      {
        GOLDLEAF_API_KEY: 'SECRET-key',
        GOLDLEAF_API_KEY_NAME: 'SECRET-name',
      },
    );
    expect(output).toMatch(
      /✘ {2}otherwise {5}GET \/customers {2}501 {2}\d+ ms\n {5}status: described 200, 500; seen 501, empty/,
    );
    expect(code).toBe(1);
    expect(files['report.md']).toContain(
      '| status | `specs/goldleaf/paths/customer/customers.yaml#/get/responses` |',
    );
    expect(JSON.stringify(server.received)).not.toMatch(/SECRET-(key|name)/);
  });

  test('is led to by the command of the suite', async () => {
    const { code, errors } = await contractLive([], {}, 'main.ts');
    expect(errors).toMatch("required option '--target <url>' not specified");
    expect(code).toBe(2);
  });

  test.each<[string, string[], Record<string, string>, RegExp]>([
    ['a key', ['--target', 'https://goldleaf.invalid'], {}, /^Set GOLDLEAF_API_KEY: /],
    [
      'a word of consent',
      ['--target', 'https://goldleaf.invalid'],
      { GOLDLEAF_API_KEY: 'SECRET', GOLDLEAF_API_KEY_NAME: 'SECRET' },
      /^Nobody can be asked here\. Say --yes to send\.$/m,
    ],
    [
      'a target that is safe for a key',
      ['--target', 'http://goldleaf.invalid'],
      { GOLDLEAF_API_KEY: 'SECRET' },
      /^--target must be an https URL/,
    ],
    [
      'something to ask',
      ['--target', 'http://127.0.0.1:9', '--operation', 'getCustomerId'],
      {},
      /^Nothing is left to ask\.\n.*\n.*needs --param customerId/,
    ],
    [
      'a body that is JSON',
      ['--target', 'http://127.0.0.1:9', '--body', 'postCustomerCreate=broken.json'],
      {},
      /^--body: broken\.json is no JSON\.$/m,
    ],
    [
      'options that there are',
      ['--target', 'http://127.0.0.1:9', '--opperation', 'x'],
      {},
      /^error: unknown option/,
    ],
  ])('without %s ends with 2 and a sentence, and sends nothing', async (_, options, environment, message) => {
    const { code, output, errors } = await contractLive(options, environment);
    expect(errors).toMatch(message);
    expect(errors).not.toMatch(/^ {4}at /m);
    expect(output + errors).not.toContain('SECRET');
    expect(code).toBe(2);
  });
});
