import { inspect } from 'node:util';
import { createGoldLeafClient, type GoldLeafError, type Middleware } from '@goldleaf/client';
import {
  closedPort,
  inTurn,
  printEverywhere,
  type Responder,
  reply,
  speedUpTimers,
  startFakeServer,
} from '@goldleaf/testing';
import { afterEach, expect, test, vi } from 'vitest';
import { API_KEY, auth, clientOf, invitation, invite, list, PASSWORD, TOKEN } from '../goldleaf.ts';
import { secretsIn } from '../secrets.ts';

afterEach(() => vi.restoreAllMocks());

test('secretsIn > finds secrets at any depth', () => {
  const hidden = Object.defineProperty(new Error('x', { cause: { deep: { er: [API_KEY] } } }), 'secret', {
    value: PASSWORD,
  });

  expect(secretsIn(printEverywhere(hidden))).toEqual([API_KEY, PASSWORD]);
  expect(secretsIn(printEverywhere({ headers: new Headers({ authorization: `Bearer ${TOKEN}1` }) }))).toEqual(
    [TOKEN],
  );
});

/** Repeats the request in everything that an error is made of. */
const mirror =
  (status: number): Responder =>
  ({ headers, body }, response) =>
    response
      .writeHead(status, {
        location: `/?${headers.authorization ?? ''}`,
        'set-cookie': `token=${headers.authorization}`,
        'www-authenticate': headers.authorization ?? body.replace(/\s/g, ''),
        'x-echo': body.replace(/\s/g, ''),
        'content-type': `text/${headers.authorization?.slice(7)}; ${body.replace(/\s/g, '')}`,
        'x-request-id': headers.authorization?.slice(7) ?? JSON.parse(body).apiKey,
      })
      .end(JSON.stringify({ headers, body }));

test.each([200, 307, 400, 401, 403, 404, 409, 429, 500, 503])(
  'an error > shows no secret when a server repeats the request with %i',
  async (status) => {
    using _timers = speedUpTimers(100);
    const notJson: Responder = ({ headers, body }, response) =>
      response
        .writeHead(200, { 'content-type': `text/${headers.authorization?.slice(7) ?? API_KEY}; ${PASSWORD}` })
        .end(`<p>${headers.authorization} ${body}`);
    const respond = status === 200 ? notJson : mirror(status);
    await using server = await startFakeServer(respond);
    await using noTokenServer = await startFakeServer(undefined, respond);
    const log: unknown[] = [];
    const write = (...values: unknown[]) => void log.push(values);
    const hooks = {
      logLevel: 'debug',
      logger: { debug: write, info: write, warn: write },
      onRequest: write,
      onResponse: write,
    } as const;

    for (const goldleaf of [server, noTokenServer].map((fake) => clientOf(fake, hooks))) {
      const { error } = await invite(goldleaf, { timeout: Infinity, attemptTimeout: Infinity });
      expect(error).toBeDefined();
      expect(secretsIn(printEverywhere(error))).toEqual([]);
    }
    expect(log.length).toBeGreaterThan(2);
    expect(secretsIn(printEverywhere(log))).toEqual([]);
  },
);

test('console as logger > prints no secret at debug', async () => {
  using _timers = speedUpTimers();
  const printed: string[] = [];
  for (const method of ['debug', 'info', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...args) => void printed.push(inspect(args, { depth: 9 })));
  }
  await using server = await startFakeServer(inTurn(mirror(429), mirror(500)));

  await invite(clientOf(server, { logger: console, logLevel: 'debug' }));

  expect(printed).toHaveLength(4);
  expect(secretsIn(printed.join('\n'))).toEqual([]);
});

test('an error > shows no secret when the error of fetch holds the request', async () => {
  const fetch: typeof globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    const cause = Object.assign(new Error('socket hang up'), {
      code: 'ECONNRESET',
      request,
      headers: Object.fromEntries(request.headers),
      body: init?.body,
    });
    return Promise.reject(Object.assign(new Error('request failed', { cause }), { config: init }));
  };

  for (const given of [auth, { token: `${TOKEN}1` }]) {
    const { error } = await invite(
      createGoldLeafClient({ baseUrl: 'https://goldleaf.invalid', auth: given, fetch, retries: 0 }),
    );
    expect(error?.cause).toMatchObject({ message: 'request failed', cause: { code: 'ECONNRESET' } });
    expect(secretsIn(printEverywhere(error))).toEqual([]);
  }
});

test('a client > shows no option when it is inspected', async () => {
  await using server = await startFakeServer();
  const goldleaf = clientOf(server);
  await list(goldleaf).orThrow();

  expect(secretsIn(printEverywhere(goldleaf))).toEqual([]);
  for (const method of Object.values(goldleaf)) {
    expect(secretsIn(inspect(method, { showHidden: true, depth: Infinity }))).toEqual([]);
  }
});

test('an error > shows no password when the body is not JSON', async () => {
  await using server = await startFakeServer();
  const body: typeof invitation & { unfit?: unknown } = { ...invitation };
  for (const unfit of [body, 1n]) {
    body.unfit = unfit;

    const { error } = await clientOf(server).POST('/organization/users/invite', { body });

    expect(error).toMatchObject({ code: 'invalid_request' });
    expect(secretsIn(printEverywhere(error))).toEqual([]);
  }
  expect(server.calls).toHaveLength(0);
});

test.each([301, 302, 303, 307, 308])(
  'a redirect (%i) > is not followed to another origin',
  async (status) => {
    await using other = await startFakeServer();
    await using server = await startFakeServer(reply(status, { location: `${other.url}/api/v1/customers` }));

    for (const call of [list, invite]) {
      const result = await call(clientOf(server));
      expect(result).toMatchObject({ ok: false, status, error: { code: 'redirected', mayHaveActed: true } });
    }
    expect(server.calls).toHaveLength(2);
    expect(other.calls).toHaveLength(0);
  },
);

test.each([301, 302, 303, 307, 308])(
  'a redirect (%i) > is not followed on the same origin',
  async (status) => {
    await using server = await startFakeServer(reply(status, { location: '/api/v1/elsewhere' }));

    expect(await invite(clientOf(server))).toMatchObject({ ok: false, status });
    expect(server.calls).toHaveLength(1);
  },
);

test.each([301, 302, 303, 307, 308])(
  'a redirect (%i) > is not followed for a token request',
  async (status) => {
    await using other = await startFakeServer();
    await using server = await startFakeServer(
      undefined,
      reply(status, { location: `${other.url}/security/v1/token` }),
    );

    expect(await invite(clientOf(server))).toMatchObject({
      ok: false,
      error: { code: 'token_request', status },
    });
    expect(server.tokenRequests).toHaveLength(1);
    expect([...other.calls, ...other.tokenRequests]).toHaveLength(0);
  },
);

test.each<[string, Middleware]>([
  ['passes on', (request, next) => next(request)],
  [
    'writes a new request',
    async ({ url, method, headers }, next) => next(new Request(url, { method, headers, body: PASSWORD })),
  ],
])('a redirect > is not followed for a request that a middleware %s', async (_, middleware) => {
  await using other = await startFakeServer();
  await using server = await startFakeServer(reply(307, { location: other.url }));

  const result = await invite(clientOf(server, { middleware: [middleware] }));

  expect(result).toMatchObject({ ok: false, status: 307 });
  expect(other.calls).toHaveLength(0);
});

test.each([
  'http://goldleaf.app/api/v1',
  'http://localhost.evil.com',
  'http://localhost.',
  'http://evil-localhost',
  'http://127.0.0.1.evil.com',
  'http://127.0.0.1@evil.com',
  'http://user@localhost',
  'http://user:SECRET-Passw0rd!@localhost',
  'https://user:SECRET-Passw0rd!@goldleaf.app',
  'http://evil.com#@localhost/',
  'http://evil.com/?localhost',
  'http://evil.com/http://localhost/',
  'http://0.0.0.0',
  'http://0',
  'http://128.0.0.1',
  'http://3232235777', // 192.168.1.1
  'http://[::]',
  'http://[::ffff:127.0.0.1]',
  'http://[::ffff:8.8.8.8]',
  'http://10.0.0.1',
  'http://192.168.0.1',
  'http://loсalhost', // with a Cyrillic letter
  'ftp://localhost',
  'ftp://localhost/http:',
  'ws://localhost',
  'file:///etc/passwd',
  'data:text/plain,x',
  'javascript:alert(1)',
  'https://goldleaf.app/api?x=SECRET-api-key-3f9c',
  'https://goldleaf.app/api?',
  'https://goldleaf.app/api#x',
  'https://goldleaf.app/api#',
  '//localhost',
  'localhost:4010',
  '',
])('createGoldLeafClient > throws for the base URL %s', (baseUrl) => {
  let error: unknown;
  try {
    createGoldLeafClient({ auth, baseUrl });
  } catch (caught) {
    error = caught;
  }

  expect(error).toMatchObject({ code: 'config', message: expect.stringMatching(/^baseUrl/) });
  expect(secretsIn(printEverywhere(error))).toEqual([]);
});

test.each([
  'https://goldleaf.app/api/v1',
  'https://goldleaf.app',
  'https://localhost.evil.com', // https may go anywhere
  'http://localhost:4010',
  'http://LOCALHOST/api',
  'http://127.0.0.1:4010/',
  'http://127.1.2.3',
  'http://127.10.20.30',
  'http://127.1', // 127.0.0.1, as URLs are read
  'http://2130706433', // 127.0.0.1
  'http://0x7f.1',
  'http://[::1]:4010',
])('createGoldLeafClient > accepts the base URL %s', (baseUrl) => {
  expect(() => createGoldLeafClient({ auth, baseUrl })).not.toThrow();
});

test.each(['', '/', '/api/v1', '/api/v1/'])(
  'a call > joins the base URL "%s" and the path with one slash',
  async (base) => {
    await using server = await startFakeServer();

    await list(clientOf(server, { baseUrl: server.url + base })).orThrow();

    expect(server.calls[0]?.url).toBe(`${base.replace(/\/$/, '')}/customers`);
    expect(server.tokenRequests).toHaveLength(1);
  },
);

const unfitIds = [
  '',
  'xyz',
  `${'a'.repeat(24)}\r\nx-evil: 1`,
  'a'.repeat(23),
  'a'.repeat(25),
  `${'a'.repeat(23)}g`,
];

test.each(unfitIds)('a customer id > is invalid for client and call: %j', async (customerId) => {
  await using server = await startFakeServer();

  expect(() => clientOf(server, { customerId })).toThrow('customerId must be 24 hexadecimal characters');
  expect(await invite(clientOf(server), { customerId })).toMatchObject({
    ok: false,
    error: { code: 'invalid_request', message: expect.stringContaining('customerId'), attempts: 0 },
  });
  expect(server.calls).toHaveLength(0);
});

test("a customer id > of the call overrides the client's", async () => {
  await using server = await startFakeServer();
  const header = 'apicustomerid';
  const [a, b] = ['a'.repeat(24), 'B'.repeat(24)] as const;

  await list(clientOf(server)).orThrow();
  await list(clientOf(server, { customerId: a })).orThrow();
  await list(clientOf(server, { customerId: a }), { customerId: b }).orThrow();

  expect(server.calls.map(({ headers }) => headers[header])).toEqual([undefined, a, b]);
  expect(server.tokenRequests.map(({ headers }) => headers[header])).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test.each(['', '.', '..', '%2e', '%2E', '%2e%2e', '%2E%2e', '.%2e', '%2E.'])(
  'a call > is not sent when a path parameter is %j',
  async (customerId) => {
    await using server = await startFakeServer();

    const { error } = await clientOf(server).GET('/customer/{customerId}', {
      params: { path: { customerId } },
    });

    expect(error).toMatchObject({ code: 'invalid_request', attempts: 0, mayHaveActed: false });
    expect(server.calls).toHaveLength(0);
  },
);

test.each([
  'a/b',
  'a\\b',
  '/',
  '//evil.com',
  '../x',
  '..%2f',
  'a?b=c',
  'a#b',
  'a\r\nx-evil: 1',
  'a b',
  'a%2fb',
  '...',
  '{id}',
  '@evil.com',
  ':80',
  'é',
  '\u0000',
])('a path parameter > %j stays one segment', async (customerId) => {
  await using server = await startFakeServer();

  await clientOf(server)
    .GET('/customer/{customerId}', { params: { path: { customerId } } })
    .orThrow();

  const url = server.calls[0]?.url ?? '';
  expect(url.startsWith('/api/v1/customer/')).toBe(true);
  expect(decodeURIComponent(url.slice('/api/v1/customer/'.length))).toBe(customerId);
  expect(url.slice('/api/v1/customer/'.length)).not.toMatch(/[/?#\\]/);
  expect(server.calls[0]?.headers['x-evil']).toBeUndefined();
});

test('a query value > stays one value', async () => {
  await using server = await startFakeServer();
  const value = 'a&search.domain=evil#x?y\r\nx-evil: 1';

  await clientOf(server)
    .GET('/customers', { params: { query: { 'search.name': value } } })
    .orThrow();

  expect([...new URL(server.calls[0]?.url ?? '', server.url).searchParams]).toEqual([['search.name', value]]);
});

test('a query > has one pair per list item, and nothing for null and undefined', async () => {
  await using server = await startFakeServer();

  await clientOf(server)
    .GET('/organization/items', {
      params: {
        query: {
          skipItemTypes: ['hose', 'adaptor'],
          page: 2,
          limit: undefined,
          'search.partNumber': null,
        } as never,
      },
    })
    .orThrow();

  expect(server.calls[0]?.url).toBe(
    '/api/v1/organization/items?skipItemTypes=hose&skipItemTypes=adaptor&page=2',
  );
});

test('API key and token > are sent only to the token request and to the operation', async () => {
  await using server = await startFakeServer();

  await invite(clientOf(server)).orThrow();

  expect(secretsIn(printEverywhere(server.tokenRequests))).toEqual([API_KEY]);
  expect(secretsIn(printEverywhere(server.calls))).toEqual([PASSWORD, TOKEN]);
  expect(server.tokenRequests[0]?.headers.authorization).toBeUndefined();
});

test('a stack > has no secret of the caller', async () => {
  const goldleaf = clientOf({ url: `http://127.0.0.1:${await closedPort()}` }, { retries: 0 });

  const error: GoldLeafError = await invite(goldleaf)
    .orThrow()
    .then(
      () => expect.unreachable(),
      (thrown) => thrown,
    );

  expect(error.stack).toContain('no token');
  expect(secretsIn(error.stack ?? '')).toEqual([]);
});
