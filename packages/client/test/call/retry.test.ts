import type { GoldLeafClientOptions } from '@goldleaf/client';
import {
  inTurn,
  type Responder,
  refuseConnections,
  reply,
  reset,
  resetInBody,
  speedUpTimers,
  startFakeServer,
} from '@goldleaf/testing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { check, clientOf as clientWithin, invite, list, type MakeCall, takePartNumber } from '../goldleaf.ts';

let timers: Disposable;
beforeEach(() => {
  timers = speedUpTimers(20);
});
afterEach(() => timers[Symbol.dispose]());

/** Without limits, as time runs fast here and no machine does. */
const clientOf: typeof clientWithin = (server, options) =>
  clientWithin(server, { attemptTimeout: Infinity, timeout: Infinity, ...options });

const json = reply(200, { 'content-type': 'application/json' }, '{}');

/** The waits, in milliseconds, that a client tells its logger of. */
function waits(): { readonly found: number[]; readonly options: Partial<GoldLeafClientOptions> } {
  const found: number[] = [];
  const tell = (message: string) => {
    const [, wait] = /sent again in (\d+) ms/.exec(message) ?? [];
    if (wait) found.push(Number(wait));
  };
  return { found, options: { logger: { debug: () => {}, info: () => {}, warn: tell } } };
}

/** Counts the requests of a call to a server that fails twice, and returns the result. */
async function requests(call: MakeCall, fault: Responder) {
  await using server = await startFakeServer(inTurn(fault, fault, json));
  const result = await call(clientOf(server));
  return { count: server.calls.length, result };
}

const passing: readonly (readonly [string, Responder])[] = [
  ...[408, 500, 502, 503, 504].map((status) => [`${status}`, reply(status)] as const),
  ['a reset before the headers', reset],
  ['a reset in the body', resetInBody],
];

test.each(passing)('a GET > is retried after %s', async (_, fault) => {
  const { count, result } = await requests(list, fault);

  expect(result).toMatchObject({ ok: true, data: {} });
  expect(count).toBe(3);
});

test.each(passing)('a GET that may change something > is not retried after %s', async (_, fault) => {
  const { count, result } = await requests(takePartNumber, fault);

  expect(result).toMatchObject({ ok: false, error: { attempts: 1, mayHaveActed: true } });
  expect(count).toBe(1);
});

test.each(passing)('a POST that only reads > is retried after %s', async (_, fault) => {
  const { count, result } = await requests(check, fault);

  expect(result).toMatchObject({ ok: true, data: {} });
  expect(count).toBe(3);
});

test.each(passing)('an invite > is not retried after %s and has mayHaveActed true', async (_, fault) => {
  const { count, result } = await requests(invite, fault);

  expect(result).toMatchObject({ ok: false, error: { attempts: 1, mayHaveActed: true } });
  expect(count).toBe(1);
});

test.each([400, 403, 404, 409, 413, 422, 451])('a call > is not retried after %i', async (status) => {
  for (const call of [list, check, invite]) {
    const { count, result } = await requests(call, reply(status));
    expect(result).toMatchObject({ ok: false, status, error: { attempts: 1, mayHaveActed: false } });
    expect(count).toBe(1);
  }
});

test.each([501, 505, 511])('a call > is not retried after %i', async (status) => {
  for (const call of [list, check, invite]) {
    const { count, result } = await requests(call, reply(status));
    expect(result).toMatchObject({ ok: false, status, error: { attempts: 1, mayHaveActed: true } });
    expect(count).toBe(1);
  }
});

test.each([
  ['a GET', list],
  ['a POST that reads', check],
  ['an invite', invite],
])('%s > is retried after 429', async (_, call) => {
  const { count, result } = await requests(call, reply(429));

  expect(result.ok).toBe(true);
  expect(count).toBe(3);
});

test.each([
  ['a GET', list],
  ['a POST that reads', check],
  ['an invite', invite],
])('%s > is retried after a refused connection', async (_, call) => {
  await using server = await startFakeServer(json);

  expect(await call(clientOf(server, { fetch: await refuseConnections(2) }))).toMatchObject({ ok: true });
  expect(server.calls).toHaveLength(1);

  const { error } = await call(clientOf(server, { fetch: await refuseConnections() }));
  expect(error).toMatchObject({ code: 'network', attempts: 3, mayHaveActed: false });
  expect(server.calls).toHaveLength(1);
});

test.each([
  ['ENOTFOUND', { cause: { code: 'ENOTFOUND' } }],
  ['EAI_AGAIN', { cause: { code: 'EAI_AGAIN' } }],
  [
    'ECONNREFUSED of each address',
    { cause: { errors: [{ code: 'ECONNREFUSED' }, { code: 'ECONNREFUSED' }] } },
  ],
  ['ConnectionRefused, as Bun says', { code: 'ConnectionRefused' }],
])('an invite > is retried after %s', async (_, fields) => {
  await using server = await startFakeServer();
  const fetch = vi
    .fn(globalThis.fetch)
    .mockImplementationOnce(async () => Promise.reject(Object.assign(new TypeError('fetch failed'), fields)));

  expect(await invite(clientOf(server, { auth: { token: 'given' }, fetch }))).toMatchObject({ ok: true });
  expect(server.calls).toHaveLength(1);
});

test.each([
  [
    'one address was refused and another reset',
    { errors: [{ code: 'ECONNREFUSED' }, { code: 'ECONNRESET' }] },
  ],
  ['the connection was reset', { code: 'ECONNRESET' }],
  ['nothing is said', {}],
])('an invite > is not retried when %s', async (_, cause) => {
  await using server = await startFakeServer();
  const fetch = vi.fn(async () => Promise.reject(Object.assign(new TypeError('fetch failed'), { cause })));

  const { error } = await invite(clientOf(server, { auth: { token: 'given' }, fetch }));

  expect(error).toMatchObject({ code: 'network', mayHaveActed: true });
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('an invite > is not retried when a middleware failed to connect elsewhere after it was sent', async () => {
  await using server = await startFakeServer();
  const elsewhere = await refuseConnections();
  const goldleaf = clientOf(server, {
    middleware: [
      async (request, next) => {
        const response = await next(request);
        await elsewhere(`${server.url}/metrics`);
        return response;
      },
    ],
  });

  const { error } = await invite(goldleaf);

  expect(error).toMatchObject({ code: 'network', mayHaveActed: true });
  expect(server.calls).toHaveLength(1);
});

test('a call > has the result of its second request when its first token is rejected', async () => {
  await using server = await startFakeServer(inTurn(reply(401), reset));

  const { error } = await invite(clientOf(server));

  expect(error).toMatchObject({ code: 'network', mayHaveActed: true, attempts: 2 });
  expect(error?.status).toBeUndefined();
  expect(server.calls).toHaveLength(2);
});

test('retries > are 2 by default, set by the client, and set by the call', async () => {
  for (const [client, call, expected] of [
    [{}, {}, 3],
    [{ retries: 0 }, {}, 1],
    [{ retries: 1 }, {}, 2],
    [{ retries: 0 }, { retries: 1 }, 2],
  ] as const) {
    await using server = await startFakeServer(reply(503));
    const { error } = await list(clientOf(server, client), call);
    expect(error).toMatchObject({ status: 503, attempts: expected });
    expect(server.calls).toHaveLength(expected);
  }
});

test.each([
  [0, [500, 1_000, 2_000, 4_000, 8_000, 8_000]],
  [0.5, [563, 1_125, 2_250, 4_500, 9_000, 9_000]],
  [0.999_999, [625, 1_250, 2_500, 5_000, 10_000, 10_000]],
])(
  'retry > waits twice as long each time, up to 8 s, and up to a quarter more by chance (%f)',
  async (chance, expected) => {
    vi.spyOn(Math, 'random').mockReturnValue(chance);
    using _timers = speedUpTimers(50);
    const { found, options } = waits();
    await using server = await startFakeServer(reply(503));

    await list(clientOf(server, { ...options, retries: 6 }));
    vi.mocked(Math.random).mockRestore();

    expect(found).toEqual(expected);
  },
);

test('a delay > has its own random part', async () => {
  const { found, options } = waits();
  await using server = await startFakeServer(reply(503));
  const goldleaf = clientOf(server, { ...options, retries: 1 });

  await Promise.all(Array.from({ length: 20 }, () => list(goldleaf)));

  expect(new Set(found).size).toBeGreaterThan(5);
  expect(found.every((wait) => wait >= 500 && wait <= 625)).toBe(true);
});

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1_000).toUTCString();

test.each([
  { header: () => '7', least: 7_000, most: 8_750 },
  { header: () => '60', least: 60_000, most: 75_000 },
  { header: () => inSeconds(7), least: 5_000, most: 8_750 },
  { header: () => '0', least: 500, most: 625 },
  { header: () => inSeconds(-7), least: 500, most: 625 },
  { header: () => inSeconds(-3_600), least: 500, most: 625 },
])('retry > waits $least to $most ms for a `Retry-After` of $header', async ({ header, least, most }) => {
  using _timers = speedUpTimers(500);
  const { found, options } = waits();
  await using server = await startFakeServer(
    inTurn((...args) => reply(429, { 'retry-after': header() })(...args), json),
  );

  const result = await invite(clientOf(server, options));

  expect(result.ok).toBe(true);
  expect(found).toHaveLength(1);
  expect(found[0]).toBeGreaterThanOrEqual(least);
  expect(found[0]).toBeLessThanOrEqual(most);
  expect(server.calls).toHaveLength(2);
});

test.each([-86_400, 86_400])(
  'a date in `Retry-After` > is compared with the clock of the server, which is off by %i s',
  async (off) => {
    using _timers = speedUpTimers(500);
    const { found, options } = waits();
    const respond: Responder = (...args) =>
      reply(503, { date: inSeconds(off), 'retry-after': inSeconds(off + 7) })(...args);
    await using server = await startFakeServer(inTurn(respond, json));

    const result = await list(clientOf(server, options));

    expect(result.ok).toBe(true);
    expect(found[0]).toBeGreaterThanOrEqual(6_000);
    expect(found[0]).toBeLessThanOrEqual(8_750);
  },
);

test.each(['soon', 'in 5', '-5', '1.5', '', 'Tue, 31 Foo 2026 00:00:00 GMT', '2026-11-21'])(
  'an invalid `Retry-After` > is ignored: "%s"',
  async (nonsense) => {
    const { found, options } = waits();
    await using server = await startFakeServer(inTurn(reply(503, { 'retry-after': nonsense }), json));

    await list(clientOf(server, options)).orThrow();

    expect(found).toHaveLength(1);
    expect(found[0]).toBeGreaterThanOrEqual(500);
    expect(found[0]).toBeLessThanOrEqual(625);
  },
);

test.each([
  ['61 s', '61', 61],
  ['a date in an hour', undefined, 3_600],
])('a call > is not retried when `Retry-After` is over a minute: %s', async (_, header, seconds) => {
  await using server = await startFakeServer((...args) =>
    reply(429, { 'retry-after': header ?? inSeconds(seconds) })(...args),
  );

  const { error } = await list(clientOf(server));

  expect(error).toMatchObject({ code: 'rate_limited', attempts: 1 });
  expect(Math.abs((error?.retryAfter ?? NaN) - seconds)).toBeLessThanOrEqual(2);
  expect(server.calls).toHaveLength(1);
});

test('a call > does not wait longer than its timeout', async () => {
  await using server = await startFakeServer(reply(503, { 'retry-after': '10' }));
  const start = Date.now();

  const { error } = await list(clientOf(server, { timeout: 9_000 }));

  expect(error).toMatchObject({ status: 503, retryAfter: 10, attempts: 1 });
  expect(Date.now() - start).toBeLessThan(1_000);
});

test.each([
  ['after 429, knowing that nothing was done', invite, reply(429, { 'retry-after': '30' }), false],
  ['after 503, not knowing it', list, reply(503, { 'retry-after': '30' }), true],
])('a call > stops waiting when the caller aborts: %s', async (_, call, respond, mayHaveActed) => {
  timers[Symbol.dispose]();
  await using server = await startFakeServer(respond);
  const controller = new AbortController();
  const reason = new Error('had enough');

  const calling = call(clientOf(server), { signal: controller.signal });
  await expect.poll(() => server.calls.length).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 50));
  controller.abort(reason);

  const { error } = await calling;
  expect(error).toMatchObject({ code: 'aborted', attempts: 1, mayHaveActed });
  expect(error?.cause).toBe(reason);
  expect(server.calls).toHaveLength(1);
});

test('a stream > is never sent again', async () => {
  for (const respond of [reply(429), reply(503), reply(401), reset]) {
    await using server = await startFakeServer(respond);
    const body = new Blob(['a file']).stream() as never;

    const result = await clientOf(server).POST('/customers/items/import', { body });

    expect(result).toMatchObject({ ok: false, error: { attempts: 1 } });
    expect(server.calls.map((call) => call.body)).toEqual(['a file']);
  }
  const unsent = await clientOf(
    { url: 'http://127.0.0.1' },
    { auth: { token: 'given' }, fetch: await refuseConnections() },
  ).POST('/customers/items/import', { body: new Blob(['a file']).stream() as never });
  expect(unsent).toMatchObject({ ok: false, error: { code: 'network', attempts: 1, mayHaveActed: false } });
});

test('a form with a file > is sent again as a whole', async () => {
  await using server = await startFakeServer(inTurn(reply(429), json));
  const file = new File(['the rows'], 'items.xlsx');

  await clientOf(server).POST('/customers/items/import', { body: { file } }).orThrow();

  expect(server.calls).toHaveLength(2);
  for (const { body } of server.calls) expect(body).toContain('the rows');
});
