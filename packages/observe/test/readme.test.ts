import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FakeServer, json, type Responder, startFakeServer } from '@goldleaf/testing';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ShapeFile } from '../src/index.ts';

const example = (name: string) => readFile(new URL(`../examples/${name}.ts`, import.meta.url), 'utf8');

const before = process.cwd();
let folder: string;
let server: FakeServer;
/** Bodies to respond with, before the default one. */
let responses: object[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goldleaf-observe-'));
  process.chdir(folder);
  responses = [];
  const respond: Responder = (request, response, count) =>
    json(200, responses.shift() ?? { items: [], total: '3', page: 1 })(request, response, count);
  server = await startFakeServer(respond);
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', (input: string, init: RequestInit) =>
    fetch(input.replace('https://goldleaf.app', new URL(server.url).origin), init),
  );
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  process.chdir(before);
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

describe('the README', () => {
  test('shows each example', async () => {
    const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
    for (const file of await readdir(new URL('../examples', import.meta.url))) {
      if (file !== 'bring-a-schema.ts') expect(readme).toContain(await example(file.replace('.ts', '')));
    }
  });

  test('shares its examples of shapes and schemas with the guide', async () => {
    const guide = await readFile(new URL('../../../docs/from-unknown-to-typed.md', import.meta.url), 'utf8');
    for (const name of ['record-shapes', 'bring-a-schema']) expect(guide).toContain(await example(name));
  });

  test('leaves the example of a schema to the guide, and it types the data', async () => {
    responses.push({ items: [{ name: 'Parker' }] });
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    await import('../examples/bring-a-schema.ts');

    expect(log.mock.calls).toEqual([[['Parker']]]);
  });

  test('has an example that prints a mismatch', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    await import('../examples/check-responses.ts');

    expect(log.mock.calls).toEqual([['GET /customers 200 /total: described as type: integer, was string']]);
  });

  test('has an example that writes a file of shapes', async () => {
    await import('../examples/record-shapes.ts');
    const file: ShapeFile = JSON.parse(await readFile('shapes.json', 'utf8'));

    const [recording] = Object.values(file.recordings);
    expect(recording?.responses).toMatchObject([{ path: '/customers', status: 200, responses: 1 }]);
  });
});
