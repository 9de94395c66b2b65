import { inspect } from 'node:util';
import { runInNewContext } from 'node:vm';
import {
  AbortedError,
  BadRequestError,
  type CallOptions,
  ConfigError,
  createGoldLeafClient,
  ForbiddenError,
  type GoldLeafClient,
  GoldLeafError,
  type GoldLeafErrorCode,
  InvalidRequestError,
  InvalidResponseError,
  isGoldLeafError,
  NetworkError,
  NotFoundError,
  RateLimitedError,
  RedirectedError,
  ServerError,
  StatusError,
  TimeoutError,
  TokenRequestError,
  UnauthorizedError,
} from '@goldleaf/client';
import {
  type FakeServer,
  type Responder,
  refuseConnections,
  reply,
  reset,
  silence,
  speedUpTimers,
  startFakeServer,
} from '@goldleaf/testing';
import { expect, test, vi } from 'vitest';
import { clientOf as clientWithKey, invitation, invite, list } from '../goldleaf.ts';

const clientOf: typeof clientWithKey = (server, options) =>
  clientWithKey(server, { auth: { token: 'given' }, retries: 0, ...options });

test.each([
  { status: 300, Class: RedirectedError, code: 'redirected', mayHaveActed: true },
  { status: 304, Class: RedirectedError, code: 'redirected', mayHaveActed: true },
  { status: 400, Class: BadRequestError, code: 'bad_request', mayHaveActed: false },
  { status: 401, Class: UnauthorizedError, code: 'unauthorized', mayHaveActed: false },
  { status: 402, Class: StatusError, code: 'client_error', mayHaveActed: false },
  { status: 403, Class: ForbiddenError, code: 'forbidden', mayHaveActed: false },
  { status: 404, Class: NotFoundError, code: 'not_found', mayHaveActed: false },
  { status: 408, Class: StatusError, code: 'client_error', mayHaveActed: true },
  { status: 409, Class: StatusError, code: 'client_error', mayHaveActed: false },
  { status: 421, Class: StatusError, code: 'client_error', mayHaveActed: true },
  { status: 422, Class: StatusError, code: 'client_error', mayHaveActed: false },
  { status: 429, Class: RateLimitedError, code: 'rate_limited', mayHaveActed: false },
  { status: 500, Class: ServerError, code: 'server_error', mayHaveActed: true },
  { status: 503, Class: ServerError, code: 'server_error', mayHaveActed: true },
  { status: 599, Class: ServerError, code: 'server_error', mayHaveActed: true },
])(
  'an invite > maps HTTP $status to its error class, code and mayHaveActed',
  async ({ status, Class, code, mayHaveActed }) => {
    await using server = await startFakeServer(reply(status));

    const result = await invite(clientOf(server));

    expect(result).toMatchObject({ ok: false, status });
    expect(result.response?.status).toBe(status);
    expect(result.error?.constructor).toBe(Class);
    expect(result.error).toBeInstanceOf(StatusError);
    expect(result.error).toBeInstanceOf(GoldLeafError);
    expect(result.error).toMatchObject({
      name: Class.name,
      code,
      status,
      mayHaveActed,
      method: 'POST',
      path: '/organization/users/invite',
      attempts: 1,
      message: expect.stringMatching(new RegExp(`^POST /organization/users/invite: ${status} `)),
    });
  },
);

const cyclic: { self?: unknown } = {};
cyclic.self = cyclic;

interface Failure {
  readonly name: string;
  /** Creates a client of the server whose call fails. */
  readonly client: (server: FakeServer) => GoldLeafClient | Promise<GoldLeafClient>;
  readonly respond?: Responder;
  readonly respondToToken?: Responder;
  readonly options?: CallOptions<unknown>;
  readonly body?: unknown;
  readonly Class: new (...args: never) => GoldLeafError;
  readonly code: GoldLeafErrorCode;
  readonly mayHaveActed: boolean;
}

const failures: readonly Failure[] = [
  {
    name: 'a reset',
    client: clientOf,
    respond: reset,
    Class: NetworkError,
    code: 'network',
    mayHaveActed: true,
  },
  {
    name: 'a refused connection',
    client: async (server) => clientOf(server, { fetch: await refuseConnections() }),
    Class: NetworkError,
    code: 'network',
    mayHaveActed: false,
  },
  {
    name: 'no response in time',
    client: (server) => clientOf(server, { attemptTimeout: 150 }),
    respond: silence,
    Class: TimeoutError,
    code: 'timeout',
    mayHaveActed: true,
  },
  {
    name: 'an abort before it is sent',
    client: clientOf,
    options: { signal: AbortSignal.abort() },
    Class: AbortedError,
    code: 'aborted',
    mayHaveActed: false,
  },
  {
    name: 'a page of HTML',
    client: clientOf,
    respond: reply(200, { 'content-type': 'text/html' }, '<p>'),
    Class: InvalidResponseError,
    code: 'invalid_response',
    mayHaveActed: true,
  },
  {
    name: 'a rejected API key',
    client: (server) => clientOf(server, { auth: { apiKey: 'k', apiKeyName: 'n' } }),
    respondToToken: reply(403),
    Class: TokenRequestError,
    code: 'token_request',
    mayHaveActed: false,
  },
  {
    name: 'a circular body',
    client: clientOf,
    body: cyclic,
    Class: InvalidRequestError,
    code: 'invalid_request',
    mayHaveActed: false,
  },
];

test.each(failures)(
  'an invite > fails with $code and mayHaveActed $mayHaveActed for $name',
  async ({ client, respond, respondToToken, options, body = invitation, Class, code, mayHaveActed }) => {
    await using server = await startFakeServer(respond, respondToToken);
    const goldleaf = await client(server);

    const result = await goldleaf.POST('/organization/users/invite', { ...options, body: body as never });

    expect(result.ok).toBe(false);
    expect(result.status).toBeUndefined();
    expect(result.error?.constructor).toBe(Class);
    expect(result.error).not.toBeInstanceOf(StatusError);
    expect(result.error).toMatchObject({ code, mayHaveActed });
  },
);

test('orThrow > throws the error of the result', async () => {
  await using server = await startFakeServer(reply(404));
  const call = clientOf(server).GET('/customers');

  const { error } = await call;
  await expect(call.orThrow()).rejects.toBe(error);
});

test('an error > prints no cause when the status is all that is known', async () => {
  await using server = await startFakeServer(reply(404));

  const { error } = await list(clientOf(server));

  expect(inspect(error)).not.toContain('cause');
});

test('orThrow > returns the data of the result and sends the call once', async () => {
  await using server = await startFakeServer(reply(200, {}, '{"items":[],"total":0}'));
  const call = clientOf(server).GET('/customers');

  expect(await call.orThrow()).toBe((await call).data);
  expect(server.calls).toHaveLength(1);
});

test('an error > has the body of a failure: parsed if it is JSON, else text', async () => {
  for (const [body, expected] of [
    ['{"message":"no"}', { message: 'no' }],
    ['"no"', 'no'],
    ['<h1>Bad gateway</h1>', '<h1>Bad gateway</h1>'],
    ['{"message":', '{"message":'],
    ['', undefined],
  ] as const) {
    await using server = await startFakeServer(reply(500, {}, body));
    const { error } = await list(clientOf(server));
    expect(error?.body).toEqual(expected);
  }
});

test('an error > has only the start of an invalid response', async () => {
  await using server = await startFakeServer(reply(200, {}, 'x'.repeat(10_000)));

  const { error } = await list(clientOf(server));

  expect(error?.body).toBe('x'.repeat(500));
});

test("an error > has the server's id of the request, if it sends one", async () => {
  await using server = await startFakeServer(reply(500, { 'x-request-id': 'r-7' }));
  expect((await list(clientOf(server))).error?.requestId).toBe('r-7');

  await using other = await startFakeServer(reply(500));
  expect((await list(clientOf(other))).error?.requestId).toBeUndefined();
});

test('a failed token request > has neither status nor response of the operation', async () => {
  await using server = await startFakeServer(reply(200), reply(500));

  const result = await list(clientWithKey(server, { retries: 0 }));

  expect(result).toMatchObject({ ok: false, error: { code: 'token_request', status: 500 } });
  expect(result.status).toBeUndefined();
  expect(result.response).toBeUndefined();
});

test('an error > writes to JSON only what may be logged', async () => {
  await using server = await startFakeServer(
    reply(429, { 'retry-after': '3', 'x-request-id': 'r-7', 'set-cookie': 'a=b' }, 'a body'),
  );

  const { error } = await list(clientOf(server));

  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: 'RateLimitedError',
    message: 'GET /customers: 429 rate limited',
    code: 'rate_limited',
    status: 429,
    method: 'GET',
    path: '/customers',
    requestId: 'r-7',
    attempts: 1,
    retryAfter: 3,
    mayHaveActed: false,
  });
});

test('an error > names the operation with its parameters, not with their values', async () => {
  await using server = await startFakeServer(reply(404));

  const { error } = await clientOf(server).GET('/customer/{customerId}/items', {
    params: { path: { customerId: 'SECRET-id' }, query: { 'search.partNumber': 'SECRET-part' } as never },
  });

  expect(error).toMatchObject({ path: '/customer/{customerId}/items' });
  expect(error?.message).toBe('GET /customer/{customerId}/items: 404 not found');
});

test('isGoldLeafError > recognizes an error of another copy of the package', async () => {
  vi.resetModules();
  const copy = await import('@goldleaf/client');
  await using server = await startFakeServer(reply(404));
  const { error } = await copy
    .createGoldLeafClient({ baseUrl: server.url, auth: { token: 'given' } })
    .GET('/customers');

  expect(copy.GoldLeafError).not.toBe(GoldLeafError);
  expect(error).not.toBeInstanceOf(GoldLeafError);
  expect(isGoldLeafError(error)).toBe(true);
});

test('isGoldLeafError > recognizes an error of another version by the symbol that all versions share', () => {
  expect(isGoldLeafError({ [Symbol.for('@goldleaf/client.error')]: true })).toBe(true);
});

test.each([undefined, null, 'GoldLeafError', 0, {}, new Error('x'), { code: 'network' }])(
  'isGoldLeafError > is false for %s',
  (value) => expect(isGoldLeafError(value)).toBe(false),
);

test('an error > has the error of fetch as its cause, with its code', async () => {
  const { error } = await list(clientOf({ url: 'http://127.0.0.1' }, { fetch: await refuseConnections() }));

  expect(error?.cause).toMatchObject({
    name: 'TypeError',
    message: 'fetch failed',
    cause: { code: 'ECONNREFUSED' },
  });
});

test('a network error > has the code of its cause in message and JSON', async () => {
  const { error } = await invite(clientOf({ url: 'http://127.0.0.1' }, { fetch: await refuseConnections() }));

  expect(error?.message).toBe('POST /organization/users/invite: no complete response (ECONNREFUSED)');
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ causeCode: 'ECONNREFUSED', mayHaveActed: false });
});

test('a failed token request > names the call that needed it and the code of its cause', async () => {
  using _timers = speedUpTimers();
  const goldleaf = clientWithKey({ url: 'http://127.0.0.1' }, { fetch: await refuseConnections() });

  const { error } = await invite(goldleaf);

  expect(error?.message).toBe(
    'POST /organization/users/invite: no token, POST /security/v1/token: no complete response (ECONNREFUSED)',
  );
  expect(error).toMatchObject({
    code: 'token_request',
    causeCode: 'ECONNREFUSED',
    method: 'POST',
    path: '/organization/users/invite',
  });
});

test.each([
  { name: 'its own code', error: { code: 'ECONNRESET' }, code: 'ECONNRESET' },
  {
    name: 'the code of a cause',
    error: { cause: { message: 'x', code: 'CERT_HAS_EXPIRED' } },
    code: 'CERT_HAS_EXPIRED',
  },
  { name: "Bun's code", error: { code: 'ConnectionRefused' }, code: 'ConnectionRefused' },
  { name: 'a number', error: { code: 20 }, code: undefined },
  { name: 'a text', error: { code: 'it failed, sorry' }, code: undefined },
  { name: 'a token that was sent', error: { code: 'SECRET_TOKEN' }, code: undefined },
])('a network error > has the code of an error with $name: $code', async ({ error: fields, code }) => {
  const fetch = () => Promise.reject(Object.assign(new Error('failed'), fields));
  const auth = { token: 'SECRET_TOKEN' };

  const { error } = await list(clientOf({ url: 'http://127.0.0.1' }, { auth, fetch, retries: 0 }));

  expect(error?.causeCode).toBe(code);
  expect(error?.message).toBe(`GET /customers: no complete response${code ? ` (${code})` : ''}`);
});

test('a network error > keeps the cause of another realm, as in Jest', async () => {
  const failure = runInNewContext(`Object.assign(new TypeError('fetch failed'), {
    cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED', syscall: 'connect' }),
  })`);
  const fetch = () => Promise.reject(failure);

  const { error } = await list(clientOf({ url: 'http://127.0.0.1' }, { fetch, retries: 0 }));

  expect(failure).not.toBeInstanceOf(Error);
  expect(error?.cause).toMatchObject({ name: 'TypeError', cause: { code: 'ECONNREFUSED' } });
  expect(error?.mayHaveActed).toBe(false);
});

test.each([
  { name: 'no path parameter', path: {} },
  { name: 'an empty path parameter', path: { customerId: '' } },
  { name: 'the path parameter null', path: { customerId: null } },
  { name: 'an object as path parameter', path: { customerId: {} } },
])('a call > is not sent with $name, and the error names the parameter', async ({ path }) => {
  const message =
    'GET /customer/{customerId}: path parameter "customerId" is missing or is not a path segment';
  await using server = await startFakeServer();

  const { error } = await clientOf(server).GET('/customer/{customerId}', { params: { path: path as never } });

  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error).toMatchObject({ message, attempts: 0, mayHaveActed: false });
  expect(server.calls).toHaveLength(0);
});

test.each([
  {
    name: 'an object',
    value: {},
    message: 'query parameter "search.name" must not be an object or a nested array',
  },
  { name: 'a Date', value: new Date(0), message: 'query parameter "search.name" must not be an object' },
  { name: 'a nested array', value: [[1, 2]], message: 'must not be an object or a nested array' },
  { name: 'an object in an array', value: [{}], message: 'must not be an object or a nested array' },
  { name: 'half of a surrogate pair', value: '\ud800', message: 'URI malformed' },
])('a call > is not sent with $name in its query', async ({ value, message }) => {
  await using server = await startFakeServer();

  const { error } = await clientOf(server).GET('/customers', {
    params: { query: { 'search.name': value as string } },
  });

  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error?.message).toContain(message);
  expect(server.calls).toHaveLength(0);
});

test('a call > encodes the names of query parameters', async () => {
  await using server = await startFakeServer();

  await clientOf(server)
    .GET('/customers', { params: { query: { 'a[b] c': ['1', '2'], 'search.name': 'A&B' } as never } })
    .orThrow();

  expect(server.calls[0]?.url).toBe('/api/v1/customers?a%5Bb%5D%20c=1&a%5Bb%5D%20c=2&search.name=A%26B');
});

test.each([
  { name: 'baseUrl', options: { baseUrl: 'not a url' } },
  { name: 'customerId', options: { customerId: 'xyz' } },
  { name: 'fetch', options: { fetch: 'fetch' as never } },
])('createGoldLeafClient > names $name when it is invalid', ({ name, options }) => {
  const make = () => createGoldLeafClient({ auth: { token: 'given' }, ...options });

  expect(make).toThrow(ConfigError);
  expect(make).toThrow(name);
});
