import { createGoldLeafClient, type GoldLeafClient } from '@goldleaf/client';
import { goldleafQueries } from '@goldleaf/client/query';
import { type FakeServer, json, type Responder, reply, silence, startFakeServer } from '@goldleaf/testing';
import {
  CancelledError,
  dehydrate,
  focusManager,
  hydrate,
  InfiniteQueryObserver,
  MutationObserver,
  onlineManager,
  QueryClient,
  QueryObserver,
} from '@tanstack/query-core';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';

afterEach(() => {
  onlineManager.setOnline(true);
  focusManager.setFocused(undefined);
});

const BODY = { emailAddresses: [{ email: 'ada@example.com', password: 'Example-1' }] };

interface Setup extends AsyncDisposable {
  readonly server: FakeServer;
  readonly goldleaf: GoldLeafClient;
  readonly q: ReturnType<typeof goldleafQueries>;
  readonly queryClient: QueryClient;
}

/** A client without retries of its own, and a query client that retries as in a browser, but without pauses. */
async function setUp(responder: Responder): Promise<Setup> {
  const server = await startFakeServer(responder);
  const goldleaf = createGoldLeafClient({ baseUrl: server.url, auth: { token: 'any' }, retries: 0 });
  const retries = { retry: 3, retryDelay: 1 };
  const queryClient = new QueryClient({ defaultOptions: { queries: retries, mutations: retries } });
  queryClient.mount();
  return {
    server,
    goldleaf,
    q: goldleafQueries(goldleaf),
    queryClient,
    async [Symbol.asyncDispose]() {
      queryClient.unmount();
      queryClient.clear();
      await server[Symbol.asyncDispose]();
    },
  };
}

/** Responds to page N with the Nth list, and to further pages with an empty one. */
const lists =
  (...pages: readonly (readonly unknown[])[]): Responder =>
  (request, response) => {
    const page = Number(new URL(request.url, 'http://localhost').searchParams.get('page'));
    response.end(JSON.stringify({ items: pages[page - 1] ?? [] }));
  };

describe('get', () => {
  test('sends the request and returns its data', async () => {
    await using setup = await setUp(json(200, { items: [], total: 3, page: 1 }));
    const { q, queryClient, server } = setup;

    const data = await queryClient.fetchQuery(
      q.get('/customers', { params: { query: { 'search.name': 'A' } } }),
    );

    expect(data).toEqual({ items: [], total: 3, page: 1 });
    expect(server.calls.map(({ url }) => url)).toEqual(['/customers?search.name=A']);
  });

  test("adds no retries to the client's", async () => {
    await using setup = await setUp(reply(503));
    const observer = new QueryObserver(setup.queryClient, setup.q.get('/customers'));

    const result = await new Promise<ReturnType<typeof observer.getCurrentResult>>((resolve) => {
      observer.subscribe((result) => result.isError && resolve(result));
    });

    expect(result.error?.code).toBe('server_error');
    expect(setup.server.calls).toHaveLength(1);
  });

  test('aborts the request when the query is cancelled', async () => {
    let isClosed = false;
    await using setup = await setUp((_, response) => {
      response.on('close', () => {
        isClosed = true;
      });
    });
    const options = setup.q.get('/customers');
    const failure = setup.queryClient.fetchQuery(options).catch((error: unknown) => error);
    await expect.poll(() => setup.server.calls).toHaveLength(1);
    await setup.queryClient.cancelQueries({ queryKey: options.queryKey });

    expect(await failure).toBeInstanceOf(CancelledError);
    await expect.poll(() => isClosed).toBe(true);
  });

  test('aborts the request when its own signal aborts', async () => {
    await using setup = await setUp(silence);
    const controller = new AbortController();
    const options = setup.q.get('/customers', { signal: controller.signal });
    const failure = setup.queryClient.fetchQuery(options).catch((error: unknown) => error);
    await expect.poll(() => setup.server.calls).toHaveLength(1);
    controller.abort();

    expect(await failure).toMatchObject({ code: 'aborted' });
  });

  test.each([
    { path: '/customers', sends: 2 },
    { path: '/organization/nextpartnumber', sends: 1 },
  ] as const)('sends GET $path $sends times if the window gets the focus again', async ({ path, sends }) => {
    await using setup = await setUp(json(200, {}));
    const observer = new QueryObserver<unknown, Error>(setup.queryClient, setup.q.get(path) as never);
    const stop = observer.subscribe(() => {});
    await expect.poll(() => observer.getCurrentResult().isSuccess).toBe(true);
    focusManager.setFocused(false);
    focusManager.setFocused(true);
    onlineManager.setOnline(false);
    onlineManager.setOnline(true);
    await expect.poll(() => observer.getCurrentResult().isFetching).toBe(false);
    stop();

    expect(setup.server.calls).toHaveLength(sends);
  });
});

describe('read', () => {
  test('sends a POST with its body as a query', async () => {
    await using setup = await setUp(json(200, 12.5));
    const options = setup.q.read('/salesestimates/checkexisting', { body: { name: 'Q-1' } } as never);

    expect(await setup.queryClient.fetchQuery(options)).toBe(12.5);
    expect(setup.server.calls[0]).toMatchObject({ method: 'POST', body: '{"name":"Q-1"}' });
  });
});

describe('pages', () => {
  test.each([
    { name: 'an empty page', responder: lists([1, 2], [3], []), pages: [[1, 2], [3], []] },
    {
      name: 'a repeated page',
      responder: json(200, { items: [1, 2] }),
      pages: [
        [1, 2],
        [1, 2],
      ],
    },
    { name: 'the total', responder: json(200, { items: [1, 2], total: 2 }), pages: [[1, 2]] },
  ])('ends at $name', async ({ responder, pages }) => {
    await using setup = await setUp(responder);
    const observer = new InfiniteQueryObserver(setup.queryClient, setup.q.pages('/organization/items'));
    const stop = observer.subscribe(() => {});
    await expect.poll(() => observer.getCurrentResult().isSuccess).toBe(true);
    while (observer.getCurrentResult().hasNextPage) await observer.fetchNextPage();
    stop();

    expect(observer.getCurrentResult().data?.pages.map(({ items }) => items)).toEqual(pages);
  });
});

describe('the first of the pages', () => {
  test.each([
    { name: 'the first page by default', options: {}, page: 1 },
    { name: 'the first page without a query', options: { params: {} }, page: 1 },
    { name: 'the given page', options: { params: { query: { page: 2 } } }, page: 2 },
  ])('begins at $name', async ({ options, page }) => {
    await using setup = await setUp(json(200, { items: [] }));

    await setup.queryClient.fetchInfiniteQuery(setup.q.pages('/organization/items', options));

    expect(setup.server.calls[0]?.url).toBe(`/organization/items?page=${page}`);
  });

  test("adds no retries to the client's", async () => {
    await using setup = await setUp(reply(503));
    const reading = setup.queryClient.fetchInfiniteQuery(setup.q.pages('/organization/items'));

    await expect(reading).rejects.toMatchObject({ code: 'server_error' });
    expect(setup.server.calls).toHaveLength(1);
  });
});

describe('post', () => {
  test('sends one request whatever the defaults of the query client, and fails with the error of the client', async () => {
    await using setup = await setUp(reply(500));
    const observer = new MutationObserver(setup.queryClient, setup.q.post('/organization/users/invite'));

    await expect(observer.mutate({ body: BODY })).rejects.toMatchObject({
      code: 'server_error',
      mayHaveActed: true,
    });
    expect(setup.server.calls).toHaveLength(1);
  });

  test('leaves no password in the cache', async () => {
    await using setup = await setUp(json(200, {}));
    const observer = new MutationObserver(setup.queryClient, setup.q.post('/organization/users/invite'));
    const stop = observer.subscribe(() => {});
    await observer.mutate({ body: BODY });
    stop();

    await expect.poll(() => setup.queryClient.getMutationCache().getAll()).toEqual([]);
  });

  test('is not sent later if the browser was offline', async () => {
    await using setup = await setUp(json(200, {}));
    onlineManager.setOnline(false);
    const observer = new MutationObserver(setup.queryClient, setup.q.post('/organization/users/invite'));
    await observer.mutate({ body: BODY });
    onlineManager.setOnline(true);
    await setup.queryClient.resumePausedMutations();

    // The fake server can be reached, whatever the browser says: the request is sent at once, and not again.
    expect(setup.server.calls).toHaveLength(1);
  });

  test('is not resumed from a persisted cache, even if its defaults are set', async () => {
    await using setup = await setUp(silence);
    const { q, queryClient, server } = setup;
    const options = q.post('/organization/users/invite');
    onlineManager.setOnline(false);
    void new MutationObserver(queryClient, options).mutate({ body: BODY }).catch(() => {});
    await expect.poll(() => server.calls).toHaveLength(1);
    const persisted = JSON.parse(JSON.stringify(dehydrate(queryClient)));

    const restarted = new QueryClient();
    restarted.setMutationDefaults(options.mutationKey, options as never);
    hydrate(restarted, persisted);
    onlineManager.setOnline(true);
    await restarted.resumePausedMutations();

    expect(persisted.mutations).toEqual([]);
    expect(server.calls).toHaveLength(1);
  });
});

describe('key', () => {
  test('matches every query of a path, or those with the same parameters', async () => {
    await using setup = await setUp(json(200, { items: [] }));
    const { q, queryClient } = setup;
    const acme = { query: { 'search.name': 'Acme' } } as const;
    await queryClient.fetchQuery(q.get('/customers'));
    await queryClient.fetchQuery(q.get('/customers', { params: acme }));
    await queryClient.fetchQuery(q.get('/brands'));
    const count = (queryKey: readonly unknown[]) => queryClient.getQueryCache().findAll({ queryKey }).length;

    expect(count(q.key('/customers'))).toBe(2);
    expect(count(q.key('/customers', acme))).toBe(1);
    expect(count(q.key('/customers', { query: { 'search.name': 'Other' } }))).toBe(0);
  });

  test("begins with 'goldleaf', so that one call invalidates the queries of every path", async () => {
    await using setup = await setUp(json(200, { items: [] }));
    const { q, queryClient } = setup;
    await queryClient.fetchQuery(q.get('/customers'));
    await queryClient.fetchInfiniteQuery(q.pages('/organization/items'));

    await queryClient.invalidateQueries({ queryKey: ['goldleaf'] });

    const states = queryClient.getQueryCache().getAll();
    expect(states.map(({ state }) => state.isInvalidated)).toEqual([true, true]);
  });

  test('keeps plain and infinite queries apart', async () => {
    await using setup = await setUp(json(200, { items: [1], total: 1 }));
    const { q, queryClient } = setup;
    await queryClient.fetchQuery(q.get('/organization/items'));
    await queryClient.fetchInfiniteQuery(q.pages('/organization/items'));

    expect(queryClient.getQueryData(q.get('/organization/items').queryKey)).toEqual({ items: [1], total: 1 });
    expect(queryClient.getQueryData(q.pages('/organization/items').queryKey)?.pages).toHaveLength(1);
  });

  test('differs between two clients, and is the same for the same scope', async () => {
    await using one = await setUp(json(200, {}));
    await using other = await setUp(json(200, {}));
    const keyOf = (q: Setup['q']) => JSON.stringify(q.get('/customers').queryKey);

    expect(keyOf(one.q)).not.toBe(keyOf(other.q));
    expect(keyOf(goldleafQueries(one.goldleaf))).toBe(keyOf(one.q));
    expect(keyOf(goldleafQueries(one.goldleaf, { scope: 'shop' }))).toBe(
      keyOf(goldleafQueries(other.goldleaf, { scope: 'shop' })),
    );
  });
});

describe('schema', () => {
  const counted = z.object({ count: z.string().transform(Number) });
  const named = z.object({ name: z.string() });

  test('validates and transforms data, and queries with different schemas never share it', async () => {
    await using setup = await setUp(json(200, { count: '3', name: 'Acme' }));
    const { q, queryClient } = setup;
    expect(await queryClient.fetchQuery(q.get('/brands', { schema: counted }))).toEqual({ count: 3 });
    expect(await queryClient.fetchQuery(q.get('/brands', { schema: named }))).toEqual({ name: 'Acme' });
    expect(q.get('/brands', { schema: counted }).queryKey).toEqual(
      q.get('/brands', { schema: counted }).queryKey,
    );
    await queryClient.invalidateQueries({ queryKey: q.key('/brands') });
    const states = queryClient.getQueryCache().getAll();
    expect(states.map(({ state }) => state.isInvalidated)).toEqual([true, true]);
  });

  test('fails a query whose data does not match, without its values', async () => {
    await using setup = await setUp(json(200, { count: 3 }));
    const error = await setup.queryClient
      .fetchQuery(setup.q.get('/brands', { schema: counted }))
      .catch((e) => e);
    expect(error).toMatchObject({ code: 'invalid_response', issuePaths: ['/count'] });
  });

  test('validates each item of pages', async () => {
    await using setup = await setUp(lists([{ count: '1' }, { count: '2' }]));
    const options = setup.q.pages('/organization/items', { schema: counted });
    const { pages } = await setup.queryClient.fetchInfiniteQuery(options);
    expect(pages[0]?.items).toEqual([{ count: 1 }, { count: 2 }]);
  });

  test('validates the data of a mutation', async () => {
    await using setup = await setUp(json(201, { count: '1' }));
    const mutation = setup.q.post('/customers/create', { schema: counted });
    const observer = new MutationObserver(setup.queryClient, mutation);
    expect(await observer.mutate({ body: { name: 'Acme', domain: null } })).toEqual({ count: 1 });
  });
});
