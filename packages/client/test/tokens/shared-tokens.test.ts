import { sharedTokens, type Token, type TokenStore } from '@goldleaf/client';
import { speedUpTimers, startFakeServer } from '@goldleaf/testing';
import Keyv from 'keyv';
import { expect, test, vi } from 'vitest';
import { API_KEY, clientOf, list } from '../goldleaf.ts';
import { acceptOnly, bearer, rejectOnly } from './bearer.ts';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

test('sharedTokens > shares a token between two clients of one Keyv', async () => {
  await using server = await startFakeServer();
  const keyv = new Keyv<Token>();
  const apiKeyAuth = { apiKey: API_KEY, apiKeyName: 'a name', tokenStore: sharedTokens(keyv) };

  await list(clientOf(server, { auth: apiKeyAuth })).orThrow();
  await list(clientOf(server, { auth: apiKeyAuth })).orThrow();
  expect(server.tokenRequests).toHaveLength(1);

  await list(clientOf(server, { auth: { ...apiKeyAuth, apiKey: 'another key' } })).orThrow();
  expect(server.tokenRequests).toHaveLength(2);
});

test('sharedTokens > keeps the tokens of two keys apart when name and key together are the same text', async () => {
  await using server = await startFakeServer();
  const tokenStore = sharedTokens(new Keyv<Token>());

  await list(clientOf(server, { auth: { apiKeyName: 'a', apiKey: 'bc', tokenStore } })).orThrow();
  await list(clientOf(server, { auth: { apiKeyName: 'ab', apiKey: 'c', tokenStore } })).orThrow();

  expect(server.tokenRequests).toHaveLength(2);
});

test('sharedTokens > replaces a rejected token for all clients', async () => {
  await using server = await startFakeServer(acceptOnly('SECRET-token-2'));
  const keyv = new Keyv<Token>();
  const [one, other] = [1, 2].map(() =>
    clientOf(server, { auth: { apiKey: API_KEY, apiKeyName: 'a name', tokenStore: sharedTokens(keyv) } }),
  );

  await list(one as never).orThrow();
  await list(other as never).orThrow();

  expect(server.tokenRequests).toHaveLength(2);
  expect(server.calls.map(bearer)).toEqual([1, 2, 2].map((number) => `Bearer SECRET-token-${number}`));
});

test('sharedTokens > uses a token that another client has stored meanwhile', async () => {
  await using server = await startFakeServer(rejectOnly('SECRET-token-1'));
  const keyv = new Keyv<Token>();
  const apiKeyAuth = { apiKey: API_KEY, apiKeyName: 'a name', tokenStore: sharedTokens(keyv) };
  const [one, other] = [clientOf(server, { auth: apiKeyAuth }), clientOf(server, { auth: apiKeyAuth })];

  await Promise.all([list(one), list(other)]);

  // Both may request a token at first. A client with the rejected one uses the token of the other, or requests a third.
  expect(server.tokenRequests.length).toBeLessThanOrEqual(3);
  const before = server.tokenRequests.length;
  await Promise.all([list(one).orThrow(), list(other).orThrow()]);
  expect(server.tokenRequests).toHaveLength(before);
});

const unusable: readonly (readonly [string, unknown])[] = [
  ['a string', 'SECRET-token-0'],
  ['an expired token', { value: 'SECRET-token-0', expiresAt: Date.now() - 1 }],
  [
    'a token with less than 30 seconds left',
    { value: 'SECRET-token-0', expiresAt: Date.now() + 29 * SECOND },
  ],
  ['a token that no header can hold', { value: 'SECRET-token-0\r\nx: y', expiresAt: Date.now() + HOUR }],
  ['a token without a value', { expiresAt: Date.now() + HOUR }],
  ['a token without expiresAt', { value: 'SECRET-token-0' }],
];

test.each(unusable)('sharedTokens > requests a token when the store has %s', async (_, kept) => {
  await using server = await startFakeServer();
  const store: TokenStore = { get: () => kept as Token, set: () => {} };

  await list(
    clientOf(server, { auth: { apiKey: API_KEY, apiKeyName: 'n', tokenStore: sharedTokens(store) } }),
  ).orThrow();

  expect(server.calls.map(bearer)).toEqual(['Bearer SECRET-token-1']);
});

test.each([
  { name: 'a newer token', expiresIn: HOUR, requests: 0 },
  { name: 'the same token', expiresIn: 60 * SECOND, requests: 1 },
  { name: 'an older token', expiresIn: 30 * SECOND, requests: 1 },
])('sharedTokens > sends $requests requests to refresh a token when the store has $name', async (row) => {
  const now = Date.now();
  const current = { value: 'SECRET-token-1', expiresAt: now + 60 * SECOND };
  const stored = { value: 'SECRET-token-0', expiresAt: now + row.expiresIn };
  const request = vi.fn(async () => ({ value: 'SECRET-token-2', expiresAt: now + HOUR }));

  await sharedTokens({ get: () => stored, set: () => {} })(request, 'a key', undefined, current);

  expect(request).toHaveBeenCalledTimes(row.requests);
});

test('sharedTokens > requests a token when the stored one is newer and has expired, too', async () => {
  const now = Date.now();
  const stored = { value: 'SECRET-token-0', expiresAt: now - SECOND };
  const request = vi.fn(async () => ({ value: 'SECRET-token-2', expiresAt: now + HOUR }));

  await sharedTokens({ get: () => stored, set: () => {} })(request, 'a key', undefined, {
    value: 'SECRET-token-1',
    expiresAt: now - HOUR,
  });

  expect(request).toHaveBeenCalledOnce();
});

test.each([
  [
    'throws',
    () => {
      throw new Error('no store');
    },
  ],
  ['rejects', () => Promise.reject(new Error('no store'))],
  ['never responds', () => new Promise<never>(() => {})],
])('sharedTokens > requests a token when the store %s', async (_, fail) => {
  using _timers = speedUpTimers(100);
  await using server = await startFakeServer();
  const store: TokenStore = { get: fail, set: fail };
  const apiKeyAuth = { apiKey: API_KEY, apiKeyName: 'n', tokenStore: sharedTokens(store) };

  const result = await list(clientOf(server, { auth: apiKeyAuth }));

  expect(result).toMatchObject({ ok: true });
});

test('sharedTokens > passes neither the API key nor its name to the store', async () => {
  await using server = await startFakeServer();
  const seen: unknown[] = [];
  const store: TokenStore = {
    get: (...args) => void seen.push(args) as undefined,
    set: (...args) => seen.push(args),
  };

  await list(
    clientOf(server, {
      auth: { apiKey: API_KEY, apiKeyName: 'SECRET-name', tokenStore: sharedTokens(store) },
    }),
  ).orThrow();

  const text = JSON.stringify(seen);
  expect(text).toContain('SECRET-token-1');
  for (const secret of [API_KEY, 'SECRET-name']) expect(text).not.toContain(secret);
  expect(seen).toEqual([
    [expect.stringMatching(/^goldleaf:[\da-f]{64}$/)],
    [
      expect.any(String),
      { value: 'SECRET-token-1', expiresAt: expect.any(Number) },
      expect.closeTo(HOUR, -4),
    ],
  ]);
});
