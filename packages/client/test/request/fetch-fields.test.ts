import type { createGoldLeafClient, GoldLeafClientOptions } from '@goldleaf/client';
import { startFakeServer, TOKEN_PATH } from '@goldleaf/testing';
import { expect, test, vi } from 'vitest';
import { auth, clientOf, invitation, invite, list } from '../goldleaf.ts';

interface Sent {
  readonly path: string;
  readonly cache: RequestInit['cache'];
  readonly next: unknown;
}

/** A client of a fake server, and the caching fields of each `fetch` that it makes. */
async function recordFetches(options: Partial<GoldLeafClientOptions> = {}) {
  const server = await startFakeServer();
  const sent: Sent[] = [];
  const record: typeof fetch = (input, init) => {
    const { cache, next } = { ...init } as RequestInit & { next?: unknown };
    const url = input instanceof Request ? input.url : `${input}`;
    sent.push({ path: new URL(url).pathname.replace('/api/v1', ''), cache, next });
    return fetch(input, init);
  };
  const client = clientOf(server, { fetch: record, ...options });
  return { client, sent, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

test.each([
  { name: 'directly', options: {} },
  { name: 'through middleware', options: { middleware: [(request, next) => next(request)] } },
] satisfies { name: string; options: Partial<GoldLeafClientOptions> }[])(
  'call > sends token requests, POSTs and GETs with no-store $name',
  async ({ options }) => {
    await using fetches = await recordFetches(options);

    await list(fetches.client).orThrow();
    await invite(fetches.client).orThrow();

    expect(fetches.sent).toEqual([
      { path: TOKEN_PATH, cache: 'no-store', next: { internal: true } },
      { path: '/customers', cache: 'no-store', next: undefined },
      { path: '/organization/users/invite', cache: 'no-store', next: undefined },
    ]);
  },
);

test.each([
  { given: { cache: 'force-cache' }, sent: { cache: 'force-cache', next: undefined } },
  {
    given: { next: { revalidate: 60, tags: ['a'] } },
    sent: { cache: undefined, next: { revalidate: 60, tags: ['a'] } },
  },
  { given: { cache: 'no-store', next: undefined }, sent: { cache: 'no-store', next: undefined } },
] as const)('call > sends a GET with $given as it is given', async ({ given, sent }) => {
  await using fetches = await recordFetches();

  await fetches.client.GET('/customers', given as object).orThrow();

  expect(fetches.sent[1]).toEqual({ path: '/customers', ...sent });
});

test.each([
  { cache: 'force-cache' as const },
  { next: { revalidate: 60 } },
  { cache: 'default' as const, next: {} },
])('call > rejects a POST with %j before it sends anything', async (given) => {
  await using fetches = await recordFetches();

  const { error } = await fetches.client.POST('/organization/users/invite', { ...given, body: invitation });

  expect(error).toMatchObject({ code: 'invalid_request', mayHaveActed: false });
  expect(error?.message).toContain('cache and next are for GET requests');
  expect(fetches.sent.map(({ path }) => path)).toEqual([TOKEN_PATH]);
});

test('call > reads neither the system clock nor random numbers before it sends, which Next.js forbids while prerendering', async () => {
  const respond = vi.fn(async () => new Response(JSON.stringify({ securityToken: 'a-token' })));
  const client = clientOf({ url: 'http://127.0.0.1' }, { fetch: respond });
  await list(client).orThrow();
  const clock = vi.spyOn(Date, 'now');
  const random = vi.spyOn(Math, 'random');
  try {
    await list(client).orThrow();

    expect(respond).toHaveBeenCalledTimes(3);
    expect(clock).not.toHaveBeenCalled();
    expect(random).not.toHaveBeenCalled();
  } finally {
    clock.mockRestore();
    random.mockRestore();
  }
});

test('call > leaves the field out when the runtime throws on it', async () => {
  vi.resetModules();
  const { createGoldLeafClient: create }: { createGoldLeafClient: typeof createGoldLeafClient } =
    await import('@goldleaf/client');
  const { Request } = globalThis;
  // As workerd does before its compatibility date 2024-11-11.
  globalThis.Request = class extends Request {
    constructor(input: string | URL | Request, init?: RequestInit) {
      if (init && 'cache' in init)
        throw new Error("The 'cache' field on 'RequestInitializerDict' is not implemented.");
      super(input, init);
    }
  };
  try {
    await using server = await startFakeServer();
    const inits: (RequestInit | undefined)[] = [];
    const record: typeof fetch = (input, init) => {
      inits.push(init);
      return fetch(input, init);
    };
    await create({ baseUrl: server.url, auth, fetch: record }).GET('/customers').orThrow();

    expect(inits).toHaveLength(2);
    for (const init of inits) expect(init).not.toHaveProperty('cache');
  } finally {
    globalThis.Request = Request;
    // Other test files would share the module that remembers the failure.
    vi.resetModules();
  }
});
