import { createGoldLeafClient } from '@goldleaf/client';
import { startFakeServer } from '@goldleaf/testing';
import { expect, test, vi } from 'vitest';
import { auth, clientOf, invitation } from './goldleaf.ts';

test('goldleaf[path] > sends the same request as goldleaf.GET and goldleaf.POST', async () => {
  await using server = await startFakeServer();
  const goldleaf = clientOf(server);
  const params = { path: { customerId: 'a/b' }, query: { page: 2 } };

  await goldleaf.GET('/customer/{customerId}/items', { params });
  await goldleaf['/customer/{customerId}/items'].GET({ params });
  await goldleaf.POST('/organization/users/invite', { body: invitation });
  const result = await goldleaf['/organization/users/invite'].POST({ body: invitation });

  const sent = server.calls.map(({ method, url, body }) => ({ method, url, body }));
  expect(sent[1]).toEqual(sent[0]);
  expect(sent[3]).toEqual(sent[2]);
  expect(sent.map(({ url }) => url)).toEqual([
    '/api/v1/customer/a%2Fb/items?page=2',
    '/api/v1/customer/a%2Fb/items?page=2',
    '/api/v1/organization/users/invite',
    '/api/v1/organization/users/invite',
  ]);
  expect(result).toMatchObject({ ok: true, status: 200 });
});

test('goldleaf[path] > may be stored in a variable, and throws with orThrow', async () => {
  await using server = await startFakeServer((_, response) => response.writeHead(404).end());
  const { GET } = clientOf(server)['/customers'];
  await expect(GET().orThrow()).rejects.toMatchObject({ code: 'not_found' });
  expect(await GET()).toMatchObject({ ok: false, status: 404 });
});

test('goldleaf[path] > calls a GET that a test has replaced', async () => {
  const goldleaf = createGoldLeafClient({ auth });
  const get = vi.spyOn(goldleaf, 'GET').mockReturnValue('replaced' as never);
  expect(goldleaf['/customers'].GET()).toBe('replaced');
  expect(get).toHaveBeenCalledExactlyOnceWith('/customers', undefined);
});

test('a client > has no other property than its calls, so that it can be awaited and printed', async () => {
  const goldleaf = createGoldLeafClient({ auth });
  expect(await goldleaf).toBe(goldleaf);
  expect(Object.keys(goldleaf)).toEqual(['GET', 'POST']);
  const other = goldleaf as unknown as Record<string | symbol, unknown>;
  for (const name of ['then', 'toJSON', 'customers', '', Symbol.iterator])
    expect(other[name]).toBeUndefined();
});
