import { inspect } from 'node:util';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { requestExample, startMock } from '../../src/index.ts';
import { INVITE, postJson, send, TOKEN } from '../send.ts';

const mock = await startMock();
afterEach(() => mock.reset());
afterAll(() => mock.close());

describe('mock.requests', () => {
  test('has each request with its operation and the status of its response', async () => {
    await send(mock.url + INVITE, postJson('{"emailAddresses":[{"email":"ada@example.com"}]}', TOKEN));
    await send(`${mock.url}/customers?search.name=a&x=1&x=2`, { headers: TOKEN });
    await send(`${mock.url}/nowhere`);
    await send(`${mock.url}/hosebrands`);
    expect(mock.requests).toMatchObject([
      {
        operation: 'POST /organization/users/invite',
        operationId: 'postOrganizationUserInvite',
        method: 'POST',
        path: INVITE,
        headers: { authorization: 'Bearer any-token' },
        body: { emailAddresses: [{ email: 'ada@example.com' }] },
        status: 200,
        violations: [],
      },
      { operationId: 'getCustomers', query: { 'search.name': 'a', x: ['1', '2'] }, body: null, status: 200 },
      { operation: undefined, operationId: undefined, method: 'GET', path: '/nowhere', status: 404 },
      { operationId: 'getHosebrands', status: 401 },
    ]);
  });

  test('is empty after a reset', async () => {
    mock.respond({ 'GET /hosebrands': { raw: { status: 503 } } });
    await send(`${mock.url}/hosebrands`, { headers: TOKEN });
    mock.reset();
    expect(mock.requests).toEqual([]);
    expect(await send(`${mock.url}/hosebrands`, { headers: TOKEN })).toMatchObject({ status: 200 });
  });

  test('shows no secret when it is printed or serialized', async () => {
    const body = { emailAddresses: [{ email: 'ada@example.com', password: 'S3cret-password' }] };
    await send(
      `${mock.url}${INVITE}?key=S3cret-key`,
      postJson(JSON.stringify(body), { authorization: 'Bearer S3cret-token' }),
    );
    expect(inspect(mock.requests, { depth: 9 })).toContain('postOrganizationUserInvite');
    expect(inspect(mock.requests, { depth: 9, showHidden: true })).not.toContain('S3cret');
    expect(JSON.stringify(mock.requests)).not.toContain('S3cret');
  });

  test('has the text of a body that is malformed JSON', async () => {
    await send(mock.url + INVITE, postJson('{"emailAddresses":[', TOKEN));
    expect(mock.requests).toMatchObject([
      { body: '{"emailAddresses":[', status: 400, violations: [{ fault: 'request', rule: 'invalid_json' }] },
    ]);
  });

  test('drops the oldest requests beyond `keepRequests.count`, and says so', async () => {
    await using small = await startMock({ keepRequests: { count: 2 } });
    for (const path of ['/a', '/b']) await send(small.url + path);
    expect(small.requests.dropped).toBe(0);
    expect(inspect(small.requests)).not.toContain('dropped');
    for (const path of ['/c', '/d']) await send(small.url + path);
    expect(small.requests.map(({ path }) => path)).toEqual(['/c', '/d']);
    expect(small.requests.dropped).toBe(2);
    expect(inspect(small.requests)).toContain('dropped: 2');
    small.reset();
    expect(small.requests).toEqual([]);
    expect(small.requests.dropped).toBe(0);
  });

  test('drops the oldest requests beyond `keepRequests.bytes`', async () => {
    await using small = await startMock({ keepRequests: { bytes: 5_000 } });
    const sendText = (length: number) =>
      send(`${small.url}/nowhere`, { method: 'POST', body: 'a'.repeat(length) });
    await sendText(2_000);
    await sendText(100);
    await sendText(2_500);
    expect(small.requests.map(({ body }) => String(body).length)).toEqual([100, 2_500]);
    await sendText(6_000);
    expect(small.requests).toHaveLength(0);
    expect(small.requests.dropped).toBe(4);
  });

  test('keeps bodies as bytes, however large their values are', async () => {
    await using small = await startMock({ keepRequests: { bytes: 10 * 2 ** 20 } });
    const body = `[${'[],'.repeat(300_000)}[]]`; // 0.9 MB, and many times as much as a value
    for (let sent = 0; sent < 14; sent++) await send(`${small.url}/nowhere`, postJson(body));
    expect(small.requests.length).toBe(Math.floor((10 * 2 ** 20) / (body.length + 1_000)));
    expect(small.requests.dropped).toBe(14 - small.requests.length);
    expect(small.requests[0]?.body).toHaveLength(300_001);
    const [body1, body2] = [small.requests[0]?.body, small.requests[0]?.body];
    expect(body1 === body2).toBe(false); // `toBe` would compare 300,000 values
  });
});

describe('violations', () => {
  test('name the rule that a request breaks', async () => {
    const body = { emailAddresses: [{ email: 'ada@example.com', password: 'Weak-1' }] };
    await send(mock.url + INVITE, postJson(JSON.stringify(body), TOKEN));
    expect(mock.requests[0]?.violations).toEqual([
      {
        fault: 'request',
        location: 'body.emailAddresses.0.password',
        rule: 'minLength',
        message: 'Request body property emailAddresses.0.password must NOT have fewer than 8 characters',
      },
    ]);
  });

  test.each([
    { request: 'without a token', path: '/hosebrands', headers: {}, rule: 'security' },
    { request: 'to an unknown path', path: '/nowhere', headers: {}, rule: 'path' },
    { request: 'with an unknown method', path: INVITE, headers: TOKEN, rule: 'method' },
    {
      request: 'that accepts nothing documented',
      path: '/customers',
      headers: { ...TOKEN, accept: 'text/csv' },
      rule: 'accept',
    },
    {
      request: 'that prefers an undocumented status',
      path: '/customers',
      headers: { ...TOKEN, prefer: 'code=418' },
      rule: 'path',
    },
  ])('say that a request $request is at fault', async ({ path, headers, rule }) => {
    await send(mock.url + path, { headers });
    expect(mock.requests[0]?.violations).toMatchObject([{ fault: 'request', rule }]);
  });

  test('say that a stub is at fault when its body breaks the description', async () => {
    mock.respond({ 'POST /security/v1/token': { status: 200, body: { securityToken: 1 } as never } });
    const response = await send(
      `${mock.url}/security/v1/token`,
      postJson(JSON.stringify(requestExample('postSecurityV1Token'))),
    );
    expect(response).toMatchObject({ status: 200, body: '{"securityToken":1}' });
    expect(mock.requests[0]?.violations[0]).toMatchObject({
      fault: 'stub',
      location: 'body.securityToken',
      rule: 'type',
    });
  });

  test('are the body of a 400 when Accept names application/problem+json', async () => {
    const headers = { ...TOKEN, accept: 'application/json, application/problem+json' };
    const response = await send(mock.url + INVITE, postJson('{"emailAddresses":1}', headers));
    expect(response).toMatchObject({ status: 400, contentType: 'application/problem+json' });
    expect(JSON.parse(response.body)).toEqual({
      type: 'about:blank',
      title: 'The request breaks the OpenAPI description',
      status: 400,
      detail: 'Request body property emailAddresses must be array',
      violations: mock.requests[0]?.violations,
    });
    expect(await send(mock.url + INVITE, postJson('{}', headers))).toMatchObject({ status: 200, body: '' });
  });
});
