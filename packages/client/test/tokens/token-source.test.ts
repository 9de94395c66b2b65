import { createGoldLeafClient, createTokenSource, sharedTokens, type Token } from '@goldleaf/client';
import {
  inTurn,
  issueToken,
  printEverywhere,
  type ReceivedRequest,
  reply,
  speedUpTimers,
  startFakeServer,
  useFakeClock,
} from '@goldleaf/testing';
import Keyv from 'keyv';
import { describe, expect, test, vi } from 'vitest';
import { API_KEY, auth, clientOf, invite, list } from '../goldleaf.ts';
import { acceptOnly, bearer } from './bearer.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('createTokenSource', () => {
  test('returns a token with its expiry in epoch milliseconds, and nothing else', async () => {
    await using server = await startFakeServer();
    const source = createTokenSource({ ...auth, baseUrl: `${server.url}/api/v1` });

    const before = Date.now();
    const token = await source.get();

    expect(token).toEqual({ value: 'SECRET-token-1', expiresAt: expect.any(Number) });
    expect(token.expiresAt - before).toBeGreaterThanOrEqual(HOUR);
    expect(token.expiresAt - before).toBeLessThan(HOUR + MINUTE);
    expect(Object.keys(source)).toEqual(['get']);
  });

  test('sends one token request for concurrent gets, and none while the token lives', async () => {
    await using server = await startFakeServer();
    const source = createTokenSource({ ...auth, baseUrl: server.url });

    await Promise.all(Array.from({ length: 100 }, () => source.get()));
    await source.get();

    expect(server.tokenRequests).toHaveLength(1);
  });

  test('returns another token when it is given the rejected one, and the same one when it is given an older one', async () => {
    await using server = await startFakeServer();
    const source = createTokenSource({ ...auth, baseUrl: server.url });

    const first = await source.get();
    const second = await source.get(first.value);
    expect(second.value).toBe('SECRET-token-2');
    expect(await source.get(first.value)).toEqual(second);
    expect(server.tokenRequests).toHaveLength(2);
  });

  test('shares the tokens of a store with clients', async () => {
    await using server = await startFakeServer();
    const apiKeyAuth = { ...auth, tokenStore: sharedTokens(new Keyv<Token>()) };
    await list(clientOf(server, { auth: apiKeyAuth })).orThrow();

    const source = createTokenSource({ ...apiKeyAuth, baseUrl: `${server.url}/api/v1` });

    expect((await source.get()).value).toBe('SECRET-token-1');
    expect(server.tokenRequests).toHaveLength(1);
  });

  test('rejects with an error that shows no secret when the token request fails', async () => {
    await using server = await startFakeServer(undefined, reply(403, {}, API_KEY));
    const source = createTokenSource({ ...auth, baseUrl: server.url });

    const error = await source.get().catch((caught) => caught);

    expect(error).toMatchObject({ code: 'token_request', status: 403 });
    expect(printEverywhere(error)).not.toContain(API_KEY);
  });

  test('uses the given fetch and timeout', async () => {
    const fetch = vi.fn(
      (_: unknown, init?: RequestInit) =>
        new Promise<Response>((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
        }),
    );
    const source = createTokenSource({ ...auth, fetch, timeout: 50 });

    await expect(source.get()).rejects.toMatchObject({ code: 'token_request' });
    expect(fetch).toHaveBeenCalledOnce();
    expect(`${fetch.mock.calls[0]?.[0]}`).toBe('https://goldleaf.app/security/v1/token');
  });

  test.each([
    { name: 'no options', options: undefined, message: /apiKey/ },
    { name: 'no key', options: { apiKeyName: 'n' }, message: /apiKey/ },
    {
      name: 'a token instead of a key',
      options: { token: 'SECRET-token' },
      message: /unknown option token: .* apiKey/,
    },
    { name: 'plain http', options: { ...auth, baseUrl: 'http://goldleaf.app' }, message: /https/ },
  ])('throws a ConfigError for $name', ({ options, message }) => {
    let error: unknown;
    try {
      createTokenSource(options as never);
    } catch (caught) {
      error = caught;
    }
    expect(error).toMatchObject({ name: 'ConfigError', message: expect.stringMatching(message) });
    expect(printEverywhere(error)).not.toContain('SECRET');
  });
});

describe('auth.apiKey()', () => {
  test('is called at the first call, and before each token request', async () => {
    await using server = await startFakeServer(undefined, inTurn(reply(403), issueToken));
    using clock = useFakeClock();
    const keys = ['SECRET-old', 'SECRET-new'];
    const apiKey = vi.fn(async () => keys.shift() as string);
    const goldleaf = clientOf(server, { auth: { apiKey, apiKeyName: 'n' } });
    expect(apiKey).not.toHaveBeenCalled();

    expect(await list(goldleaf)).toMatchObject({ ok: false });
    clock.forward(6_000);
    await list(goldleaf).orThrow();

    expect(server.tokenRequests.map(({ body }) => JSON.parse(body).apiKey)).toEqual([
      'SECRET-old',
      'SECRET-new',
    ]);
  });

  test.each([
    {
      name: 'throws',
      apiKey: () => Promise.reject(new Error('the vault is shut')),
      cause: 'the vault is shut',
    },
    {
      name: 'returns nothing',
      apiKey: () => undefined as unknown as string,
      cause: 'auth.apiKey() returned no valid value',
    },
    { name: 'returns an empty key', apiKey: () => '', cause: 'auth.apiKey() returned no valid value' },
  ])('fails the call, and sends nothing, when it $name', async ({ apiKey, cause }) => {
    await using server = await startFakeServer();

    const { error } = await invite(clientOf(server, { auth: { apiKey, apiKeyName: 'n' } }));

    expect(error).toMatchObject({ code: 'token_request', mayHaveActed: false, cause: { message: cause } });
    expect(error?.message).toContain('auth.apiKey() failed');
    expect(server.requests).toHaveLength(0);
  });
});

describe('auth.token()', () => {
  const inAnHour = (value: string): Token => ({ value, expiresAt: Date.now() + HOUR });

  test('is called once for concurrent calls when it returns a Token, and again before that expires', async () => {
    using clock = useFakeClock();
    await using server = await startFakeServer();
    let count = 0;
    const token = vi.fn(async () => inAnHour(`token-${++count}`));
    const goldleaf = clientOf(server, { auth: { token } });

    await Promise.all(Array.from({ length: 100 }, () => list(goldleaf).orThrow()));
    await list(goldleaf).orThrow();
    expect(token).toHaveBeenCalledTimes(1);

    clock.forward(HOUR);
    await list(goldleaf).orThrow();
    expect(token).toHaveBeenCalledTimes(2);
    expect(bearer(server.calls.at(-1) as ReceivedRequest)).toBe('Bearer token-2');
  });

  test('gets the rejected token after a 401', async () => {
    await using server = await startFakeServer(acceptOnly('second'));
    const token = vi.fn((rejected?: string) => inAnHour(rejected === undefined ? 'first' : 'second'));
    const goldleaf = clientOf(server, { auth: { token } });

    await Promise.all(Array.from({ length: 20 }, () => list(goldleaf).orThrow()));

    expect(token.mock.calls).toEqual([[undefined], ['first']]);
  });

  test('gets the rejected token at the next call when the rejected call was a stream', async () => {
    await using server = await startFakeServer(inTurn(reply(401), reply(200)));
    const token = vi.fn((rejected?: string) => inAnHour(rejected === undefined ? 'first' : 'second'));
    const goldleaf = clientOf(server, { auth: { token } });
    const body = new Blob(['rows']).stream() as never;

    expect(await goldleaf.POST('/customers/items/import', { body })).toMatchObject({ status: 401 });
    await list(goldleaf).orThrow();

    expect(token.mock.calls).toEqual([[undefined], ['first']]);
  });

  test('is called for each call when it returns a string, concurrent ones too', async () => {
    await using server = await startFakeServer();
    let count = 0;
    const token = vi.fn(async () => `token-${++count}`);
    const goldleaf = clientOf(server, { auth: { token } });

    await Promise.all(Array.from({ length: 10 }, () => list(goldleaf).orThrow()));
    await list(goldleaf).orThrow();

    expect(new Set(server.calls.map(bearer)).size).toBe(11);
    expect(token).toHaveBeenCalledTimes(11);
  });

  test('gets no token that another call had rejected when it returns strings', async () => {
    await using server = await startFakeServer(inTurn(reply(401), reply(200)));
    const token = vi.fn((rejected?: string) => `${rejected === undefined ? 'first' : 'second'}`);
    const goldleaf = clientOf(server, { auth: { token } });

    await list(goldleaf).orThrow();
    await list(goldleaf).orThrow();

    expect(token.mock.calls).toEqual([[undefined], ['first'], [undefined]]);
  });

  test('is called again at once after it failed', async () => {
    await using server = await startFakeServer();
    const token = vi
      .fn(() => inAnHour('given'))
      .mockImplementationOnce(() => {
        throw new Error('the session has ended');
      });
    const goldleaf = clientOf(server, { auth: { token } });

    const { error } = await invite(goldleaf);
    expect(error).toMatchObject({ code: 'token_request', mayHaveActed: false });
    expect(error?.cause).toMatchObject({ message: 'the session has ended' });
    expect(await invite(goldleaf)).toMatchObject({ ok: true });
  });

  test.each<{ name: string; returned: unknown }>([
    {
      name: 'a Token with a line break',
      returned: { value: 'SECRET-token\nx', expiresAt: Date.now() + HOUR },
    },
    { name: 'a Token without expiresAt', returned: { value: 'SECRET-token' } },
    { name: 'a Token with a date', returned: { value: 'SECRET-token', expiresAt: '2030-01-01' } },
    { name: 'the whole response of the token request', returned: { securityToken: 'SECRET-token' } },
  ])('fails the call without showing the token when it returns $name', async ({ returned }) => {
    await using server = await startFakeServer();

    const { error } = await invite(clientOf(server, { auth: { token: () => returned as Token } }));

    expect(error).toMatchObject({ code: 'token_request', mayHaveActed: false });
    expect(printEverywhere(error)).not.toContain('SECRET-token');
    expect(server.calls).toHaveLength(0);
  });

  test('fails the call when it takes longer than 30 s', async () => {
    using _timers = speedUpTimers(1_000);
    await using server = await startFakeServer();
    const token = () => new Promise<never>(() => {});

    const { error } = await invite(
      clientOf(server, { auth: { token }, timeout: Infinity, attemptTimeout: Infinity }),
    );

    expect(error).toMatchObject({ code: 'token_request', attempts: 0, mayHaveActed: false });
    expect(error?.message).toContain('auth.token() took longer than 30 s');
  });

  test('may be the get of a token source', async () => {
    await using server = await startFakeServer(acceptOnly('SECRET-token-2'), issueToken);
    const { get } = createTokenSource({ ...auth, baseUrl: server.url });

    await list(clientOf(server, { auth: { token: get } })).orThrow();

    expect(server.calls.map(bearer)).toEqual(['Bearer SECRET-token-1', 'Bearer SECRET-token-2']);
  });
});

describe('allowHttpHosts', () => {
  const create = (baseUrl: string, allowHttpHosts?: unknown) =>
    createGoldLeafClient({ auth, baseUrl, allowHttpHosts: allowHttpHosts as string[] });

  test.each([
    { baseUrl: 'http://mock:4010', hosts: ['mock'] },
    { baseUrl: 'http://MOCK:4010/api/v1', hosts: ['other', 'Mock'] },
    { baseUrl: 'http://[fd00::1]:4010', hosts: ['[fd00::1]'] },
    { baseUrl: 'https://goldleaf.app', hosts: [] },
    { baseUrl: 'http://localhost:4010', hosts: undefined },
  ])('lets a client and a token source call $baseUrl with $hosts', ({ baseUrl, hosts }) => {
    expect(() => create(baseUrl, hosts)).not.toThrow();
    expect(() => createTokenSource({ ...auth, baseUrl, allowHttpHosts: hosts })).not.toThrow();
  });

  test.each([
    { baseUrl: 'http://mock:4010', hosts: undefined },
    { baseUrl: 'http://mock.example.com', hosts: ['mock'] },
    { baseUrl: 'http://mock', hosts: ['*'] },
    { baseUrl: 'http://mock@goldleaf.app', hosts: ['mock'] },
    { baseUrl: 'ftp://mock', hosts: ['mock'] },
  ])('throws a ConfigError for $baseUrl with $hosts', ({ baseUrl, hosts }) => {
    expect(() => create(baseUrl, hosts)).toThrow(/^baseUrl must be https/);
  });

  test.each([
    { hosts: 'mock' },
    { hosts: ['mock:4010'] },
    { hosts: ['http://mock'] },
    { hosts: ['mock/path'] },
    { hosts: ['user@mock'] },
    { hosts: ['two words'] },
    { hosts: ['[fd00::1]:4010'] },
    { hosts: ['http://[fd00::1]'] },
    { hosts: ['mock', ''] },
  ])('throws a ConfigError for the hosts $hosts', ({ hosts }) => {
    expect(() => create('https://goldleaf.app', hosts)).toThrow(
      /^allowHttpHosts must be a list of host names without scheme and port/,
    );
  });

  test('throws a ConfigError for a host that is not text', () => {
    expect(() => create('http://mock', [null])).toThrow(expect.objectContaining({ code: 'config' }));
  });
});
