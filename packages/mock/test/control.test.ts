import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { startMock } from '../src/index.ts';
import { openRawConnection } from './http/raw-connection.ts';
import { INVITE, postJson, send, TOKEN } from './send.ts';

const mock = await startMock({ control: true });
afterEach(() => mock.reset());
afterAll(() => mock.close());

const control = (action: string, request?: RequestInit) => send(`${mock.url}/__mock/${action}`, request);
const respond = (stubs: unknown) => control('respond', postJson(JSON.stringify(stubs)));

describe('POST /__mock/respond', () => {
  test('sets stubs', async () => {
    expect(await respond({ 'POST /organization/users/invite': [{ status: 403 }] })).toMatchObject({
      status: 204,
    });
    expect(await send(mock.url + INVITE, postJson('{}', TOKEN))).toMatchObject({ status: 403 });
  });

  test.each([
    { stubs: { 'GET /customer': {} }, message: 'Did you mean `GET /customers`?' },
    { stubs: { 'GET /customers': { status: 503 } }, message: 'is documented with 200, 500, not with 503' },
    { stubs: [], message: 'Send an object of stubs by operation.' },
  ])('rejects $stubs with 400', async ({ stubs, message }) => {
    const response = await respond(stubs);
    expect(response.status).toBe(400);
    expect(JSON.parse(response.body).error.message).toContain(message);
  });

  test('rejects what is no JSON', async () => {
    expect(await control('respond', postJson('{'))).toMatchObject({ status: 400 });
    expect(await control('respond', { method: 'POST', body: '{}' })).toMatchObject({ status: 415 });
  });
});

describe('GET /__mock/requests', () => {
  test('lists the requests without their secrets', async () => {
    const headers = { authorization: 'Bearer S3cret-token', cookie: 'S3cret', prefer: 'code=403' };
    const person = { email: 'ada@example.com', password: 'S3cret-password', roles: [{ apiKey: 'S3cret' }] };
    await send(
      `${mock.url}${INVITE}?key=S3cret-key&page=1`,
      postJson(JSON.stringify({ emailAddresses: [person] }), headers),
    );
    await send(mock.url + INVITE, postJson('{"password":"S3cret-password', headers));
    await send(`${mock.url}/nowhere`, { method: 'POST', headers, body: 'S3cret' });
    const { body } = await control('requests');
    expect(body).not.toContain('S3cret');
    expect(JSON.parse(body)).toMatchObject({
      dropped: 0,
      requests: [
        {
          operation: 'POST /organization/users/invite',
          method: 'POST',
          path: INVITE,
          status: 403,
          violations: [],
          query: { key: '[redacted]', page: '1' },
          headers: { 'content-type': 'application/json', prefer: 'code=403' },
          body: {
            emailAddresses: [
              { email: 'ada@example.com', password: '[redacted]', roles: [{ apiKey: '[redacted]' }] },
            ],
          },
        },
        { status: 400, body: null },
        { status: 404, body: null, violations: [{ fault: 'request', rule: 'path' }] },
      ],
    });
  });
});

describe('POST /__mock/reset', () => {
  test('forgets requests and stubs', async () => {
    await respond({ 'POST /organization/users/invite': { status: 403 } });
    await send(mock.url + INVITE, postJson('{}', TOKEN));
    expect(await control('reset', { method: 'POST' })).toMatchObject({ status: 204 });
    expect(mock.requests).toEqual([]);
    expect(await send(mock.url + INVITE, postJson('{}', TOKEN))).toMatchObject({ status: 200 });
  });
});

describe('the control of a mock', () => {
  test('is off by default', async () => {
    await using other = await startMock();
    expect(await send(`${other.url}/__mock/requests`)).toMatchObject({ status: 404 });
    expect(await send(`${other.url}/__mock/reset`, { method: 'POST' })).toMatchObject({ status: 404 });
  });

  test.each([
    { host: 'localhost', status: 200 },
    { host: 'LOCALHOST:4010', status: 200 },
    { host: '[::1]:4010', status: 200 },
    { host: 'mock.evil.example', status: 403 },
    { host: 'localhost.evil.example:4010', status: 403 },
    { host: '', status: 403 },
  ])('responds to the host "$host" with $status', async ({ host, status }) => {
    const text = `GET /__mock/requests HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
    using connection = await openRawConnection(mock.url, text);
    expect(await connection.response).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });

  test('accepts the host names that it is given', async () => {
    await using other = await startMock({ control: { hosts: ['mock'] } });
    const text = 'GET /__mock/requests HTTP/1.1\r\nHost: mock:4010\r\nConnection: close\r\n\r\n';
    using connection = await openRawConnection(other.url, text);
    expect(await connection.response).toMatch(/^HTTP\/1\.1 200 /);
  });

  test.each(['http://evil.example', 'http://localhost:5173', 'null'])(
    'rejects a page of %s',
    async (origin) => {
      const stubs = postJson('{"GET /customers":{"status":500}}', { origin });
      expect(await control('respond', stubs)).toMatchObject({ status: 403 });
      const response = await fetch(`${mock.url}/__mock/requests`, { headers: { origin } });
      expect(response.status).toBe(403);
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
      expect(await send(`${mock.url}/customers`, { headers: TOKEN })).toMatchObject({ status: 200 });
    },
  );

  test('accepts a page of its own origin', async () => {
    expect(await control('requests', { headers: { origin: mock.url } })).toMatchObject({ status: 200 });
  });

  test('says what there is when an action is unknown', async () => {
    const response = await control('respond');
    expect(response).toMatchObject({ status: 404 });
    expect(JSON.parse(response.body).error.message).toContain(
      'Use GET requests, POST respond or POST reset.',
    );
  });
});
