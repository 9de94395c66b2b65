import { createGoldLeafClient, type Page, pages } from '@goldleaf/client';
import { type Responder, startFakeServer } from '@goldleaf/testing';
import { expect, test } from 'vitest';

const auth = { token: 'a-token' };

/** Answers page N with the Nth of these. */
const answers =
  (...list: readonly unknown[]): Responder =>
  (request, response) => {
    const page = Number(new URL(request.url, 'http://stand.in').searchParams.get('page'));
    response.end(JSON.stringify(list[page - 1]));
  };

async function collect(iterable: AsyncIterable<Page>): Promise<Page[]> {
  const collected: Page[] = [];
  for await (const page of iterable) collected.push(page);
  return collected;
}

test('reads on until a page is empty', async () => {
  await using server = await startFakeServer(answers({ items: [1, 2] }, { items: [3] }, { items: [] }));
  const goldleaf = createGoldLeafClient({ baseUrl: server.url, auth });

  const read = await collect(pages(goldleaf, '/organization/items', { params: { query: { limit: 2 } } }));

  expect(read).toEqual([
    { number: 1, items: [1, 2], total: undefined },
    { number: 2, items: [3], total: undefined },
  ]);
  expect(server.calls.map((call) => call.url)).toEqual([
    '/organization/items?limit=2&page=1',
    '/organization/items?limit=2&page=2',
    '/organization/items?limit=2&page=3',
  ]);
});

test('asks for no page beyond the total', async () => {
  await using server = await startFakeServer(answers({ items: [1, 2], total: 3 }, { items: [3], total: 3 }));
  const goldleaf = createGoldLeafClient({ baseUrl: server.url, auth });

  expect(await collect(pages(goldleaf, '/workorders'))).toHaveLength(2);
  expect(server.calls).toHaveLength(2);
});

test('begins at the page that is asked for, and takes an answer that is a bare list', async () => {
  await using server = await startFakeServer(answers([1], [2], []));
  const goldleaf = createGoldLeafClient({ baseUrl: server.url, auth });

  const read = await collect(pages(goldleaf, '/workorders', { params: { query: { page: 2 } } }));

  expect(read).toEqual([{ number: 2, items: [2], total: undefined }]);
});

test('ends where the server repeats a page, as one that does not know the parameter would', async () => {
  await using server = await startFakeServer((_, response) => response.end('{"items":[1]}'));
  const goldleaf = createGoldLeafClient({ baseUrl: server.url, auth });

  expect(await collect(pages(goldleaf, '/workorders'))).toHaveLength(1);
});

test('asks for nothing further once the caller stops', async () => {
  await using server = await startFakeServer(answers({ items: [1] }, { items: [2] }, { items: [] }));
  const goldleaf = createGoldLeafClient({ baseUrl: server.url, auth });

  for await (const _ of pages(goldleaf, '/workorders')) break;

  expect(server.calls).toHaveLength(1);
});

test.each([['{"data":[]}'], ['"none"'], ['null'], ['']])(
  'throws where %s comes in place of a list',
  async (body) => {
    await using server = await startFakeServer((_, response) => response.end(body));
    const goldleaf = createGoldLeafClient({ baseUrl: server.url, auth });

    await expect(collect(pages(goldleaf, '/workorders'))).rejects.toMatchObject({
      code: 'invalid_response',
    });
  },
);

test('throws what the call fails with', async () => {
  await using server = await startFakeServer((_, response) => response.writeHead(403).end());
  const goldleaf = createGoldLeafClient({ baseUrl: server.url, auth });

  await expect(collect(pages(goldleaf, '/workorders'))).rejects.toMatchObject({ code: 'forbidden' });
});
