import { createGoldLeafClient, items, type Page, pages } from '@goldleaf/client';
import { type Responder, startFakeServer } from '@goldleaf/testing';
import { expect, test } from 'vitest';

const auth = { token: 'a-token' };

/** Responds to page N with the Nth of these. */
const pagesInTurn =
  (...list: readonly unknown[]): Responder =>
  (request, response) => {
    const page = Number(new URL(request.url, 'http://localhost').searchParams.get('page'));
    response.end(JSON.stringify(list[page - 1]));
  };

async function collect(iterable: AsyncIterable<Page>): Promise<Page[]> {
  const collected: Page[] = [];
  for await (const page of iterable) collected.push(page);
  return collected;
}

test('pages > ends at an empty page', async () => {
  await using server = await startFakeServer(pagesInTurn({ items: [1, 2] }, { items: [3] }, { items: [] }));
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

test('pages > ends at the total', async () => {
  await using server = await startFakeServer(
    pagesInTurn({ items: [1, 2], total: 3 }, { items: [3], total: 3 }),
  );
  const goldleaf = createGoldLeafClient({ baseUrl: server.url, auth });

  expect(await collect(pages(goldleaf, '/workorders'))).toHaveLength(2);
  expect(server.calls).toHaveLength(2);
});

test('pages > starts at the given page, and accepts a bare list', async () => {
  await using server = await startFakeServer(pagesInTurn([1], [2], []));
  const goldleaf = createGoldLeafClient({ baseUrl: server.url, auth });

  const read = await collect(pages(goldleaf, '/workorders', { params: { query: { page: 2 } } }));

  expect(read).toEqual([{ number: 2, items: [2], total: undefined }]);
});

test('pages > starts at page 1 when the parameters have no query', async () => {
  await using server = await startFakeServer(pagesInTurn([1], []));
  const goldleaf = createGoldLeafClient({ baseUrl: server.url, auth });

  expect(await collect(pages(goldleaf, '/workorders', { params: {} }))).toHaveLength(1);
  expect(server.calls[0]?.url).toBe('/workorders?page=1');
});

test('pages > throws when the server repeats a page', async () => {
  await using server = await startFakeServer((_, response) => response.end('{"items":[1],"total":3}'));
  const goldleaf = createGoldLeafClient({ baseUrl: server.url, auth });
  const read: Page[] = [];

  const reading = (async () => {
    for await (const page of pages(goldleaf, '/workorders')) read.push(page);
  })();

  await expect(reading).rejects.toMatchObject({
    code: 'invalid_response',
    message: 'GET /workorders: page 2 repeats page 1: the server ignores `page`',
  });
  expect(read).toHaveLength(1);
  expect(server.calls).toHaveLength(2);
});

test('pages > ends at the total when the server ignores `page` and no two pages are equal', async () => {
  await using server = await startFakeServer((_, response, count) =>
    response.end(JSON.stringify({ items: [{ seen: count }, { id: 2 }], total: 5 })),
  );
  const goldleaf = createGoldLeafClient({ baseUrl: server.url, auth });

  expect(await collect(pages(goldleaf, '/workorders'))).toHaveLength(3);
  expect(server.calls).toHaveLength(3);
});

test('items > returns the items of all pages in order, and requests a page when it is needed', async () => {
  await using server = await startFakeServer(pagesInTurn({ items: [1, 2] }, { items: [3] }, { items: [] }));
  const goldleaf = createGoldLeafClient({ baseUrl: server.url, auth });
  const reading = items(goldleaf, '/organization/items', { params: { query: { limit: 2 } } });

  expect([await reading.next(), await reading.next()].map(({ value }) => value)).toEqual([1, 2]);
  expect(server.calls).toHaveLength(1);
  expect(await reading.next()).toEqual({ done: false, value: 3 });
  expect(await reading.next()).toEqual({ done: true, value: undefined });
});

test('pages > sends no request after the caller stops', async () => {
  await using server = await startFakeServer(pagesInTurn({ items: [1] }, { items: [2] }, { items: [] }));
  const goldleaf = createGoldLeafClient({ baseUrl: server.url, auth });

  for await (const _ of pages(goldleaf, '/workorders')) break;

  expect(server.calls).toHaveLength(1);
});

test.each([['{"data":[]}'], ['"none"'], ['null'], ['']])(
  'pages > throws when the response is %s',
  async (body) => {
    await using server = await startFakeServer((_, response) => response.end(body));
    const goldleaf = createGoldLeafClient({ baseUrl: server.url, auth });

    await expect(collect(pages(goldleaf, '/workorders'))).rejects.toMatchObject({
      code: 'invalid_response',
      status: 200,
      message: 'GET /workorders: page 1 is not a list',
    });
  },
);

test('pages > has no total when the response has something other than a number', async () => {
  await using server = await startFakeServer(pagesInTurn({ items: [1], total: '1' }, { items: [] }));
  const goldleaf = createGoldLeafClient({ baseUrl: server.url, auth });

  expect(await collect(pages(goldleaf, '/workorders'))).toEqual([
    { number: 1, items: [1], total: undefined },
  ]);
});

test('pages > throws the error of the call', async () => {
  await using server = await startFakeServer((_, response) => response.writeHead(403).end());
  const goldleaf = createGoldLeafClient({ baseUrl: server.url, auth });

  await expect(collect(pages(goldleaf, '/workorders'))).rejects.toMatchObject({ code: 'forbidden' });
});
