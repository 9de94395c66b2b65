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

/** Returns what a client sends, and what it makes of a response. */
async function call(createClient: CreateClient, method: 'get' | 'post', response: Response) {
  const sent: Request[] = [];
  const result = await createClient<Record<string, never>>().request(
    method,
    '/hose/{hoseId}' as never,
    {
      baseUrl: 'https://goldleaf.app/api/v1',
      params: { path: { hoseId: 'a' }, query: { page: 1 } },
      pathSerializer: (path: string) => path.replace('{hoseId}', 'b'),
      querySerializer: () => 'page=2',
      headers: { 'Content-Type': null, Authorization: 'Bearer token', apiCustomerId: undefined },
      parseAs: 'stream',
      redirect: 'manual',
      fetch: async (request: Request) => {
        sent.push(request);
        return response.clone();
      },
    } as never,
  );
  const { data, error } = result as { data?: ReadableStream; error?: unknown };
  const [{ url, headers, redirect }] = sent as [Request];
  return { url, headers: [...headers], redirect, error, text: data && (await new Response(data).text()) };
}

test.each([
  { name: 'a success', response: new Response('{"a":1}') },
  { name: 'an empty success', response: new Response(null, { status: 204 }) },
  { name: 'a failure with JSON', response: new Response('{"a":1}', { status: 400 }) },
  { name: 'a failure with text', response: new Response('no', { status: 500 }) },
  { name: 'a failure without a body', response: new Response(null, { status: 403 }) },
])('the bundled openapi-fetch > does the same as the original for $name', async ({ response }) => {
  const { default: bundled } = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(removeUnused(code))}`
  );

  for (const method of ['get', 'post'] as const) {
    expect(await call(bundled, method, response)).toEqual(await call(original, method, response));
  }
});

test('removeUnused > leaves no middleware, serializer or second method', () => {
  const used = removeUnused(code);

  expect(used).not.toMatch(
    /finalMiddlewares\.length|= createQuerySerializer|\?\? defaultBodySerializer|GET\(url, init\)/,
  );
});

test('removeUnused > throws when openapi-fetch has changed', () => {
  expect(() => removeUnused(code.replaceAll('finalMiddlewares', 'all'))).toThrow('openapi-fetch has changed');
});
