import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { startMock } from '@goldleaf/mock';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import webpack from 'webpack';
import { startChromium } from '../../src/chromium.ts';
import { type Consumer, installConsumer, type PackageManager } from '../../src/consumer.ts';
import { runWell } from '../../src/process.ts';
import { NODES, node, programOf } from '../../src/tools.ts';

const COMMAND = 'node_modules/@goldleaf/cli/dist/goldleaf.js';
/** Bundled into the mock, or never run by it (docs/decisions/prism-version.md). */
const LEFT_OUT = [
  ...['@stoplight/http-spec', 'postman-collection', '@stoplight/json-schema-generator', 'fast-xml-parser'],
  ...['@stoplight/json-schema-ref-parser', 'isomorphic-fetch', 'node-fetch', 'pino', 'fast-redact'],
  ...['http-proxy-agent', 'https-proxy-agent', 'json-schema-faker', '@faker-js/faker', 'seedrandom'],
];
const PACKAGE_MANAGERS: readonly PackageManager[] = ['npm', 'pnpm', 'yarn'];

describe.each(PACKAGE_MANAGERS)('what %s installs from a registry', (packageManager) => {
  let consumer: Consumer;
  beforeAll(async () => {
    consumer = await installConsumer('application', packageManager, inject('registry'));
  });
  afterAll(() => consumer[Symbol.asyncDispose]());

  test('has no Prism that could be another than the one in the mock', async () => {
    const files = await readdir(join(consumer.folder, 'node_modules'), { recursive: true });
    expect(files.filter((file) => file.endsWith('@goldleaf/mock/package.json'))).not.toEqual([]);
    expect(files.filter((file) => /@stoplight\/prism-[a-z-]+\/package\.json$/.test(file))).toEqual([]);
  });

  test('has nothing of what the mock is built without', async () => {
    const files = await readdir(join(consumer.folder, 'node_modules'), { recursive: true });
    const found = LEFT_OUT.filter((name) => files.some((file) => file.endsWith(`${name}/package.json`)));
    expect(found).toEqual([]);
  });

  test.runIf(packageManager === 'npm')('is as many packages as are printed here', async () => {
    const rows: Record<string, { readonly brings: number }> = {};
    for (const { name } of inject('packages')) {
      const query = [programOf('npm', 'npm'), 'query', `[name="${name}"] *`];
      const brought: object[] = JSON.parse(await runWell(node, query, { cwd: consumer.folder }));
      rows[name] = { brings: brought.length };
    }
    console.table(rows);
    // 57 in November 2026, of the 129 that Prism would bring.
    expect(rows['@goldleaf/mock']?.brings).toBeLessThan(65);
  });

  test('runs in a service in ESM, and the mock responds to malformed JSON there', async () => {
    expect(JSON.parse(await consumer.node('service.js'))).toEqual({ invite: 200, malformed: 400 });
  });

  test('runs in a service in CommonJS', async () => {
    expect(JSON.parse(await consumer.node('service.cjs'))).toEqual({ weak: 'bad_request' });
  });

  test("runs in a consumer's own tests", async () => {
    expect(await consumer.node('node_modules/vitest/vitest.mjs', 'run')).toMatch(/1 passed/);
  });

  test('invites from the command line', async () => {
    await using mock = await mockOf(consumer);
    const printed = await consumer.node(COMMAND, 'invite', 'people.csv', '--base-url', mock.url);
    expect(printed).toContain('1 invited');
  });

  // The same files are installed for every Node, so one of the three package managers is enough.
  test.runIf(packageManager === 'npm').each([20, 22, 26] as const)('runs on Node %s too', async (version) => {
    const program = NODES[version];
    expect(await runWell(program, ['--version'])).toMatch(new RegExp(`^v${version}\\.`));
    expect(JSON.parse(await consumer.nodeOf(program, 'service.js'))).toEqual({ invite: 200, malformed: 400 });
    await using mock = await mockOf(consumer);
    const report = `people-${version}.report.json`;
    const invite = ['invite', 'people.csv', '--base-url', mock.url, '--report', report];
    expect(await consumer.nodeOf(program, COMMAND, ...invite)).toContain('1 invited');
  });

  test('runs in a page that Vite built, in Chromium', async () => {
    await using mock = await mockOf(consumer);
    const { build, preview } = await installed<Vite>(consumer, 'vite/dist/node/index.js');
    const quiet = { root: consumer.folder, logLevel: 'silent' };
    await build(quiet);
    const server = await preview({ ...quiet, preview: { host: '127.0.0.1' } });
    await using browser = await startChromium();
    const page = await browser.newPage();

    await page.goto(`${server.resolvedUrls.local[0]}?api=${mock.url}`);

    const output = page.locator('output:not(:empty)');
    expect(await output.textContent()).toBe('invited 200');
    await server.close();
  });

  test('compiles and runs with the settings of Next.js', async () => {
    await using mock = await mockOf(consumer);
    const tsc = programOf('typescript-5.9', 'tsc');
    await runWell(node, [tsc, ...NEXT, 'route.ts'], { cwd: consumer.folder });
    await bundleForNext(consumer);

    const file = pathToFileURL(join(consumer.folder, 'next/route.mjs'));
    const route: { POST(request: Request): Promise<Response> } = await import(file.href);
    const body = JSON.stringify({ api: mock.url, email: 'ada@example.com', password: 'weak' });
    const response = await route.POST(new Request('http://localhost/', { method: 'POST', body }));

    expect(await response.json()).toMatchObject({ code: 'bad_request', mayHaveActed: false });
  });
});

/** The part of Vite's Node API that the test uses. */
interface Vite {
  build(config: object): Promise<unknown>;
  preview(config: object): Promise<{
    readonly resolvedUrls: { readonly local: readonly string[] };
    close(): Promise<void>;
  }>;
}

/** Imports a file of a package, as the consumer has it. */
function installed<Exports>(consumer: Consumer, file: string): Promise<Exports> {
  return import(pathToFileURL(join(consumer.folder, 'node_modules', file)).href);
}

async function mockOf(consumer: Consumer): ReturnType<typeof startMock> {
  const mock = await installed<{ startMock: typeof startMock }>(consumer, '@goldleaf/mock/dist/index.js');
  return mock.startMock();
}

/** As `next dev` writes them to a tsconfig.json, and with the code emitted for webpack. */
const NEXT = [
  ...['--target', 'es2017', '--lib', 'dom,dom.iterable,esnext', '--module', 'esnext'],
  ...['--moduleResolution', 'bundler', '--strict', '--skipLibCheck', '--allowJs', '--esModuleInterop'],
  ...['--resolveJsonModule', '--isolatedModules', '--jsx', 'preserve', '--outDir', 'next'],
];

/** With the conditions that Next.js resolves by on its server. */
function bundleForNext(consumer: Consumer): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(
      {
        mode: 'production',
        target: 'node18',
        context: consumer.folder,
        entry: './next/route.js',
        experiments: { outputModule: true },
        output: { path: join(consumer.folder, 'next'), filename: 'route.mjs', library: { type: 'module' } },
        resolve: { conditionNames: ['react-server', 'node', 'import', 'default'] },
      },
      (error, stats) => {
        if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
        else resolve();
      },
    );
  });
}
