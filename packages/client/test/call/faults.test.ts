import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { type GoldLeafErrorCode, isGoldLeafError } from '@goldleaf/client';
import {
  closedPort,
  endless,
  inTurn,
  issueToken,
  printEverywhere,
  type Responder,
  refuseConnections,
  reply,
  reset,
  resetInBody,
  silence,
  speedUpTimers,
  startFakeServer,
  useFakeClock,
} from '@goldleaf/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check, clientOf as clientWithin, invite, list, type MakeCall, type Outcome } from '../goldleaf.ts';
import { secretsIn } from '../secrets.ts';

// Each fault of a server or of the network, with each kind of call: the error, and how often the call reached the server.

let timers: Disposable;
beforeAll(() => {
  timers = speedUpTimers(20);
});
afterAll(() => timers[Symbol.dispose]());

const noLimit = { attemptTimeout: Infinity, timeout: Infinity };
/** 1 s, for faults that only time ends: time runs 20 times as fast here, and no machine does. */
const brief = { attemptTimeout: 20_000 };
const clientOf: typeof clientWithin = (server, options) => clientWithin(server, { ...noLimit, ...options });
const html = { 'content-type': 'text/html' };
const json = { 'content-type': 'application/json' };
/** Says back what it was sent, headers included. */
const echo: Responder = ({ method, url, headers, body }, response) =>
  response.writeHead(500, json).end(JSON.stringify({ method, url, headers, body }));
/** Says it back instead of HTTP, as a port does that is something else's. */
const parrot: Responder = ({ headers, body }, response) =>
  response.socket?.end(`POST / HTTP/1.1\r\nauthorization: ${headers.authorization}\r\n\r\n${body}`);
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1_000).toUTCString();
/** 100 MiB in pieces, so that the test itself does not hold them. */
const huge =
  (status: number, start: string, end: string, pieces = 100): Responder =>
  async (_, response) => {
    response.writeHead(status, json).write(start);
    const piece = Buffer.alloc(2 ** 20, ' ');
    const closed = once(response, 'close');
    for (let count = 0; count < pieces && !response.destroyed; count++) {
      if (!response.write(piece)) await Promise.race([once(response, 'drain'), closed]);
    }
    response.end(end);
  };

interface Expected {
  readonly code?: GoldLeafErrorCode;
  readonly status?: number;
  /** Number of requests of the operation. */
  readonly requests: number;
  readonly mayHaveActed?: boolean;
}

/** A fault, and what is expected of a call that is safe to retry and of an invite. */
interface Fault {
  readonly name: string;
  readonly respond: Responder;
  readonly safe: Expected;
  readonly unsafe: Expected;
}

/** A fault that may pass. It is retried twice if that is safe. */
const transient = ({ name, respond, ...error }: FaultRow): Fault => {
  const known = { ...error, mayHaveActed: true };
  return { name, respond, safe: { ...known, requests: 3 }, unsafe: { ...known, requests: 1 } };
};
/** A fault that is never retried. */
const permanent = ({ name, respond, ...error }: FaultRow & { readonly mayHaveActed: boolean }): Fault => {
  const expected = { ...error, requests: 1 };
  return { name, respond, safe: expected, unsafe: expected };
};
/** A 429: the server did nothing, so every call is treated the same. */
const rateLimited = ({ name, respond, requests }: RateLimitRow): Fault => {
  const expected = { code: 'rate_limited', status: 429, requests, mayHaveActed: false } as const;
  return { name, respond, safe: expected, unsafe: expected };
};

interface FaultRow {
  readonly name: string;
  readonly respond: Responder;
  readonly code: GoldLeafErrorCode;
  readonly status?: number;
}

interface RateLimitRow {
  readonly name: string;
  readonly respond: Responder;
  readonly requests: number;
}

const endlessBody = endless();
const endlessFailure = endless(503);
const timed = new Set([silence, endlessBody, endlessFailure]);

const faults: readonly Fault[] = [
  transient({ name: 'a reset before the headers', respond: reset, code: 'network' }),
  transient({ name: 'a reset in the body', respond: resetInBody, code: 'network' }),
  transient({ name: 'something that is not HTTP', respond: parrot, code: 'network' }),
  transient({ name: 'silence', respond: silence, code: 'timeout' }),
  transient({ name: 'an endless body', respond: endlessBody, code: 'timeout' }),
  transient({ name: 'an endless body of a 503', respond: endlessFailure, code: 'server_error', status: 503 }),
  transient({ name: 'a 500 that repeats the request', respond: echo, code: 'server_error', status: 500 }),
  ...[500, 502, 503, 504].map((status) =>
    transient({ name: `an empty ${status}`, respond: reply(status), code: 'server_error', status }),
  ),
  transient({ name: 'an empty 408', respond: reply(408), code: 'client_error', status: 408 }),
  permanent({
    name: 'an empty 501',
    respond: reply(501),
    code: 'server_error',
    status: 501,
    mayHaveActed: true,
  }),
  ...(
    [
      { status: 400, code: 'bad_request' },
      { status: 403, code: 'forbidden' },
      { status: 404, code: 'not_found' },
      { status: 409, code: 'client_error' },
    ] as const
  ).map(({ status, code }) =>
    permanent({ name: `an empty ${status}`, respond: reply(status), code, status, mayHaveActed: false }),
  ),
  ...[
    { name: 'JSON that is cut short', respond: reply(200, json, '{"items":[{"na') },
    { name: 'a page of HTML with 200', respond: reply(200, html, '<h1>Sign in</h1>') },
    { name: 'two JSON values in one body', respond: reply(200, json, '{}{}') },
  ].map((row) => permanent({ ...row, code: 'invalid_response', mayHaveActed: true })),
  ...[301, 302, 303, 307, 308].map((status) =>
    permanent({
      name: `a ${status}`,
      respond: reply(status, { location: '/' }),
      code: 'redirected',
      status,
      mayHaveActed: true,
    }),
  ),
  rateLimited({ name: 'a 429', respond: reply(429), requests: 3 }),
  rateLimited({ name: 'a 429 with seconds', respond: reply(429, { 'retry-after': '1' }), requests: 3 }),
  rateLimited({
    name: 'a 429 with a date',
    respond: (...args) => reply(429, { 'retry-after': inSeconds(2) })(...args),
    requests: 3,
  }),
  rateLimited({
    name: 'a 429 with an invalid delay',
    respond: reply(429, { 'retry-after': 'in 5' }),
    requests: 3,
  }),
  rateLimited({ name: 'a 429 with an hour', respond: reply(429, { 'retry-after': '3600' }), requests: 1 }),
];

const calls: readonly (readonly [string, MakeCall])[] = [
  ['a GET', list],
  ['a POST that reads', check],
  ['an invite', invite],
];

/** Fails unless the outcome is as expected, and shows no secret anywhere. */
function expectFailure(outcome: Outcome, expected: Expected, log: readonly unknown[]): void {
  const { requests: _, ...fields } = expected;
  expect(outcome).toMatchObject({ ok: false, error: fields });
  expect(outcome.status).toBe(expected.status);
  expect(isGoldLeafError(outcome.error)).toBe(true);
  expect(outcome.data).toBeUndefined();
  expect(secretsIn(printEverywhere(outcome.error))).toEqual([]);
  expect(secretsIn(printEverywhere(log))).toEqual([]);
}

/** Returns client options that record everything that hooks and logger get. */
function listening() {
  const log: unknown[] = [];
  const write = (...values: unknown[]) => void log.push(values);
  return {
    log,
    options: {
      logLevel: 'debug',
      logger: { debug: write, info: write, warn: write },
      onRequest: write,
      onResponse: write,
    } as const,
  };
}

describe.concurrent.each(calls)('%s', (_, call) => {
  test.each(faults)('gets its error for $name', async ({ respond, safe, unsafe }) => {
    await using server = await startFakeServer(respond);
    const { log, options } = listening();
    const expected = call === invite ? unsafe : safe;

    const outcome = await call(clientOf(server, options), timed.has(respond) ? brief : {});

    expectFailure(outcome, expected, log);
    expect(server.calls).toHaveLength(expected.requests);
    expect(outcome.error?.attempts).toBe(expected.requests);
  });

  test('is retried when the connection is refused', async () => {
    await using server = await startFakeServer();
    const { log, options } = listening();

    const outcome = await call(clientOf(server, { ...options, fetch: await refuseConnections() }));

    expectFailure(outcome, { code: 'network', requests: 0, mayHaveActed: false }, log);
    expect(outcome.error?.attempts).toBe(3);
    expect(server.calls).toHaveLength(0);
  });

  test('waits for a slow server', async () => {
    await using server = await startFakeServer(async (_, response) => {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      response.write('{');
      setTimeout(() => response.end('}'), 2_000);
    });

    expect(await call(clientOf(server))).toMatchObject({ ok: true, data: {} });
    expect(server.calls).toHaveLength(1);
  });
});

// One after the other: they keep the process busy, so the others would time out.
describe.each(calls)('%s', (_, call) => {
  test('succeeds with one token request when the token expires during 100 calls', {
    timeout: 30_000,
  }, async () => {
    let newest = 1;
    await using server = await startFakeServer(({ headers }, response, count) => {
      if (count === 50) newest = 2;
      const fits = headers.authorization === `Bearer SECRET-token-${newest}`;
      response.writeHead(fits ? 200 : 401).end();
    });
    const goldleaf = clientOf(server);

    const outcomes = await Promise.all(Array.from({ length: 100 }, () => call(goldleaf)));

    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(server.tokenRequests).toHaveLength(2);
    expect(server.calls.length).toBeLessThanOrEqual(200);
    const taken = server.calls.filter(({ headers }) => headers.authorization === 'Bearer SECRET-token-2');
    expect(taken.length).toBeLessThanOrEqual(100);
  });

  test('is sent at most twice when every token is rejected', { timeout: 30_000 }, async () => {
    await using server = await startFakeServer(reply(401));
    const goldleaf = clientOf(server);

    const outcomes = await Promise.all(Array.from({ length: 100 }, () => call(goldleaf)));

    for (const { error } of outcomes) expect(error).toMatchObject({ code: 'unauthorized' });
    expect(server.calls.length).toBeLessThanOrEqual(200);
    expect(server.tokenRequests.length).toBeLessThanOrEqual(3);
  });
});

const echoKey: Responder = ({ body }, response) => response.writeHead(400, json).end(body);

interface TokenFault {
  readonly name: string;
  readonly respond: Responder;
  /** Token requests in all. */
  readonly requests: number;
  /** Status of the error. */
  readonly status?: number;
}

const tokenFaults: readonly TokenFault[] = [
  { name: 'responds with 503', respond: reply(503), requests: 3, status: 503 },
  { name: 'resets the connection', respond: reset, requests: 3 },
  { name: 'does not respond', respond: silence, requests: 3 },
  { name: 'sends an endless body', respond: endlessBody, requests: 3, status: 200 },
  { name: 'sends a page of HTML', respond: reply(200, html, '<h1>Sign in</h1>'), requests: 1, status: 200 },
  { name: 'sends nothing', respond: reply(200), requests: 1, status: 200 },
  { name: 'sends other JSON', respond: reply(200, json, '{"data":{"token":"x"}}'), requests: 1, status: 200 },
  { name: 'sends null', respond: reply(200, json, 'null'), requests: 1, status: 200 },
  {
    name: 'sends a token that no header can hold',
    respond: reply(200, json, '{"securityToken":"a\\r\\nb"}'),
    requests: 1,
    status: 200,
  },
  {
    name: 'sends JSON that is cut short',
    respond: reply(200, json, '{"securityToken":"SECRET-token-'),
    requests: 1,
    status: 200,
  },
  { name: 'rejects the key and repeats it', respond: echoKey, requests: 1, status: 400 },
  { name: 'responds with 401', respond: reply(401), requests: 1, status: 401 },
  { name: 'redirects', respond: reply(307, { location: 'http://localhost/' }), requests: 1, status: 307 },
  { name: 'responds with 429', respond: reply(429), requests: 3, status: 429 },
  {
    name: 'responds with 429 and seconds',
    respond: reply(429, { 'retry-after': '1' }),
    requests: 3,
    status: 429,
  },
  {
    name: 'responds with 429 and an hour',
    respond: reply(429, { 'retry-after': '3600' }),
    requests: 1,
    status: 429,
  },
  { name: 'repeats the request in place of HTTP', respond: parrot, requests: 3 },
];

describe.concurrent.each(tokenFaults)('a token server that $name', ({ respond, requests, status }) => {
  test('fails 20 calls with one token request and its retries, and no secret is shown', {
    timeout: 30_000,
  }, async () => {
    await using server = await startFakeServer(undefined, respond);
    const { log, options } = listening();
    const goldleaf = clientOf(server, { ...options, ...(timed.has(respond) && brief) });

    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, n) => (n ? list : invite)(goldleaf, noLimit)),
    );

    for (const outcome of outcomes.slice(0, 2)) {
      expectFailure(outcome, { code: 'token_request', requests: 0, mayHaveActed: false }, log);
      expect(outcome.error?.status).toBe(status);
    }
    expect(new Set(outcomes.map(({ error }) => error?.code))).toEqual(new Set(['token_request']));
    // A token request that failed after its own retries is not retried by each call.
    expect(printEverywhere(log)).not.toContain('sent again');
    expect(server.tokenRequests).toHaveLength(requests);
    expect(server.calls).toHaveLength(0);
  });
});

test('a call > fails when the connection of the token request is refused', async () => {
  const outcome = await invite(clientOf({ url: `http://127.0.0.1:${await closedPort()}` }));

  expectFailure(outcome, { code: 'token_request', requests: 0, mayHaveActed: false }, []);
});

test('calls > wait for a slow token request', async () => {
  await using server = await startFakeServer(undefined, async (...args) => {
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    issueToken(...args);
  });
  const goldleaf = clientOf(server);

  const outcomes = await Promise.all(Array.from({ length: 20 }, () => invite(goldleaf)));

  expect(outcomes.every(({ ok }) => ok)).toBe(true);
  expect(server.tokenRequests).toHaveLength(1);
  expect(server.calls).toHaveLength(20);
});

test('a token request > is retried when it fails', async () => {
  await using server = await startFakeServer(undefined, inTurn(reply(503), reset, issueToken));

  expect(await invite(clientOf(server))).toMatchObject({ ok: true });
  expect(server.tokenRequests).toHaveLength(3);
  expect(server.calls).toHaveLength(1);
});

test.each([-1, 1])('a call > succeeds when the clock is off by %i day', async (days) => {
  using clock = useFakeClock();
  const now = Date.now();
  clock.set(now + days * 86_400_000);
  await using server = await startFakeServer(
    inTurn(
      (...args) => reply(429, { date: new Date(now).toUTCString(), 'retry-after': '1' })(...args),
      reply(200),
    ),
    (_, response, count) =>
      response
        .writeHead(200, { date: new Date(now).toUTCString() })
        .end(
          JSON.stringify({ securityToken: `t${count}`, expires: new Date(now + 3_600_000).toISOString() }),
        ),
  );
  const goldleaf = clientOf(server);

  expect(await invite(goldleaf)).toMatchObject({ ok: true });
  expect(await list(goldleaf)).toMatchObject({ ok: true });
  expect(server.tokenRequests).toHaveLength(1);
  expect(server.calls).toHaveLength(3);
});

test('a token request > fails when the response has 100 MB', { timeout: 30_000 }, async () => {
  await using server = await startFakeServer(undefined, huge(200, '[', ']'));

  const outcome = await invite(clientOf(server));

  expectFailure(outcome, { code: 'token_request', requests: 0, mayHaveActed: false }, []);
  expect(server.tokenRequests).toHaveLength(1);
  expect(server.calls).toHaveLength(0);
});

test('a call > reads a response of nearly 100 MB', { timeout: 30_000 }, async () => {
  await using server = await startFakeServer(huge(200, '{"items":[', ']}', 95));

  const { data } = await list(clientOf(server));

  expect(data).toEqual({ items: [] });
});

test('a call > fails when the response has more than 100 MB', { timeout: 30_000 }, async () => {
  await using server = await startFakeServer(huge(200, '{"items":[', ']}'));

  const outcome = await list(clientOf(server));

  expectFailure(outcome, { code: 'invalid_response', requests: 1, mayHaveActed: true }, []);
  expect(server.calls).toHaveLength(1);
  expect(outcome.error?.message).toBe(
    'GET /customers: 200, but the body (application/json) is longer than 100000000 bytes',
  );
});

test.each([
  { name: 'with a length', headers: { 'content-length': '11' } },
  { name: 'in chunks', headers: {} },
  { name: 'compressed', headers: { 'content-encoding': 'gzip' } },
  // Other invalid JSON of this type is returned as text.
  { name: 'as plain text', headers: { 'content-type': 'text/plain' } },
])('maxResponseBytes > is the longest body that is read: $name', async ({ headers }) => {
  const body = 'content-encoding' in headers ? gzipSync('"123456789"') : '"123456789"';
  await using server = await startFakeServer((_, response) => response.writeHead(200, headers).end(body));

  expect(await list(clientOf(server, { maxResponseBytes: 11 }))).toMatchObject({ data: '123456789' });
  for (const parseAs of ['json', 'text'] as const) {
    const { error } = await clientOf(server, { maxResponseBytes: 10 }).GET('/customers', { parseAs });
    expect(error).toMatchObject({ code: 'invalid_response', attempts: 1, body: undefined });
    expect(error?.message).toContain('is longer than 10 bytes');
  }
  expect(
    await clientOf(server, { maxResponseBytes: 10 }).GET('/customers', { parseAs: 'blob' }),
  ).toMatchObject({
    ok: true,
  });
});

test('a failure > has a body up to 1 MB, and none if it is longer', async () => {
  const bodyOf = async (length: number) => {
    await using server = await startFakeServer((_, response) =>
      response.writeHead(400).end('x'.repeat(length)),
    );
    return (await list(clientOf(server, { maxResponseBytes: 10 }))).error?.body;
  };

  expect(await bodyOf(1_000_000)).toHaveLength(1_000_000);
  expect(await bodyOf(1_000_001)).toBeUndefined();
});

test('a call > fails with 400 when its body has 100 MB', { timeout: 30_000 }, async () => {
  await using server = await startFakeServer(huge(400, '[', ']'));

  const { error } = await list(clientOf(server));

  expect(error).toMatchObject({ code: 'bad_request', status: 400, attempts: 1 });
  expect(JSON.stringify(error).length).toBeLessThan(1_000);
});

test.each([
  ['text/html', '<h1>Sign in</h1>'],
  ['Text/HTML; charset=utf-8', '<h1>Sign in</h1>'],
  ['text/html', '{"error":"Sign in"}'],
  ['application/xhtml+xml', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
])('a download > fails when the response is %s (%s)', async (type, page) => {
  await using server = await startFakeServer(reply(200, { 'content-type': type }, page));
  const goldleaf = clientOf(server);
  const body = { priceLists: [], selectAll: true };

  for (const parseAs of ['blob', 'arrayBuffer', 'stream'] as const) {
    const result = await goldleaf.POST('/pricelists/export', { body, parseAs });
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'invalid_response', body: page },
    });
  }
  expect(await goldleaf.POST('/pricelists/export', { body, parseAs: 'text' })).toMatchObject({ ok: true });
});
