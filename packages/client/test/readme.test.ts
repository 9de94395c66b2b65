import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatWithOptions } from 'node:util';
import * as client from '@goldleaf/client';
import { type FakeServer, inTurn, type Responder, reply, silence, startFakeServer } from '@goldleaf/testing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const fileOf = (path: string): URL => new URL(`../${path}`, import.meta.url);
const readme = await readFile(fileOf('README.md'), 'utf8');
const guides = fileOf('../../docs/guides/');
const guideFiles = (await readdir(guides)).map((file) => readFile(new URL(file, guides), 'utf8'));
const documents = [readme, ...(await Promise.all(guideFiles))].join('\n');

/** The examples that the README and the guides show, and the output that they show after each. */
const shown = new Map<string, string>();
for (const [, text = '', prints = ''] of documents.matchAll(/```ts\n(.*?)```\n(?:\n```\n(.*?)```\n)?/gs)) {
  shown.set(text, prints);
}
/** Returns the output that is shown after the example of this name. */
const printsOf = async (name: string): Promise<string | undefined> =>
  shown.get(await readFile(fileOf(`examples/${name}.ts`), 'utf8'));

let folder: string;
let printed: string;
const before = process.cwd();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goldleaf-readme-'));
  process.chdir(folder);
  printed = '';
  vi.resetModules();
  vi.stubEnv('GOLDLEAF_API_KEY', 'SECRET-key');
  vi.stubEnv('GOLDLEAF_API_KEY_NAME', 'Our integration');
  vi.spyOn(console, 'log').mockImplementation((...values) => {
    printed += `${formatWithOptions({}, ...values)}\n`;
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  process.chdir(before);
  await rm(folder, { recursive: true });
});

/** Runs an example, against a fake server on loopback. */
async function run(name: string, respond: Responder): Promise<FakeServer> {
  const server = await startFakeServer(respond);
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', async (input: string | Request, init?: RequestInit) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    expect(url.origin).toBe('https://goldleaf.app');
    const body = request.body && (await request.arrayBuffer());
    const { method, headers, signal } = request;
    return fetch(server.url + url.pathname + url.search, { method, headers, body, signal });
  });
  await import(`../examples/${name}.ts`);
  vi.stubGlobal('fetch', fetch);
  return server;
}

const json = (value: unknown): Responder =>
  reply(200, { 'content-type': 'application/json' }, JSON.stringify(value));

test('README and guides name every export that is a value', () => {
  const missing = Object.keys(client).filter(
    (name) => !documents.includes(`\`${name}`) && !documents.includes(` ${name}`),
  );
  expect(missing).toEqual([]);
});

test('README and guides name the code of every error', () => {
  const codes: Record<client.GoldLeafErrorCode, true> = {
    aborted: true,
    bad_request: true,
    config: true,
    forbidden: true,
    invalid_request: true,
    network: true,
    not_found: true,
    rate_limited: true,
    redirected: true,
    client_error: true,
    server_error: true,
    timeout: true,
    token_request: true,
    unauthorized: true,
    invalid_response: true,
  };
  expect(Object.keys(codes).filter((code) => !documents.includes(`| \`${code}\``))).toEqual([]);
});

const pageOf = (count: number): Responder => json({ items: Array(count).fill({}), total: 5 });

test.each([
  ['quick-start', json({ items: [{}], total: 3, page: 1 })],
  ['first-call', json({ items: [{}], total: 3, page: 1 })],
  ['result', reply(403)],
  ['or-throw', reply(404)],
  ['abort', silence],
  ['pages', inTurn(pageOf(2), json({ items: [{ id: 3 }, { id: 4 }], total: 5 }), pageOf(1))],
  ['items', inTurn(pageOf(2), json({ items: [{ id: 3 }, { id: 4 }], total: 5 }), pageOf(1))],
  ['hooks', reply(200)],
  ['tanstack-query', json({ items: [{}, {}], total: 3 })],
] as const)('%s prints what the guides show', async (name, respond) => {
  await using _ = await run(name, respond);

  expect(printed).toBe(await printsOf(name));
  expect(printed).not.toBe('');
});

test('two clients on one store share a token', async () => {
  await using server = await run('shared-token', reply(200));

  expect(server.tokenRequests).toHaveLength(1);
  expect(server.calls.map(({ headers }) => headers.authorization)).toEqual([
    'Bearer SECRET-token-1',
    'Bearer SECRET-token-1',
  ]);
});

test('a page gets tokens from a route handler, and another one for a rejected token', async () => {
  const reject = reply(401);
  await using server = await startFakeServer(inTurn(reject, json({ items: [] })));
  vi.stubEnv('GOLDLEAF_URL', server.url);
  const { POST } = await import('../examples/token-route.ts');
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', (input: string, init: RequestInit) => {
    if (!input.startsWith('/')) return fetch(input.replace('https://goldleaf.app', server.url), init);
    const request = new Request(`https://shop.example${input}`, init);
    request.headers.set('cookie', 'session=1');
    return POST(request);
  });
  const { goldleaf } = await import('../examples/given-token.ts');

  await Promise.all([goldleaf.GET('/customers'), goldleaf.GET('/customers').orThrow()]);
  await goldleaf.GET('/customers').orThrow();

  expect(server.tokenRequests).toHaveLength(2);
  expect(server.calls.at(-1)?.headers.authorization).toBe('Bearer SECRET-token-2');
});

test('a route handler gives tokens to people who are logged in', async () => {
  await using server = await startFakeServer();
  vi.stubEnv('GOLDLEAF_URL', server.url);
  const { POST } = await import('../examples/token-route.ts');
  const ask = (cookie: string, rejected?: string) =>
    POST(
      new Request('https://shop.example/api/goldleaf-token', {
        method: 'POST',
        headers: { cookie },
        body: JSON.stringify({ rejected }),
      }),
    );

  expect((await ask('')).status).toBe(401);
  expect(server.tokenRequests).toHaveLength(0);

  const response = await ask('session=1');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const token = { value: 'SECRET-token-1', expiresAt: expect.any(Number) };
  expect(await response.json()).toEqual(token);
  expect(await (await ask('session=1')).json()).toEqual(token);
  expect(await (await ask('session=1', 'SECRET-token-1')).json()).toMatchObject({ value: 'SECRET-token-2' });
  expect(JSON.parse(server.tokenRequests[0]?.body ?? '')).toMatchObject({ apiKey: 'SECRET-key' });
});

test('files go up and come down under their names', async () => {
  await writeFile('prices.xlsx', 'old prices');
  const file = reply(200, { 'content-disposition': 'attachment; filename="new prices.xlsx"' }, 'new prices');
  await using server = await run('files', inTurn(reply(200), file));

  expect(server.calls[0]?.body).toContain('filename="prices.xlsx"');
  expect(server.calls[0]?.body).toContain('old prices');
  expect(await readFile('new prices.xlsx', 'utf8')).toBe('new prices');
});

test('people are invited once, however often it runs', async () => {
  await using first = await run('invite-users', reply(200));
  expect(printed).toBe(await printsOf('invite-users'));
  expect(first.calls).toHaveLength(1);

  printed = '';
  vi.resetModules();
  await using again = await run('invite-users', reply(200));
  expect(printed).toContain("{ email: 'ada@example.com', state: 'skipped' }");
  expect(again.calls).toHaveLength(0);
});

test('the call with fetch that a guide replaces works', async () => {
  await using server = await run('with-fetch', reply(200));
  expect(printed).toBe('Invited.\n');
  expect(server.tokenRequests).toHaveLength(1);
  expect(server.calls[0]?.body).toContain('ada@example.com');
});
