import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import original from 'openapi-fetch';
import { expect, test } from 'vitest';
import { removeUnused } from '../../build/openapi-fetch.ts';

type CreateClient = typeof original;

const file = createRequire(import.meta.url)
  .resolve('openapi-fetch')
  .replace('.cjs', '.mjs');
const code = await readFile(file, 'utf8');

/** Imports openapi-fetch as the client publishes it. */
async function importPublished(): Promise<CreateClient> {
  const url = `data:text/javascript,${encodeURIComponent(removeUnused(code))}`;
  return (await import(/* @vite-ignore */ url)).default;
}

/** Returns what a client sends, with the options that our client passes. */
async function send(createClient: CreateClient, method: 'get' | 'post', options: object) {
  const sent: Request[] = [];
  const received = new Response('{"a":1}');
  const client = createClient<Record<string, never>>({
    Request: globalThis.Request,
    pathSerializer: (path: string) => path.replace('{hoseId}', 'b'),
    querySerializer: (query: object) => new URLSearchParams(Object.entries(query)).toString(),
  });
  const { response } = await client.request(
    method,
    '/hose/{hoseId}' as never,
    {
      baseUrl: 'https://goldleaf.app/api/v1',
      parseAs: 'stream',
      redirect: 'manual',
      headers: new Headers(),
      fetch: async (request: Request) => {
        sent.push(request);
        return received;
      },
      ...options,
    } as never,
  );
  expect(response).toBe(received);
  expect(sent).toHaveLength(1);
  return sent.map(({ url, method, headers, redirect, cache }) => ({
    url,
    method,
    headers: [...headers],
    redirect,
    cache,
  }));
}

test.each([
  { name: 'a path and a query', options: { params: { path: { hoseId: 'a' }, query: { page: 1 } } } },
  { name: 'an empty query', options: { params: { path: {}, query: {} } } },
  {
    name: 'headers',
    options: {
      headers: new Headers({ 'X-Trace': 'a', 'Content-Type': 'text/csv' }),
      params: { path: {}, query: {} },
    },
  },
  { name: 'fields of fetch', options: { params: { path: {}, query: {} }, cache: 'no-store' } },
])('the published openapi-fetch > sends the same as the original for $name', async ({ options }) => {
  const published = await importPublished();

  for (const method of ['get', 'post'] as const) {
    expect(await send(published, method, options)).toEqual(await send(original, method, options));
  }
});

test('the published openapi-fetch > rejects with what fetch throws', async () => {
  const published = await importPublished();
  const failure = new TypeError('fetch failed');

  for (const createClient of [original, published]) {
    await expect(
      send(createClient, 'get', { params: { path: {}, query: {} }, fetch: () => Promise.reject(failure) }),
    ).rejects.toBe(failure);
  }
});

test('removeUnused > leaves no middleware, serializer, second method or reading of responses', () => {
  const used = removeUnused(code);

  expect(used).not.toMatch(
    /middlewares|= createQuerySerializer|\?\? defaultBodySerializer|GET\(url, init\)|contentLength/i,
  );
});

test('removeUnused > throws when openapi-fetch lacks a part', () => {
  const changed = code.replaceAll('finalMiddlewares', 'all');

  expect(() => removeUnused(changed)).toThrow('openapi-fetch has changed: it lacks');
});

test('removeUnused > throws when openapi-fetch has a part twice', () => {
  const changed = code.replace('let search = ', 'let search = 1;\n  let search = ');

  expect(() => removeUnused(changed)).toThrow('openapi-fetch has changed: it has twice   let search = ');
});
