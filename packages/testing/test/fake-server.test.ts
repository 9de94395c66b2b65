import { describe, expect, test } from 'vitest';
import {
  endless,
  inTurn,
  json,
  reply,
  reset,
  resetInBody,
  startFakeServer,
  TOKEN_PATH,
} from '../src/index.ts';

describe('startFakeServer', () => {
  test('keeps token requests apart from calls, and all requests in order', async () => {
    await using server = await startFakeServer();
    await fetch(`${server.url}/customers?page=1`);
    await fetch(server.url + TOKEN_PATH, { method: 'POST', body: '{"apiKey":"key"}' });
    expect(server.calls).toMatchObject([{ method: 'GET', url: '/customers?page=1', body: '' }]);
    expect(server.tokenRequests).toMatchObject([{ method: 'POST', body: '{"apiKey":"key"}' }]);
    expect(server.requests.map(({ url }) => url)).toEqual(['/customers?page=1', TOKEN_PATH]);
  });

  test('issues a new token for each token request', async () => {
    await using server = await startFakeServer();
    const tokenOf = async () => (await fetch(server.url + TOKEN_PATH)).json();
    expect(await tokenOf()).toEqual({ securityToken: 'SECRET-token-1' });
    expect(await tokenOf()).toEqual({ securityToken: 'SECRET-token-2' });
  });

  test('responds to calls with 200 and no body by default', async () => {
    await using server = await startFakeServer();
    const response = await fetch(server.url);
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  test('closes the connection when a responder throws', async () => {
    await using server = await startFakeServer(() => {
      throw new Error('a fault of the test');
    });
    await expect(fetch(server.url)).rejects.toThrow('fetch failed');
  });

  test('stops when disposed of, also while a response is sent', async () => {
    const server = await startFakeServer(endless());
    await fetch(server.url);
    await server[Symbol.asyncDispose]();
    await expect(fetch(server.url)).rejects.toThrow('fetch failed');
  });
});

describe('responders', () => {
  test('inTurn uses each responder once, then the last one', async () => {
    await using server = await startFakeServer(inTurn(reply(503), reply(200)));
    const statuses: number[] = [];
    for (let count = 0; count < 3; count++) statuses.push((await fetch(server.url)).status);
    expect(statuses).toEqual([503, 200, 200]);
  });

  test('json sends a body with its content type', async () => {
    await using server = await startFakeServer(json(400, { message: 'no' }));
    const response = await fetch(server.url);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual({ message: 'no' });
  });

  test('reset closes the connection before the response, resetInBody within it', async () => {
    await using server = await startFakeServer(inTurn(reset, resetInBody));
    await expect(fetch(server.url)).rejects.toThrow('fetch failed');
    const response = await fetch(server.url);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
  });
});
