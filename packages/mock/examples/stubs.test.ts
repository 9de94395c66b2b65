import { example, requestExample, startMock } from '@goldleaf/mock';
import { afterAll, beforeEach, expect, test } from 'vitest';

const mock = await startMock();
const headers = { authorization: 'Bearer any-token', 'content-type': 'application/json' };
const invite = () =>
  fetch(`${mock.url}/organization/users/invite`, {
    method: 'POST',
    headers,
    body: JSON.stringify(requestExample('postOrganizationUserInvite')),
  });
const customers = async (query = '') => (await fetch(`${mock.url}/customers${query}`, { headers })).json();

beforeEach(() => mock.reset());
afterAll(() => mock.close());

test('a missing permission', async () => {
  mock.respond({ 'POST /organization/users/invite': { status: 403 } });
  expect((await invite()).status).toBe(403);
});

test('a server that is busy once', async () => {
  mock.respond({ 'POST /organization/users/invite': [{ raw: { status: 503, body: 'busy' } }] });
  expect([(await invite()).status, (await invite()).status]).toEqual([503, 200]);
});

test('a connection that breaks', async () => {
  mock.respond({ 'POST /organization/users/invite': { reset: true } });
  await expect(invite()).rejects.toThrow('fetch failed');
});

test('an empty list', async () => {
  const body = { ...example('getCustomers', 200), items: [], total: 0 };
  mock.respond({ 'GET /customers': { status: 200, body } });
  expect(await customers()).toEqual({ items: [], total: 0, page: 1 });
});

test('a list of several pages', async () => {
  mock.respond({ 'GET /customers': { items: ['Ada', 'Ben', 'Cem'], pageSize: 2 } });
  expect(await customers('?page=2')).toEqual({ items: ['Cem'], total: 3, page: 2 });
});

test('a response that depends on the request', async () => {
  mock.respond({
    'GET /customers': ({ query }) => (query['search.name'] === 'Ada' ? { items: ['Ada'] } : { status: 500 }),
  });
  expect(await customers('?search.name=Ada')).toMatchObject({ total: 1 });
  expect(mock.requests[0]).toMatchObject({ operation: 'GET /customers', status: 200 });
});
