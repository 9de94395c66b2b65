import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { createGoldLeafClient } from '@goldleaf/client';
import type { startMock } from '@goldleaf/mock';
import { type InputOptions, type OutputOptions, rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Environment, Outcome, runScenarios } from '../../projects/scenarios/scenarios.ts';
import { startChromium } from '../../src/chromium.ts';
import { type Consumer, installConsumer } from '../../src/consumer.ts';
import { freePort } from '../../src/free-port.ts';
import { run } from '../../src/process.ts';
import { startScenarioServer } from '../../src/scenario-server.ts';
import { here, NODES } from '../../src/tools.ts';

/** All scenarios, in the order of `projects/scenarios/scenarios.ts`. */
const PASSED: readonly Outcome[] = [
  { scenario: 'token-request' },
  { scenario: 'invite' },
  { scenario: 'empty-failure' },
  { scenario: 'retry' },
  { scenario: 'no-retry' },
  { scenario: 'silence' },
  { scenario: 'refused' },
  { scenario: 'cut' },
  { scenario: 'redirect' },
  { scenario: 'upload' },
  { scenario: 'download' },
  { scenario: 'secrets' },
];

const installed = (name: string): string => join(here, 'node_modules', name);
const DENO = ['run', '--allow-net', '--node-modules-dir=manual', '--no-lock'];

/** A program, and its arguments before the file to run. */
const RUNTIMES: Readonly<Record<string, readonly [program: string, ...args: string[]]>> = {
  'Node 20': [NODES[20]],
  'Node 22': [NODES[22]],
  'Node 24': [NODES[24]],
  'Node 26': [NODES[26]],
  Bun: [installed('.bin/bun')],
  Deno: [installed('.bin/deno'), ...DENO],
};

let consumer: Consumer;
let unusedAddress: string;
beforeAll(async () => {
  consumer = await installConsumer('scenarios', 'pnpm', inject('registry'));
  // A runtime with packages imports the client from where it is installed; the others get it in a bundle.
  await bundle('process.ts', { external: /^(node:|@goldleaf)/ }, { format: 'esm' });
  // As Wrangler resolves packages.
  const conditionNames = ['workerd', 'worker', 'browser', 'import', 'default'];
  await bundle('worker.ts', { resolve: { conditionNames } }, { format: 'esm' });
  await bundle('page.ts', { platform: 'browser' }, { format: 'iife', name: 'goldleaf' });
  // Each build in the wrong place.
  const browserNames = { conditionNames: ['browser', 'import', 'default'] };
  await bundle(
    'process.ts',
    { external: /^node:/, resolve: browserNames },
    { format: 'esm', entryFileNames: 'process-browser.js' },
  );
  await bundle('page.ts', {}, { format: 'iife', name: 'goldleaf', entryFileNames: 'page-whole.js' });
  unusedAddress = `http://127.0.0.1:${await freePort()}`;
});
afterAll(() => consumer[Symbol.asyncDispose]());

async function bundle(entry: string, input: InputOptions, output: OutputOptions): Promise<void> {
  const build = await rolldown({ platform: 'neutral', ...input, cwd: consumer.folder, input: entry });
  await build.write({ ...output, dir: join(consumer.folder, 'dist') });
  await build.close();
}

/** Parses the outcomes that a runtime printed, and checks that it printed no secret. */
function outcomesOf(output: string): readonly Outcome[] {
  const [printed, outcomes] = output.split('OUTCOMES ');
  expect(printed).not.toContain('SECRET');
  return JSON.parse(outcomes?.split('\n')[0] ?? '[]');
}

describe('the same calls have the same outcomes', () => {
  test.each([
    ...Object.keys(RUNTIMES).map((name) => ({ name, script: 'process.js', reportsRefusedConnections: true })),
    // Without `--platform`, esbuild takes the build for browsers.
    ...['Node 24', 'Bun', 'Deno'].map((name) => ({
      name,
      script: 'process-browser.js',
      reportsRefusedConnections: false,
    })),
  ])('on $name with $script', async ({ name, script, reportsRefusedConnections }) => {
    const [program = '', ...args] = RUNTIMES[name] ?? [];
    await using server = await startScenarioServer();
    const environment: Environment = {
      server: server.url,
      unusedAddress,
      reportsRefusedConnections,
      maxSends: 1,
    };

    const command = [...args, `dist/${script}`, JSON.stringify(environment)];
    const { output } = await run(program, command, { cwd: consumer.folder });

    expect(outcomesOf(output), output).toEqual(PASSED);
  });

  // Before 2024-11-11, workerd throws on the field `cache` of `fetch`.
  test.each(['2026-01-01', '2024-09-23'])('on workerd with the compatibility date %s', async (date) => {
    const config = await readFile(join(consumer.folder, 'worker.capnp'), 'utf8');
    const dated = config.replace(/(?<=compatibilityDate = ")[^"]*/, date);
    await writeFile(join(consumer.folder, `worker-${date}.capnp`), dated);
    await using server = await startScenarioServer();
    const environment: Environment = {
      server: server.url,
      unusedAddress,
      reportsRefusedConnections: false,
      maxSends: 1,
    };

    const env = { ENVIRONMENT: JSON.stringify(environment) };
    const command = ['test', `worker-${date}.capnp`, '--verbose'];
    const { output } = await run(installed('.bin/workerd'), command, { cwd: consumer.folder, env });

    expect(outcomesOf(output), output).toEqual(PASSED);
  });

  test.each([
    { build: 'the build for browsers', script: 'page.js' },
    { build: 'the whole client', script: 'page-whole.js' },
  ])('with $build in Chromium', async ({ script }) => {
    await using server = await startScenarioServer();
    const environment: Environment = {
      server: server.url,
      unusedAddress,
      reportsRefusedConnections: false,
      maxSends: 3,
    };
    await using browser = await startChromium();
    const page = await browser.newPage();
    const printed: string[] = [];
    page.on('console', (message) => printed.push(message.text()));
    await page.goto(`${server.url}/page`);
    await page.addScriptTag({ path: join(consumer.folder, 'dist', script) });

    const outcomes = await page.evaluate((environment) => goldleaf.runScenarios(environment), environment);

    expect(outcomes, printed.join('\n')).toEqual(PASSED);
    expect(printed.join('\n')).not.toContain('SECRET');
  });
});

/** The bundle, in the page. */
declare const goldleaf: {
  readonly runScenarios: typeof runScenarios;
  readonly createGoldLeafClient: typeof createGoldLeafClient;
};

test('a page in Chromium calls the mock from another origin', async () => {
  const module = join(consumer.folder, 'node_modules/@goldleaf/mock/dist/index.js');
  const { startMock: start } = (await import(pathToFileURL(module).href)) as { startMock: typeof startMock };
  await using mock = await start();
  await using server = await startScenarioServer();
  await using browser = await startChromium();
  const page = await browser.newPage();
  await page.goto(`${server.url}/page`);
  await page.addScriptTag({ path: join(consumer.folder, 'dist/page.js') });

  const results = await page.evaluate(async (baseUrl) => {
    const client = goldleaf.createGoldLeafClient({ baseUrl, auth: { token: 'any' } });
    const invite = (password: string) =>
      client.POST('/organization/users/invite', {
        body: { emailAddresses: [{ email: 'ada@example.com', password }] },
      });
    const [strong, weak] = [await invite('aB3$efgh'), await invite('weak')];
    return [strong.status, weak.status, weak.error?.code];
  }, mock.url);

  expect(results).toEqual([200, 400, 'bad_request']);
});
