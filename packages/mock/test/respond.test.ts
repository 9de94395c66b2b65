import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { example, requestExample, type Stubs, startMock } from '../src/index.ts';
import { INVITE, postJson, send, TOKEN } from './send.ts';
import { buildSpec } from './spec.ts';

const NAME = 'POST /organization/users/invite';
const INVITATION = postJson(JSON.stringify(requestExample('postOrganizationUserInvite')), TOKEN);

const mock = await startMock({
  respond: { getCustomers: { status: 200, body: { items: ['Ada'] } } },
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

const invite = (request = INVITATION) => send(mock.url + INVITE, request);
const getJson = async (path: string): Promise<unknown> =>
  JSON.parse((await send(mock.url + path, { headers: TOKEN })).body);

describe('mock.respond', () => {
  test.each([{ name: NAME }, { name: 'postOrganizationUserInvite' }] as const)(
    'sets a documented status for the operation $name and for no other',
    async ({ name }) => {
      mock.respond({ [name]: { status: 403 } });
      expect(await invite()).toMatchObject({ status: 403, body: '' });
      expect(await invite()).toMatchObject({ status: 403 });
      expect(await send(`${mock.url}/users/update`, postJson('{}', TOKEN))).toMatchObject({ status: 200 });
    },
  );

  test('uses each response of a list once, then the default', async () => {
    mock.respond({ [NAME]: [{ status: 401 }, {}, { status: 403 }] });
    const responses = [await invite(), await invite(), await invite(), await invite()];
    expect(responses.map(({ status }) => status)).toEqual([401, 200, 403, 200]);
  });

  test('sends an example by its name', async () => {
    const request = postJson(JSON.stringify(requestExample('postSecurityV1Token')));
    const body = async () => JSON.parse((await send(`${mock.url}/security/v1/token`, request)).body);
    expect(await body()).toEqual(example('postSecurityV1Token', 200, 'securityTokens'));
    mock.respond({ 'POST /security/v1/token': { status: 200, example: 'configuration' } });
    expect(await body()).toEqual(example('postSecurityV1Token', 200, 'configuration'));
  });

  test('sends the body of a stub, set at the start or later', async () => {
    expect(await getJson('/customers')).toEqual({ items: ['Ada'] });
    mock.respond({ 'GET /customers': { status: 200, body: { items: [] } } });
    expect(await getJson('/customers')).toEqual({ items: [] });
    mock.respond({ 'GET /customers': {} });
    expect(await getJson('/customers')).toEqual(example('getCustomers', 200));
  });

  test('keeps the body as it was when the stub was set', async () => {
    const body = { items: ['Ada'] };
    mock.respond({ 'GET /customers': { status: 200, body } });
    body.items.push('Grace');
    expect(await getJson('/customers')).toEqual({ items: ['Ada'] });
  });

  test('still rejects a request that breaks the description', async () => {
    mock.respond({ [NAME]: { status: 200 }, 'GET /customers': { status: 200, body: { items: [1] } } });
    expect(await invite(postJson('{"emailAddresses":{}}', TOKEN))).toMatchObject({ status: 400 });
    const withoutToken = { ...INVITATION, headers: { 'content-type': 'application/json' } };
    expect(await invite(withoutToken)).toMatchObject({ status: 401 });
    const rejected = await send(`${mock.url}/customers`);
    expect(rejected).toMatchObject({ status: 401, contentType: 'application/problem+json' });
  });

  test('sends the stub whatever media type is accepted', async () => {
    mock.respond({ postHoseAssemblyIdRollBack: { status: 404 } });
    const request = { method: 'POST', headers: { ...TOKEN, accept: 'application/pdf' } };
    const response = await send(`${mock.url}/hoseassembly/${'a'.repeat(24)}/rollback`, request);
    expect(response).toMatchObject({ status: 404 });
  });

  test('sends a raw response whatever the request is', async () => {
    mock.respond({
      [NAME]: [
        { raw: { status: 503, headers: { 'retry-after': '7' }, body: '<h1>Busy</h1>' } },
        { raw: { status: 409, body: { message: 'Invited before.' } } },
        { raw: { status: 200, headers: { 'content-type': 'application/json' }, body: '{"cut' } },
        { raw: { status: 200, headers: { 'set-cookie': ['a=1', 'b=2'] }, body: new Uint8Array([255]) } },
        { raw: { status: 418 } },
      ],
    });
    const busy = await fetch(mock.url + INVITE, postJson('{}'));
    const { status, headers } = busy;
    expect([status, headers.get('retry-after'), await busy.text()]).toEqual([503, '7', '<h1>Busy</h1>']);
    expect(await invite()).toMatchObject({
      status: 409,
      contentType: 'application/json',
      body: '{"message":"Invited before."}',
    });
    expect(await invite()).toMatchObject({ status: 200, contentType: 'application/json', body: '{"cut' });
    const bytes = await fetch(mock.url + INVITE, INVITATION);
    expect(bytes.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(new Uint8Array(await bytes.arrayBuffer())).toEqual(new Uint8Array([255]));
    expect(await invite()).toMatchObject({ status: 418, contentType: null, body: '' });
    expect(await invite()).toMatchObject({ status: 200 });
  });

  test('breaks the connection after the request was read for `reset`', async () => {
    mock.respond({ [NAME]: [{ reset: true }] });
    await expect(invite()).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    expect(mock.requests).toMatchObject([
      { body: requestExample('postOrganizationUserInvite'), status: undefined },
    ]);
    expect(await invite()).toMatchObject({ status: 200 });
  });

  test('waits for `delay`, but not when the mock closes', async () => {
    mock.respond({ [NAME]: [{ status: 403, delay: 50 }] });
    const started = performance.now();
    expect(await invite()).toMatchObject({ status: 403 });
    expect(performance.now() - started).toBeGreaterThan(45);

    await using slow = await startMock({ respond: { 'GET /hosebrands': { delay: 60_000 } } });
    const waiting = expect(fetch(`${slow.url}/hosebrands`, { headers: TOKEN })).rejects.toThrow(
      'fetch failed',
    );
    while (slow.requests.length === 0) await new Promise(setImmediate);
    await slow.close();
    await waiting;
  });

  test('takes the operations of another description', async () => {
    const responses = { 200: { description: 'OK' }, 410: { description: 'Gone' } };
    const spec = buildSpec({ get: { operationId: 'getThing', responses }, post: { responses } });
    const respond = { getThing: { status: 410 }, 'POST /thing': { status: 410 } } as Stubs;
    await using other = await startMock({ spec, respond });
    expect(await send(`${other.url}/thing`)).toMatchObject({ status: 410 });
    expect(await send(`${other.url}/thing`, { method: 'POST' })).toMatchObject({ status: 410 });
  });
});

describe('a function as a stub', () => {
  test('gets the request and returns its response', async () => {
    mock.respond({
      [NAME]: async ({ body }) => {
        const { emailAddresses = [] } = body as { emailAddresses?: { email: string }[] };
        return emailAddresses.some(({ email }) => email.startsWith('ada')) ? { status: 403 } : {};
      },
    });
    expect(await invite()).toMatchObject({ status: 403 });
    expect(await invite(postJson('{}', TOKEN))).toMatchObject({ status: 200 });
  });

  test('may be an item of a list', async () => {
    mock.respond({ [NAME]: [{ status: 401 }, () => ({ status: 403 })] });
    expect([(await invite()).status, (await invite()).status, (await invite()).status]).toEqual([
      401, 403, 200,
    ]);
  });

  test.each([
    {
      failure: 'throws',
      stub: () => {
        throw new Error('no customers');
      },
      message: /failed: no customers/,
    },
    { failure: 'returns an undocumented status', stub: () => ({ status: 503 }), message: /not with 503/ },
    { failure: 'returns nothing', stub: () => undefined, message: /it must be an object/ },
    {
      failure: 'returns what JSON cannot express',
      stub: () => ({ raw: { status: 200, body: { a: 1n } } }),
      message: /BigInt/,
    },
  ])('gets 500 that says so when it $failure', async ({ stub, message }) => {
    mock.respond({ [NAME]: stub } as unknown as Stubs);
    const response = await invite();
    expect(response).toMatchObject({ status: 500, contentType: 'application/problem+json' });
    expect(JSON.parse(response.body).title).toMatch(message);
    expect(mock.requests).toMatchObject([
      {
        status: 500,
        violations: [{ fault: 'stub', rule: 'function', message: expect.stringMatching(message) }],
      },
    ]);
  });
});

describe('a stub with items', () => {
  const items = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name }));

  test.each([
    { query: '', page: 1, names: ['a', 'b'] },
    { query: '?page=2', page: 2, names: ['c', 'd'] },
    { query: '?page=3', page: 3, names: ['e'] },
    { query: '?page=4', page: 4, names: [] },
    { query: '?page=2&limit=3', page: 2, names: ['d', 'e'] },
  ])('sends page $page for the query "$query"', async ({ query, page, names }) => {
    mock.respond({ 'GET /organization/items': { items, pageSize: 2 } });
    expect(await getJson(`/organization/items${query}`)).toEqual({
      items: names.map((name) => ({ name })),
      total: 5,
      page,
    });
    expect(mock.requests).toMatchObject([{ status: 200, violations: [] }]);
  });

  test('sends all of them without a page size', async () => {
    mock.respond({ 'GET /customers': { items } });
    expect(await getJson('/customers')).toEqual({ items, total: 5, page: 1 });
    expect(await getJson('/customers?page=2')).toMatchObject({ items: [] });
  });
});

describe('MockResponseError', () => {
  const circular: Record<string, unknown> = {};
  circular['self'] = circular;
  const invalid = 'response_invalid';
  const undocumented = 'response_undocumented';

  test.each([null, 'getCustomers', []])('is thrown for %j instead of stubs', (stubs) => {
    expect(() => mock.respond(stubs as object)).toThrow(
      'The stubs must be an object whose keys are operations',
    );
  });

  test.each([
    {
      name: 'an unknown operationId',
      stubs: { postInvite: {} },
      code: 'operation_unknown',
      message: 'The OpenAPI description has no operation postInvite.',
    },
    {
      name: 'a mistyped operation',
      stubs: { 'POST /organization/user/invite': {} },
      code: 'operation_unknown',
      message: 'Did you mean `POST /organization/users/invite`\\?',
    },
    {
      name: 'a mistyped operationId',
      stubs: { postOrganizationUsersInvite: {} },
      code: 'operation_unknown',
      message: 'Did you mean `postOrganizationUserInvite`\\?',
    },
    {
      name: 'an undocumented status',
      stubs: { [NAME]: { status: 503 } },
      code: undocumented,
      message:
        'POST /organization/users/invite is documented with 200, 400, 401, 403, not with 503. To respond with 503 anyway, use { raw: { status: 503 } }.',
    },
    {
      name: 'an unknown example',
      stubs: { postSecurityV1Token: { status: 200, example: 'other' } },
      code: undocumented,
      message:
        'POST /security/v1/token has no example "other" for 200. It has: securityTokens, configuration.',
    },
    {
      name: 'an undocumented body',
      stubs: { [NAME]: [{}, { status: 403, body: {} }] },
      code: undocumented,
      message:
        'is documented without a JSON body for 403. To send one anyway, use { raw: { status: 403, body } }.',
    },
    {
      name: 'an undocumented list',
      stubs: { 'POST /security/v1/token': { items: [] } },
      code: undocumented,
      message: 'POST /security/v1/token has no documented list',
    },
    {
      name: 'one operation twice',
      stubs: { [NAME]: {}, postOrganizationUserInvite: {} },
      code: invalid,
      message: 'has two stubs',
    },
    {
      name: 'two forms',
      stubs: { getHosebrands: { status: 200, reset: true } },
      code: invalid,
      message: 'it must be one of',
    },
    {
      name: 'a body without a status',
      stubs: { getHosebrands: { body: {} } },
      code: invalid,
      message: 'it must be one of',
    },
    { name: 'null', stubs: { getHosebrands: null }, code: invalid, message: 'it must be an object' },
    { name: 'a number', stubs: { getHosebrands: 404 }, code: invalid, message: 'it must be an object' },
    {
      name: 'an example and a body',
      stubs: { postSecurityV1Token: { status: 200, example: 'configuration', body: {} } },
      code: invalid,
      message: '`example` or `body`, not both',
    },
    {
      name: 'a mistyped field',
      stubs: { getHosebrands: { stauts: 500 } },
      code: invalid,
      message: 'has the unknown field `stauts`. Did you mean `status`\\?',
    },
    {
      name: 'a mistyped raw field',
      stubs: { getHosebrands: { raw: { status: 500, header: {} } } },
      code: invalid,
      message: 'has the unknown field `raw.header`. Did you mean `headers`\\?',
    },
    {
      name: 'a negative delay',
      stubs: { getHosebrands: { delay: -1 } },
      code: invalid,
      message: '`delay` must be',
    },
    {
      name: 'a delay longer than a timer',
      stubs: { getHosebrands: { delay: 2 ** 31 } },
      code: invalid,
      message: '`delay` must be',
    },
    {
      name: 'an invalid raw status',
      stubs: { getHosebrands: { raw: { status: 99 } } },
      code: invalid,
      message: '`raw.status` must be',
    },
    {
      name: 'an invalid header name',
      stubs: { getHosebrands: { raw: { status: 200, headers: { 'a b': '1' } } } },
      code: invalid,
      message: 'the header "a b" can\'t be sent',
    },
    {
      name: 'an invalid header value',
      stubs: { getHosebrands: { raw: { status: 200, headers: { a: '1\r\nb: 2' } } } },
      code: invalid,
      message: 'the header "a" can\'t be sent',
    },
    {
      name: 'a raw bigint',
      stubs: { getHosebrands: { raw: { status: 200, body: { a: 1n } } } },
      code: invalid,
      message: '`raw.body` must be JSON',
    },
    {
      name: 'a raw function',
      stubs: { getHosebrands: { raw: { status: 200, body: () => {} } } },
      code: invalid,
      message: '`raw.body` must be JSON, not a function',
    },
    {
      name: 'a circular body',
      stubs: { getHosebrands: { status: 200, body: circular } },
      code: invalid,
      message: '`body` must be JSON',
    },
    {
      name: 'items that are no list',
      stubs: { 'GET /customers': { items: {} } },
      code: invalid,
      message: '`items` must be a list',
    },
    {
      name: 'an invalid page size',
      stubs: { 'GET /customers': { items: [], pageSize: 0 } },
      code: invalid,
      message: '`pageSize` must be a whole number',
    },
  ])('is thrown for $name, and nothing changes', async ({ stubs, code, message }) => {
    mock.respond({ [NAME]: { status: 403 } });
    const added = { 'GET /brands': { raw: { status: 503 } }, ...stubs } as unknown as Stubs;
    const error = expect.objectContaining({
      name: 'MockResponseError',
      code,
      message: expect.stringMatching(message.replace(/[[\]{}().]/g, '\\$&')),
    });
    expect(() => mock.respond(added)).toThrow(error);
    expect(await invite()).toMatchObject({ status: 403 });
    expect(await send(`${mock.url}/brands`, { headers: TOKEN })).toMatchObject({ status: 200 });
    await expect(startMock({ respond: added })).rejects.toThrow(error);
  });
});
