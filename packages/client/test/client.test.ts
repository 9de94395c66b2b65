import { createGoldLeafClient, ForbiddenError } from '@goldleaf/client';
import { startFakeServer } from '@goldleaf/testing';
import { expect, test } from 'vitest';

const auth = { apiKey: 'an-api-key', apiKeyName: 'a name' };
const invitation = { emailAddresses: [{ email: 'ada@example.com', password: 'Example-1' }] };

test('a call > requests a token and is sent with it', async () => {
  await using server = await startFakeServer();
  const goldleaf = createGoldLeafClient({ baseUrl: `${server.url}/api/v1`, auth });

  const result = await goldleaf.POST('/organization/users/invite', { body: invitation });

  expect(result).toMatchObject({ ok: true, status: 200, data: null });
  expect(JSON.parse(server.tokenRequests[0]?.body ?? '')).toEqual({
    apiKey: 'an-api-key',
    name: 'a name',
    grantType: 'client_credentials',
  });
  expect(server.calls[0]).toMatchObject({ method: 'POST', url: '/api/v1/organization/users/invite' });
  expect(server.calls[0]?.headers.authorization).toBe('Bearer SECRET-token-1');
  expect(JSON.parse(server.calls[0]?.body ?? '')).toEqual(invitation);
});

test('a call > has an error when the body of a failure is empty', async () => {
  await using server = await startFakeServer((_, response) => response.writeHead(403).end());
  const goldleaf = createGoldLeafClient({ baseUrl: server.url, auth });

  const result = await goldleaf.POST('/organization/users/invite', { body: invitation });

  expect(result.ok).toBe(false);
  expect(result.error).toBeInstanceOf(ForbiddenError);
  expect(result.error).toMatchObject({
    code: 'forbidden',
    status: 403,
    mayHaveActed: false,
    attempts: 1,
  });
});

test('orThrow > throws the error', async () => {
  await using server = await startFakeServer((_, response) => response.writeHead(400).end());
  const goldleaf = createGoldLeafClient({ baseUrl: server.url, auth });

  const data = goldleaf.POST('/organization/users/invite', { body: invitation }).orThrow();

  await expect(data).rejects.toMatchObject({ code: 'bad_request', status: 400 });
});

test('the fetch option > is not called as a method, because a browser rejects its own fetch then', async () => {
  let receiver: unknown = 'not called';
  const client = createGoldLeafClient({
    auth: { token: 'given' },
    fetch: async function (this: unknown) {
      receiver = this;
      return new Response('{}');
    },
  });

  expect(await client.GET('/customers')).toMatchObject({ ok: true });
  expect(receiver).toBeUndefined();
});
