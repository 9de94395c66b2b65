import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Mock, requestExample, type Stubs, startMock } from '../../src/index.ts';
import { goldleafHandlers } from '../../src/msw/index.ts';
import { postJson, send, TOKEN } from '../send.ts';
import { findDifferences } from './find-differences.ts';
import { mswVersions } from './msw-versions.ts';
import { responseTo } from './response-to.ts';

const BASE = 'https://goldleaf.app/api/v1';
const INVITE = `${BASE}/organization/users/invite`;
const INVITATION = postJson(JSON.stringify(requestExample('postOrganizationUserInvite')), TOKEN);

describe.each(mswVersions)('goldleafHandlers with MSW $version', ({ respond, server, listen }) => {
  let mock: Mock;
  const use = (stubs: Stubs) => server.use(respond(stubs) as never);
  const invite = () => send(INVITE, INVITATION);
  beforeAll(async () => {
    mock = await startMock();
    listen();
  });
  afterEach(() => {
    server.resetHandlers();
    mock.reset();
  });
  afterAll(async () => {
    server.close();
    await mock.close();
  });

  test('respond to 100 varied requests as startMock does', async () => {
    expect(await findDifferences(100, 'varied', { expected: mock.url, found: BASE })).toEqual([]);
  });

  test.each<{ name: string; stub: Stubs['GET /customers'] }>([
    { name: 'a status', stub: { status: 500 } },
    { name: 'a body', stub: { status: 200, body: { items: [1], total: 1, page: 1 } } },
    { name: 'a body that breaks the description', stub: { status: 200, body: { total: 'x' } as never } },
    { name: 'items', stub: { items: ['a', 'b', 'c'], pageSize: 2 } },
    {
      name: 'a raw text',
      stub: { raw: { status: 503, headers: { 'content-type': 'text/html' }, body: 'busy' } },
    },
    { name: 'a raw value', stub: { raw: { status: 409, body: { a: 1 } } } },
    { name: 'a raw status', stub: { raw: { status: 204 } } },
    { name: 'a function', stub: ({ query }) => (query['page'] === '2' ? { status: 500 } : {}) },
    {
      name: 'a function that throws',
      stub: () => {
        throw new Error('no customers');
      },
    },
  ])('respond with $name as startMock does', async ({ stub }) => {
    use({ 'GET /customers': stub } as Stubs);
    mock.respond({ 'GET /customers': stub } as Stubs);
    for (const target of ['/customers', '/customers?page=2', '/brands']) {
      const request = { method: 'GET', target, headers: TOKEN, body: undefined };
      expect(await responseTo(BASE, request)).toEqual(await responseTo(mock.url, request));
    }
  });

  test('use each response of a list once, then the default', async () => {
    use({ 'POST /organization/users/invite': [{ status: 403 }, {}, { status: 401 }] });
    const responses = [await invite(), await invite(), await invite(), await invite()];
    expect(responses.map(({ status }) => status)).toEqual([403, 200, 401, 200]);
  });

  test('reject a request that breaks the description even if it is stubbed', async () => {
    use({ 'POST /organization/users/invite': { status: 200 } });
    expect(await send(INVITE, postJson('{"emailAddresses":1}', TOKEN))).toMatchObject({
      status: 400,
      violations: ['request.body.emailAddresses type'],
    });
  });

  test('break the connection for `reset`, and wait for `delay`', async () => {
    use({ 'POST /organization/users/invite': [{ reset: true }, { status: 403, delay: 50 }] });
    await expect(invite()).rejects.toThrow(TypeError);
    const started = performance.now();
    expect(await invite()).toMatchObject({ status: 403 });
    expect(performance.now() - started).toBeGreaterThan(45);
  });

  test('forget a stub when the handlers are reset', async () => {
    use({ 'POST /organization/users/invite': { status: 403 } });
    server.resetHandlers();
    expect(await invite()).toMatchObject({ status: 200 });
  });

  test('respond to the token request, which has no base path', async () => {
    const body = postJson(JSON.stringify(requestExample('postSecurityV1Token')));
    expect(await send('https://goldleaf.app/security/v1/token', body)).toMatchObject({ status: 200 });
  });

  test('reject an invalid stub when it is set', () => {
    const mistyped = { 'GET /customer': {} } as unknown as Stubs;
    expect(() => respond(mistyped)).toThrow('Did you mean `GET /customers`?');
  });

  test('leave requests to other servers alone', async () => {
    expect(await send(`${mock.url}/customers`, { headers: TOKEN })).toMatchObject({ status: 200 });
    expect(mock.requests).toHaveLength(1);
  });
});

describe('goldleafHandlers', () => {
  test('take the base URL of the client, and stubs from the start', async () => {
    const baseUrl = 'http://localhost:4999/v2/';
    const respond = { 'GET /customers': { items: ['Ada'] } } as const;
    const server = setupServer(...goldleafHandlers({ baseUrl, respond }));
    server.listen();
    try {
      const found = await send(`${baseUrl}customers`, { headers: TOKEN });
      expect(found).toMatchObject({ status: 200, body: '{"items":["Ada"],"total":1,"page":1}' });
      const request = postJson(JSON.stringify(requestExample('postSecurityV1Token')));
      expect(await send('http://localhost:4999/security/v1/token', request)).toMatchObject({ status: 200 });
    } finally {
      server.close();
    }
  });
});
