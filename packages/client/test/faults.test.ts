import { once } from 'node:events';
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
import { check, clientOf as clientWithin, invite, list, type MakeCall, type Outcome } from './goldleaf.ts';
import { secretsIn } from './secrets.ts';

// Each fault of a server or of the way to it, against each kind of call: what comes of it, and how often it reached the server.

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
/** 100 MB in pieces, so that the test itself does not hold them. */
const huge =
  (status: number, start: string, end: string): Responder =>
  async (_, response) => {
    response.writeHead(status, json).write(start);
    const piece = Buffer.alloc(2 ** 20, ' ');
    const closed = once(response, 'close');
    for (let count = 0; count < 100 && !response.destroyed; count++) {
      if (!response.write(piece)) await Promise.race([once(response, 'drain'), closed]);
    }
    response.end(end);
  };

interface Expected {
  readonly code?: GoldLeafErrorCode;
  readonly status?: number;
  /** Of the operation, in all. */
  readonly requests: number;
  readonly mayHaveActed?: boolean;
}

/** What is safe to send again, an invite, and where the two agree. */
interface Fault {
  readonly name: string;
  readonly answer: Responder;
  readonly safe: Expected;
  readonly unsafe: Expected;
}

/** A fault that is sent again twice where that is safe. */
const passing = (name: string, answer: Responder, code: GoldLeafErrorCode, status?: number): Fault => {
  const known = { code, ...(status && { status }), mayHaveActed: true };
  return { name, answer, safe: { ...known, requests: 3 }, unsafe: { ...known, requests: 1 } };
};
/** A fault that nothing is sent again for. */
const lasting = (
  name: string,
  answer: Responder,
  code: GoldLeafErrorCode,
  mayHaveActed: boolean,
  status?: number,
): Fault => {
  const expected = { code, ...(status && { status }), requests: 1, mayHaveActed };
  return { name, answer, safe: expected, unsafe: expected };
};
/** Answers that say that nothing was done, so that whatever call is sent again, or is not. */
const flooded = (name: string, answer: Responder, requests: number): Fault => {
  const expected = { code: 'rate_limited', status: 429, requests, mayHaveActed: false } as const;
  return { name, answer, safe: expected, unsafe: expected };
};

const endlessBody = endless();
const endlessFailure = endless(503);
const timed = new Set([silence, endlessBody, endlessFailure]);

const faults: readonly Fault[] = [
  passing('reset before the headers', reset, 'network'),
  passing('reset in the body', resetInBody, 'network'),
  passing('something that is not HTTP', parrot, 'network'),
  passing('silence', silence, 'timeout'),
  passing('an endless body', endlessBody, 'timeout'),
  passing('an endless body of a failure', endlessFailure, 'server_error', 503),
  passing('500, and what was sent', echo, 'server_error', 500),
  ...[500, 502, 503, 504].map((status) =>
    passing(`an empty ${status}`, reply(status), 'server_error', status),
  ),
  passing('an empty 408', reply(408), 'client_error', 408),
  lasting('an empty 501', reply(501), 'server_error', true, 501),
  lasting('an empty 400', reply(400), 'bad_request', false, 400),
  lasting('an empty 403', reply(403), 'forbidden', false, 403),
  lasting('an empty 404', reply(404), 'not_found', false, 404),
  lasting('an empty 409', reply(409), 'client_error', false, 409),
  lasting('JSON that is cut short', reply(200, json, '{"items":[{"na'), 'invalid_response', true),
  lasting('a page of HTML with 200', reply(200, html, '<h1>Sign in</h1>'), 'invalid_response', true),
  lasting('two answers in one', reply(200, json, '{}{}'), 'invalid_response', true),
  ...[301, 302, 303, 307, 308].map((status) =>
    lasting(`${status}`, reply(status, { location: '/' }), 'redirected', true, status),
  ),
  flooded('429', reply(429), 3),
  flooded('429 with seconds', reply(429, { 'retry-after': '1' }), 3),
  flooded('429 with a date', (...args) => reply(429, { 'retry-after': inSeconds(2) })(...args), 3),
  flooded('429 with nonsense', reply(429, { 'retry-after': 'in 5' }), 3),
  flooded('429 with an hour', reply(429, { 'retry-after': '3600' }), 1),
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

/** A client's options that write down all that hooks are told. */
function listening() {
  const log: unknown[] = [];
  const write = (...told: unknown[]) => void log.push(told);
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
  test.each(faults)('that meets $name', async ({ answer, safe, unsafe }) => {
    await using server = await startFakeServer(answer);
    const { log, options } = listening();
    const expected = call === invite ? unsafe : safe;

    const outcome = await call(clientOf(server, options), timed.has(answer) ? brief : {});

    expectFailure(outcome, expected, log);
    expect(server.calls).toHaveLength(expected.requests);
    expect(outcome.error?.attempts).toBe(expected.requests);
  });

  test('that is refused a connection', async () => {
    await using server = await startFakeServer();
    const { log, options } = listening();

    const outcome = await call(clientOf(server, { ...options, fetch: await refuseConnections() }));

    expectFailure(outcome, { code: 'network', requests: 0, mayHaveActed: false }, log);
    expect(outcome.error?.attempts).toBe(3);
    expect(server.calls).toHaveLength(0);
  });

  test('that meets 200 in time where its server is slow', async () => {
    await using server = await startFakeServer(async (_, response) => {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      response.write('{');
      setTimeout(() => response.end('}'), 2_000);
    });

    expect(await call(clientOf(server))).toMatchObject({ ok: true, data: {} });
    expect(server.calls).toHaveLength(1);
  });
});

// One after the other, as they keep the process busy, which the time of the others would run out by.
describe.each(calls)('%s', (_, call) => {
  test('whose token expires in mid-burst: nothing is lost, and one exchange is made', {
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

  test('in a storm of 401 that does not end: twice a call, and no more', { timeout: 30_000 }, async () => {
    await using server = await startFakeServer(reply(401));
    const goldleaf = clientOf(server);

    const outcomes = await Promise.all(Array.from({ length: 100 }, () => call(goldleaf)));

    for (const { error } of outcomes) expect(error).toMatchObject({ code: 'unauthorized' });
    expect(server.calls.length).toBeLessThanOrEqual(200);
    expect(server.tokenRequests.length).toBeLessThanOrEqual(3);
  });
});

const echoKey: Responder = ({ body }, response) => response.writeHead(400, json).end(body);

describe.concurrent.each<[string, Responder, number, number?]>([
  ['is down: 503', reply(503), 3, 503],
  ['is down: reset', reset, 3],
  ['says nothing', silence, 3],
  ['never ends', endlessBody, 3, 200],
  ['answers a page of HTML', reply(200, html, '<h1>Sign in</h1>'), 1, 200],
  ['answers nothing', reply(200), 1, 200],
  ['answers another JSON', reply(200, json, '{"data":{"token":"x"}}'), 1, 200],
  ['answers null', reply(200, json, 'null'), 1, 200],
  ['answers a token that is none', reply(200, json, '{"securityToken":"a\\r\\nb"}'), 1, 200],
  ['answers JSON that is cut short', reply(200, json, '{"securityToken":"SECRET-token-'), 1, 200],
  ['refuses the key, and says it back', echoKey, 1, 400],
  ['refuses the key: 401', reply(401), 1, 401],
  ['redirects', reply(307, { location: 'http://localhost/' }), 1, 307],
  ['is flooded: 429', reply(429), 3, 429],
  ['is flooded: 429 with seconds', reply(429, { 'retry-after': '1' }), 3, 429],
  ['is flooded: 429 with an hour', reply(429, { 'retry-after': '3600' }), 1, 429],
  ['says what it was sent instead of HTTP', parrot, 3],
])('when the exchange of tokens %s', (_, exchange, exchanges, status) => {
  test('20 calls fail by one exchange, no operation is called, and no secret is shown', {
    timeout: 30_000,
  }, async () => {
    await using server = await startFakeServer(undefined, exchange);
    const { log, options } = listening();
    const goldleaf = clientOf(server, { ...options, ...(timed.has(exchange) && brief) });

    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, n) => (n ? list : invite)(goldleaf, noLimit)),
    );

    for (const outcome of outcomes.slice(0, 2)) {
      expectFailure(outcome, { code: 'token_request', requests: 0, mayHaveActed: false }, log);
      expect(outcome.error?.status).toBe(status);
    }
    expect(new Set(outcomes.map(({ error }) => error?.code))).toEqual(new Set(['token_request']));
    // What failed after its own retries is not tried again by each call.
    expect(printEverywhere(log)).not.toContain('sent again');
    expect(server.tokenRequests).toHaveLength(exchanges);
    expect(server.calls).toHaveLength(0);
  });
});

test('a call fails when the exchange of tokens is refused a connection', async () => {
  const outcome = await invite(clientOf({ url: `http://127.0.0.1:${await closedPort()}` }));

  expectFailure(outcome, { code: 'token_request', requests: 0, mayHaveActed: false }, []);
});

test('calls wait for an exchange that is slow, and all go out then', async () => {
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

test('an exchange that fails and comes back is made again, and its calls go out', async () => {
  await using server = await startFakeServer(undefined, inTurn(reply(503), reset, issueToken));

  expect(await invite(clientOf(server))).toMatchObject({ ok: true });
  expect(server.tokenRequests).toHaveLength(3);
  expect(server.calls).toHaveLength(1);
});

test.each([-1, 1])('a clock that is off by %i day costs no call', async (days) => {
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

test('an exchange that sends 100 MB is no exchange', { timeout: 30_000 }, async () => {
  await using server = await startFakeServer(undefined, huge(200, '[', ']'));

  const outcome = await invite(clientOf(server));

  expectFailure(outcome, { code: 'token_request', requests: 0, mayHaveActed: false }, []);
  expect(server.tokenRequests).toHaveLength(1);
  expect(server.calls).toHaveLength(0);
});

test('an answer of 100 MB is read whole', { timeout: 30_000 }, async () => {
  await using server = await startFakeServer(huge(200, '{"items":[', ']}'));

  const { data } = await list(clientOf(server));

  expect(data).toEqual({ items: [] });
});

test('a failure of 100 MB is that failure', { timeout: 30_000 }, async () => {
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
])('a page of %s (%s) is not taken for the file that was asked for', async (type, page) => {
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
