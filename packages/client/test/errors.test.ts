import {
  AbortedError,
  BadRequestError,
  ConfigError,
  createGoldLeafClient,
  ForbiddenError,
  GoldLeafError,
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
import { refuseConnections, reply, reset, silence, startFakeServer } from '@goldleaf/testing';
import { expect, test, vi } from 'vitest';
import { clientOf as clientWithKey, invitation, invite, list } from './goldleaf.ts';

const clientOf: typeof clientWithKey = (server, options) =>
  clientWithKey(server, { auth: { token: 'given' }, retries: 0, ...options });

test.each([
  [300, RedirectedError, 'redirected', true],
  [304, RedirectedError, 'redirected', true],
  [400, BadRequestError, 'bad_request', false],
  [401, UnauthorizedError, 'unauthorized', false],
  [402, StatusError, 'client_error', false],
  [403, ForbiddenError, 'forbidden', false],
  [404, NotFoundError, 'not_found', false],
  [408, StatusError, 'client_error', true],
  [409, StatusError, 'client_error', false],
  [422, StatusError, 'client_error', false],
  [429, RateLimitedError, 'rate_limited', false],
  [500, ServerError, 'server_error', true],
  [503, ServerError, 'server_error', true],
  [599, ServerError, 'server_error', true],
])(
  'answers %i with an error of its own class, code and word on whether the server acted',
  async (status, Class, code, mayHaveActed) => {
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

test.each<[string, unknown, string, boolean]>([
  ['network', NetworkError, 'reset', true],
  ['network', NetworkError, 'refused', false],
  ['timeout', TimeoutError, 'silence', true],
  ['aborted', AbortedError, 'aborted before', false],
  ['invalid_response', InvalidResponseError, 'html', true],
  ['token_request', TokenRequestError, 'no token', false],
  ['invalid_request', InvalidRequestError, 'circular', false],
])(
  'has the code %s, its class and its word on whether the server acted',
  async (code, Class, fault, mayHaveActed) => {
    const answer = { silence, reset }[fault] ?? reply(200, { 'content-type': 'text/html' }, '<p>');
    await using server = await startFakeServer(answer, reply(403));
    const client = clientOf(server, {
      ...(fault === 'refused' && { fetch: await refuseConnections() }),
      ...(fault === 'silence' && { attemptTimeout: 150 }),
      ...(fault === 'no token' && { auth: { apiKey: 'k', apiKeyName: 'n' } }),
    });
    const body: typeof invitation & { self?: unknown } = { ...invitation };
    if (fault === 'circular') body.self = body;

    const result = await client.POST('/organization/users/invite', {
      body,
      ...(fault === 'aborted before' && { signal: AbortSignal.abort() }),
    });

    expect(result.ok).toBe(false);
    expect(result.status).toBeUndefined();
    expect(result.error?.constructor).toBe(Class);
    expect(result.error).not.toBeInstanceOf(StatusError);
    expect(result.error).toMatchObject({ code, mayHaveActed });
  },
);

test('throws from orThrow the very error that the result holds', async () => {
  await using server = await startFakeServer(reply(404));
  const call = clientOf(server).GET('/customers');

  const { error } = await call;
  await expect(call.orThrow()).rejects.toBe(error);
});

test('gives from orThrow the very data that the result holds, and sends the call once', async () => {
  await using server = await startFakeServer(reply(200, {}, '{"items":[],"total":0}'));
  const call = clientOf(server).GET('/customers');

  expect(await call.orThrow()).toBe((await call).data);
  expect(server.calls).toHaveLength(1);
});

test('keeps the body of a failure: parsed where it is JSON, text where it is not', async () => {
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

test('keeps of a page that is no answer the start alone', async () => {
  await using server = await startFakeServer(reply(200, {}, 'x'.repeat(10_000)));

  const { error } = await list(clientOf(server));

  expect(error?.body).toBe('x'.repeat(500));
});

test("has the server's own id of the request, where it sends one", async () => {
  await using server = await startFakeServer(reply(500, { 'x-request-id': 'r-7' }));
  expect((await list(clientOf(server))).error?.requestId).toBe('r-7');

  await using other = await startFakeServer(reply(500));
  expect((await list(clientOf(other))).error?.requestId).toBeUndefined();
});

test('has a failure of the exchange neither the status nor the answer of the operation', async () => {
  await using server = await startFakeServer(reply(200), reply(500));

  const result = await list(clientWithKey(server, { retries: 0 }));

  expect(result).toMatchObject({ ok: false, error: { code: 'token_request', status: 500 } });
  expect(result.status).toBeUndefined();
  expect(result.response).toBeUndefined();
});

test('writes of itself to JSON what may be logged, and no more', async () => {
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

test('names the operation with its parameters, not with their values', async () => {
  await using server = await startFakeServer(reply(404));

  const { error } = await clientOf(server).GET('/customer/{customerId}/items', {
    params: { path: { customerId: 'SECRET-id' }, query: { 'search.partNumber': 'SECRET-part' } as never },
  });

  expect(error).toMatchObject({ path: '/customer/{customerId}/items' });
  expect(error?.message).toBe('GET /customer/{customerId}/items: 404 not found');
});

test('knows an error of another copy of the package', async () => {
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

test.each([undefined, null, 'GoldLeafError', 0, {}, new Error('x'), { code: 'network' }])(
  'does not take %s for an error of GoldLeaf',
  (value) => expect(isGoldLeafError(value)).toBe(false),
);

test('keeps as cause what fetch said, with its code', async () => {
  const { error } = await list(clientOf({ url: 'http://127.0.0.1' }, { fetch: await refuseConnections() }));

  expect(error?.cause).toMatchObject({
    name: 'TypeError',
    message: 'fetch failed',
    cause: { code: 'ECONNREFUSED' },
  });
});

test.each([
  ['no path parameter', {}, /path parameter "customerId" is missing/],
  ['an empty one', { customerId: '' }, /path parameter "customerId" is missing or is not a path segment/],
  ['null', { customerId: null }, /path parameter "customerId"/],
  ['an object', { customerId: {} }, /path parameter "customerId"/],
])('sends nothing for a call with %s, and names it', async (_, path, message) => {
  await using server = await startFakeServer();

  const { error } = await clientOf(server).GET('/customer/{customerId}', { params: { path: path as never } });

  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error).toMatchObject({ message: expect.stringMatching(message), attempts: 0, mayHaveActed: false });
  expect(server.calls).toHaveLength(0);
});

test('sends nothing for a query that cannot be written', async () => {
  await using server = await startFakeServer();

  for (const value of [{}, [[1, 2]], [{}], '\ud800']) {
    const { error } = await clientOf(server).GET('/customers', {
      params: { query: { 'search.name': value as string } },
    });
    expect(error).toBeInstanceOf(InvalidRequestError);
  }
  expect(server.calls).toHaveLength(0);
});

test.each([
  ['baseUrl', { baseUrl: 'not a url' }],
  ['customerId', { customerId: 'xyz' }],
])('refuses to be made of options that are unfit, and names %s', (name, options) => {
  const make = () => createGoldLeafClient({ auth: { token: 'given' }, ...options });

  expect(make).toThrow(ConfigError);
  expect(make).toThrow(name);
});
