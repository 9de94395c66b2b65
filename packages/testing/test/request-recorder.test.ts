import { expect, test } from 'vitest';
import { inTurn, json, recordRequests, refuseConnections, reset, startFakeServer } from '../src/index.ts';

test('recordRequests > records requests with their responses, and hands both on as they are', async () => {
  await using server = await startFakeServer(json(201, { id: 7 }));
  const recorder = recordRequests();
  const init = { method: 'POST', body: 'text', headers: { authorization: 'Bearer token' } };
  const response = await recorder.fetch(`${server.url}/users?page=1`, init);
  expect(await response.json()).toEqual({ id: 7 });
  expect(server.calls).toMatchObject([{ method: 'POST', url: '/users?page=1', body: 'text' }]);

  const [recorded] = recorder.to('/users');
  expect(recorded).toMatchObject({ method: 'POST', body: 'text', response: { status: 201 } });
  expect(recorded?.headers.get('authorization')).toBe('Bearer token');
  expect(new TextDecoder().decode(recorded?.response?.body)).toBe('{"id":7}');
  expect(recorder.to('/others')).toEqual([]);
});

test('recordRequests > records a request that gets no response, and throws what fetch throws', async () => {
  await using server = await startFakeServer(inTurn(reset));
  const recorder = recordRequests();
  await expect(recorder.fetch(server.url)).rejects.toThrow('fetch failed');
  expect(recorder.requests).toHaveLength(1);
  expect(recorder.requests[0]?.response).toBeUndefined();
});

test('recordRequests > adds a Prefer header to the paths that it is for', async () => {
  await using server = await startFakeServer();
  const recorder = recordRequests({ prefer: { '/users': 'code=403' } });
  await recorder.fetch(`${server.url}/users`);
  await recorder.fetch(`${server.url}/items`);
  expect(server.calls.map(({ headers }) => headers['prefer'])).toEqual(['code=403', undefined]);
});

test('refuseConnections > refuses the first calls, and never a token request', async () => {
  await using server = await startFakeServer();
  const send = await refuseConnections(1);
  await expect(send(`${server.url}/users`)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  expect((await send(new Request(`${server.url}/users`, { method: 'POST', body: 'text' }))).status).toBe(200);
  const refused = await refuseConnections();
  expect((await refused(`${server.url}/security/v1/token`)).status).toBe(200);
  expect(server.calls).toMatchObject([{ method: 'POST', body: 'text' }]);
});
