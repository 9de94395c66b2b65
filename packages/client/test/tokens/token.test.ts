import {
  createGoldLeafClient,
  sharedTokens,
  type Token,
  type TokenStore,
  UnauthorizedError,
} from '@goldleaf/client';
import {
  inTurn,
  issueToken,
  printEverywhere,
  type ReceivedRequest,
  type Responder,
  reply,
  silence,
  speedUpTimers,
  startFakeServer,
  useFakeClock,
} from '@goldleaf/testing';
import Keyv from 'keyv';
import { expect, test } from 'vitest';
import { refreshWindow } from '../../src/tokens/refreshed-tokens.ts';
import { API_KEY, clientOf, invite, list } from '../goldleaf.ts';
import { acceptOnly, bearer } from './bearer.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A store that shows what a client keeps. */
function openStore(kept: Map<string, Token> = new Map()) {
  const set = (key: string, token: Token) => kept.set(key, token);
  return { kept, store: { get: (key: string) => kept.get(key), set } satisfies TokenStore };
}

/** Returns for how many milliseconds a client uses a token. */
async function lifetime(respond: Responder): Promise<number> {
  await using server = await startFakeServer(undefined, respond);
  const { kept, store } = openStore();
  const goldleaf = clientOf(server, {
    auth: { apiKey: API_KEY, apiKeyName: 'n', tokenStore: sharedTokens(store) },
  });
  await list(goldleaf).orThrow();
  const [token] = kept.values();
  return (token?.expiresAt ?? NaN) - Date.now();
}

const withExpiry =
  (expires: unknown, headers: Record<string, string> = {}): Responder =>
  (_, response) =>
    response.writeHead(200, headers).end(JSON.stringify({ securityToken: 'a-token', expires }));

const near = (milliseconds: number) =>
  expect.toSatisfy((left: number) => Math.abs(left - milliseconds) < 2_000);

test.each([
  ['with a data wrapper', { data: { securityToken: 'a-token' } }],
  ['without', { securityToken: 'a-token', expires: '2030-01-01T00:00:00Z' }],
  ['without, and no expires', { securityToken: 'a-token' }],
])('token request > reads the token of a response %s', async (_, body) => {
  await using server = await startFakeServer(undefined, reply(200, {}, JSON.stringify(body)));

  await list(clientOf(server)).orThrow();

  expect(server.calls.map(bearer)).toEqual(['Bearer a-token']);
});

test('token request > fails the call and says so when the response holds no token', async () => {
  await using server = await startFakeServer(undefined, reply(200, {}, '{"token":"a-token"}'));

  const { error } = await invite(clientOf(server));

  expect(error).toMatchObject({ code: 'token_request', status: 200, attempts: 0, mayHaveActed: false });
  expect(error?.message).toContain('no token in the response to the token request');
});

test('token request > reads `expires` as a date, as seconds and as milliseconds since the epoch', async () => {
  const at = Math.round((Date.now() + 20 * MINUTE) / SECOND) * SECOND;

  for (const expires of [new Date(at).toISOString(), new Date(at).toUTCString(), at / SECOND, at, `${at}`]) {
    expect(await lifetime(withExpiry(expires))).toEqual(near(20 * MINUTE));
  }
});

test.each([
  ['absent', undefined],
  ['null', null],
  ['nonsense', 'soon'],
  ['an object', {}],
  ['a list', []],
  ['a boolean', true],
  ['past', '2001-01-01T00:00:00Z'],
  ['a day off', new Date(Date.now() + DAY).toISOString()],
  ['beyond all clocks', '1e999'],
])('token request > uses the documented hour when `expires` is %s', async (_, expires) => {
  expect(await lifetime(withExpiry(expires))).toEqual(near(HOUR));
});

test("token request > compares `expires` with the server's clock when that is a day ahead", async () => {
  const server = Date.now() + DAY;
  const respond = withExpiry(new Date(server + 10 * MINUTE).toISOString(), {
    date: new Date(server).toUTCString(),
  });

  expect(await lifetime(respond)).toEqual(near(10 * MINUTE));
});

test.each([-DAY, DAY])(
  'token request > reads the right lifetime when the own clock is off by %i ms',
  async (off) => {
    using clock = useFakeClock();
    const now = Date.now();
    clock.set(now + off);
    const respond: Responder = (_, response) =>
      response
        .writeHead(200, { date: new Date(now).toUTCString() })
        .end(
          JSON.stringify({ securityToken: 'a-token', expires: new Date(now + 10 * MINUTE).toISOString() }),
        );

    expect(await lifetime(respond)).toEqual(near(10 * MINUTE));
  },
);

test('token > is still used when the clock is set back or ahead by a day', async () => {
  using clock = useFakeClock();
  await using server = await startFakeServer();
  const goldleaf = clientOf(server);
  const now = Date.now();

  await list(goldleaf).orThrow();
  clock.set(now - DAY);
  await list(goldleaf).orThrow();
  expect(server.tokenRequests).toHaveLength(1);

  clock.set(now + DAY);
  await list(goldleaf).orThrow();
  expect(server.tokenRequests).toHaveLength(1);
});

test('token > is refreshed in the background, and used meanwhile, with less than 5 minutes left', async () => {
  using clock = useFakeClock();
  await using server = await startFakeServer();
  const goldleaf = clientOf(server);

  await list(goldleaf).orThrow();
  clock.forward(HOUR - 5 * MINUTE - SECOND);
  await list(goldleaf).orThrow();
  expect(server.tokenRequests).toHaveLength(1);

  clock.forward(2 * SECOND);
  await list(goldleaf).orThrow();
  await expect.poll(() => server.tokenRequests.length).toBe(2);
  await expect
    .poll(async () => {
      await list(goldleaf).orThrow();
      return bearer(server.calls.at(-1) as ReceivedRequest);
    })
    .toBe('Bearer SECRET-token-2');
  expect(server.calls.slice(0, 3).map(bearer)).toEqual(Array(3).fill('Bearer SECRET-token-1'));
  expect(server.tokenRequests).toHaveLength(2);
});

test.each([
  { lifetime: HOUR, refreshAhead: 5 * MINUTE, margin: 30 * SECOND },
  { lifetime: 20 * MINUTE, refreshAhead: 5 * MINUTE, margin: 30 * SECOND },
  { lifetime: 4 * MINUTE, refreshAhead: MINUTE, margin: 30 * SECOND },
  { lifetime: MINUTE, refreshAhead: 15 * SECOND, margin: 7.5 * SECOND },
  { lifetime: SECOND, refreshAhead: SECOND / 4, margin: SECOND / 8 },
])('refreshWindow > is $refreshAhead ms and $margin ms for a token of $lifetime ms', (row) => {
  const { lifetime, ...window } = row;
  expect(refreshWindow(lifetime)).toEqual(window);
});

/** Responds with tokens that live so long. */
const issueTokenFor =
  (lifetime: number): Responder =>
  (_, response, count) =>
    response.end(JSON.stringify({ securityToken: `SECRET-token-${count}`, expires: Date.now() + lifetime }));

test.each([4 * MINUTE, 20 * SECOND])(
  'token > of %i ms is requested once for 30 calls in a row, with and without a shared store',
  async (lifetime) => {
    const tokenStore = sharedTokens(new Keyv<Token>());
    for (const store of [undefined, tokenStore]) {
      await using server = await startFakeServer(undefined, issueTokenFor(lifetime));
      const apiKeyAuth = { apiKey: API_KEY, apiKeyName: 'n', tokenStore: store };
      const goldleaf = clientOf(server, { auth: apiKeyAuth });

      for (let call = 0; call < 30; call++) await list(goldleaf).orThrow();

      expect(server.tokenRequests).toHaveLength(1);
    }
  },
);

test('token > of 4 minutes is refreshed once by all clients of a store, in its last minute', async () => {
  using clock = useFakeClock();
  await using server = await startFakeServer(undefined, issueTokenFor(4 * MINUTE));
  const apiKeyAuth = { apiKey: API_KEY, apiKeyName: 'n', tokenStore: sharedTokens(new Keyv<Token>()) };
  const [one, other] = [clientOf(server, { auth: apiKeyAuth }), clientOf(server, { auth: apiKeyAuth })];

  await list(one).orThrow();
  await list(other).orThrow();
  clock.forward(2.9 * MINUTE);
  await list(one).orThrow();
  expect(server.tokenRequests).toHaveLength(1);

  clock.forward(0.2 * MINUTE);
  await list(one).orThrow();
  await expect.poll(() => server.tokenRequests.length).toBe(2);
  clock.forward(0.7 * MINUTE);
  await list(other).orThrow();
  expect(bearer(server.calls.at(-1) as ReceivedRequest)).toBe('Bearer SECRET-token-2');
  expect(server.tokenRequests).toHaveLength(2);
});

test.each<{ name: string; given: unknown }>([
  { name: 'a line break', given: { value: 'SECRET-token-0\nx: y', expiresAt: Date.now() + HOUR } },
  { name: 'no value', given: { expiresAt: Date.now() + HOUR } },
  { name: 'no expiresAt', given: { value: 'SECRET-token-0' } },
  { name: 'nothing', given: null },
])('auth.tokenStore > fails the call without showing the token when it gives one with $name', async (row) => {
  await using server = await startFakeServer();
  const tokenStore = async () => row.given as Token;

  const { error } = await invite(
    clientOf(server, { auth: { apiKey: API_KEY, apiKeyName: 'n', tokenStore } }),
  );

  expect(error).toMatchObject({ code: 'token_request', mayHaveActed: false });
  expect(error?.message).toContain('the token store gave no token');
  expect(printEverywhere(error)).not.toContain('SECRET-token');
  expect(server.requests).toHaveLength(0);
});

test('auth.tokenStore > fails the call with the error of a store that rejects', async () => {
  await using server = await startFakeServer();
  const tokenStore = () => Promise.reject(new Error('the store is shut'));

  const { error } = await invite(
    clientOf(server, { auth: { apiKey: API_KEY, apiKeyName: 'n', tokenStore } }),
  );

  expect(error).toMatchObject({ code: 'token_request', cause: { message: 'the store is shut' } });
  expect(error?.message).toBe('POST /organization/users/invite: no token');
});

test('call > waits for a new token with less than 30 seconds left', async () => {
  using clock = useFakeClock();
  await using server = await startFakeServer();
  const goldleaf = clientOf(server);

  await list(goldleaf).orThrow();
  clock.forward(HOUR - 29 * SECOND);
  await list(goldleaf).orThrow();

  expect(server.calls.map(bearer)).toEqual(['Bearer SECRET-token-1', 'Bearer SECRET-token-2']);
});

test('call > uses a token with 31 seconds left while the token request hangs', async () => {
  using clock = useFakeClock();
  await using server = await startFakeServer(undefined, inTurn(issueToken, silence));
  const goldleaf = clientOf(server);

  await list(goldleaf).orThrow();
  clock.forward(HOUR - 31 * SECOND);
  await list(goldleaf).orThrow();

  expect(server.calls.map(bearer)).toEqual(['Bearer SECRET-token-1', 'Bearer SECRET-token-1']);
});

test('token request > is sent once for 100 concurrent calls when the token has expired', async () => {
  using clock = useFakeClock();
  await using server = await startFakeServer();
  const goldleaf = clientOf(server);
  await list(goldleaf).orThrow();
  clock.forward(HOUR);

  await Promise.all(Array.from({ length: 100 }, () => list(goldleaf).orThrow()));

  expect(server.tokenRequests).toHaveLength(2);
  expect(server.calls).toHaveLength(101);
  expect(new Set(server.calls.slice(1).map(bearer))).toEqual(new Set(['Bearer SECRET-token-2']));
});

test('token request > is sent once more for 100 concurrent calls when their token is rejected', async () => {
  await using server = await startFakeServer(acceptOnly('SECRET-token-2'));
  const goldleaf = clientOf(server);

  const results = await Promise.all(Array.from({ length: 100 }, () => list(goldleaf)));

  expect(results.every(({ ok }) => ok)).toBe(true);
  expect(server.tokenRequests).toHaveLength(2);
});

test('token > is kept when a call with the previous one is rejected late', async () => {
  let rejectLate = () => {};
  const late: Responder = (_, response) => {
    rejectLate = () => response.writeHead(401).end();
  };
  await using server = await startFakeServer(inTurn(late, reply(401), reply(200)));
  const goldleaf = clientOf(server);

  const slow = list(goldleaf);
  await expect.poll(() => server.calls.length).toBe(1);
  await list(goldleaf).orThrow();
  rejectLate();
  await slow.orThrow();

  expect(server.tokenRequests).toHaveLength(2);
});

test('token request > is not sent for 5 seconds after a failed one', async () => {
  using clock = useFakeClock();
  await using server = await startFakeServer(undefined, inTurn(reply(403), issueToken));
  const goldleaf = clientOf(server);

  const first = await list(goldleaf);
  clock.forward(4.9 * SECOND);
  const second = await list(goldleaf);
  for (const { error } of [first, second]) {
    expect(error).toMatchObject({ code: 'token_request', status: 403, mayHaveActed: false });
  }
  expect(server.tokenRequests).toHaveLength(1);

  clock.forward(0.2 * SECOND);
  await list(goldleaf).orThrow();
  expect(server.tokenRequests).toHaveLength(2);
});

test('token request > is not sent for as long as `Retry-After` says, for an hour at most', async () => {
  using clock = useFakeClock();
  for (const [header, seconds] of [
    ['120', 120],
    ['100000', 3_600],
  ] as const) {
    await using server = await startFakeServer(
      undefined,
      inTurn(reply(429, { 'retry-after': header }), issueToken),
    );
    const goldleaf = clientOf(server);

    const many = await Promise.all(Array.from({ length: 100 }, () => list(goldleaf)));
    expect(server.tokenRequests).toHaveLength(1);
    for (const { error } of many) {
      expect(error).toMatchObject({ code: 'token_request', retryAfter: Number(header) });
    }
    clock.forward((seconds - 2) * SECOND);
    await list(goldleaf);
    expect(server.tokenRequests).toHaveLength(1);

    clock.forward(3 * SECOND);
    await list(goldleaf).orThrow();
    expect(server.tokenRequests).toHaveLength(2);
  }
});

test('token request > that fails names each call that needed it', async () => {
  await using server = await startFakeServer(undefined, reply(403));
  const goldleaf = clientOf(server);

  const [listed, invited] = await Promise.all([list(goldleaf), invite(goldleaf)]);

  expect(server.tokenRequests).toHaveLength(1);
  expect(listed.error).toMatchObject({ method: 'GET', path: '/customers' });
  expect(listed.error?.message).toMatch(/^GET \/customers: .*POST \/security\/v1\/token: 403/);
  expect(invited.error).toMatchObject({ attempts: 0 });
  expect(invited.error?.message).toMatch(/^POST \/organization\/users\/invite: /);
});

test('token request > is sent 5 seconds after a failed one, although the clock was set back by a day', async () => {
  using clock = useFakeClock();
  await using server = await startFakeServer(undefined, inTurn(reply(403), issueToken));
  const goldleaf = clientOf(server);

  await list(goldleaf);
  clock.forward(6 * SECOND);
  clock.set(Date.now() - DAY);

  expect(await list(goldleaf)).toMatchObject({ ok: true });
});

test.each([0, 2])(
  'call > is sent again once when its token is rejected, with %i retries',
  async (retries) => {
    await using server = await startFakeServer(acceptOnly('SECRET-token-2'));

    const result = await invite(clientOf(server, { retries }));

    expect(result).toMatchObject({ ok: true, status: 200 });
    expect(server.calls.map(bearer)).toEqual(['Bearer SECRET-token-1', 'Bearer SECRET-token-2']);
    expect(server.calls[0]?.body).toBe(server.calls[1]?.body);
  },
);

test('call > fails when the new token is rejected, too', async () => {
  await using server = await startFakeServer(reply(401));

  const { error } = await invite(clientOf(server));

  expect(error).toBeInstanceOf(UnauthorizedError);
  expect(error).toMatchObject({ attempts: 2, mayHaveActed: false });
  expect(server.calls).toHaveLength(2);
  expect(server.tokenRequests).toHaveLength(2);
});

test('call > is sent again for a rejected token only once, whatever else it is retried for', async () => {
  using _timers = speedUpTimers();
  await using server = await startFakeServer(inTurn(reply(401), reply(503), reply(401), reply(200)));

  const { error } = await list(clientOf(server, { timeout: Infinity, attemptTimeout: Infinity }));

  expect(error).toMatchObject({ code: 'unauthorized', attempts: 3 });
  expect(server.calls).toHaveLength(3);
});

test('call > fails with the error of the token request when a rejected token cannot be replaced', async () => {
  await using server = await startFakeServer(reply(401), inTurn(issueToken, reply(403)));

  const result = await invite(clientOf(server));

  expect(result).toMatchObject({ ok: false, status: undefined });
  expect(result.error).toMatchObject({ code: 'token_request', status: 403, mayHaveActed: false });
  expect(server.calls).toHaveLength(1);
});

test('call > has mayHaveActed false when it is aborted while a rejected token is replaced', async () => {
  await using server = await startFakeServer(reply(401), inTurn(issueToken, silence));
  const controller = new AbortController();

  const calling = invite(clientOf(server), { signal: controller.signal });
  await expect.poll(() => server.tokenRequests.length).toBe(2);
  controller.abort();

  expect(await calling).toMatchObject({ error: { code: 'aborted', attempts: 1, mayHaveActed: false } });
  expect(server.calls).toHaveLength(1);
});

test('call > drops a rejected token and does not send the body again when that is a stream', async () => {
  await using server = await startFakeServer(inTurn(reply(401), reply(200)));
  const goldleaf = clientOf(server);
  const body = new Blob(['a file']).stream();

  const upload = await goldleaf.POST('/customers/items/import', { body: body as never });
  expect(upload.error).toBeInstanceOf(UnauthorizedError);
  expect(server.calls).toHaveLength(1);

  await list(goldleaf).orThrow();
  expect(bearer(server.calls[1] as ReceivedRequest)).toBe('Bearer SECRET-token-2');
});

test('call > sends nothing when it is aborted while it waits for a token, and others still get the token', async () => {
  let issue = () => {};
  await using server = await startFakeServer(undefined, (...request) => {
    issue = () => issueToken(...request);
  });
  const goldleaf = clientOf(server);
  const gaveUp = new AbortController();

  const abandoned = invite(goldleaf, { signal: gaveUp.signal });
  const other = list(goldleaf);
  await expect.poll(() => server.tokenRequests.length).toBe(1);
  gaveUp.abort('had enough');
  expect(await abandoned).toMatchObject({
    ok: false,
    error: { code: 'aborted', cause: 'had enough', attempts: 0, mayHaveActed: false },
  });
  issue();

  await other.orThrow();
  expect(server.tokenRequests).toHaveLength(1);
  expect(server.calls.map(({ url }) => url)).toEqual(['/api/v1/customers']);
});

test('call > sends nothing when its time runs out while it waits for a token', async () => {
  let issue = () => {};
  await using server = await startFakeServer(undefined, (...request) => {
    issue = () => issueToken(...request);
  });
  const begun: string[] = [];
  const goldleaf = clientOf(server, { onRequest: ({ path }) => begun.push(path) });

  const { error } = await invite(goldleaf, { timeout: 30 });
  expect(error).toMatchObject({ code: 'timeout', attempts: 0, mayHaveActed: false });
  await expect.poll(() => server.tokenRequests.length).toBe(1);
  issue();

  await list(goldleaf).orThrow();
  expect(begun).toEqual(['/customers']);
  expect(server.calls.map(({ url }) => url)).toEqual(['/api/v1/customers']);
});

test.each([
  ['a string', 'given'],
  ['a function', () => 'given'],
  ['a function that promises', async () => 'given'],
])('auth.token > is sent without a token request when it is %s', async (_, token) => {
  await using server = await startFakeServer();

  await list(clientOf(server, { auth: { token } })).orThrow();

  expect(server.calls.map(bearer)).toEqual(['Bearer given']);
  expect(server.tokenRequests).toHaveLength(0);
});

test('auth.token() > is called again for a rejected token, and the call is sent again only with another one', async () => {
  await using server = await startFakeServer(acceptOnly('second'));
  const tokens = ['first', 'second'];

  await invite(clientOf(server, { auth: { token: () => tokens.shift() as string } })).orThrow();
  expect(server.calls).toHaveLength(2);

  const { error } = await invite(clientOf(server, { auth: { token: () => 'the-same' } }));
  expect(error).toBeInstanceOf(UnauthorizedError);
  expect(server.calls).toHaveLength(3);
});

test.each([
  ['throws', () => Promise.reject(new Error('the vault is shut'))],
  ['returns nothing', () => undefined as unknown as string],
  ['returns an empty token', () => ''],
  ['returns a token that no header can hold', () => 'SECRET-token-\r\nx: y'],
  ['returns a token with a letter beyond ASCII', () => 'SECRET-token-\u00e9'],
])('auth.token() > fails the call, and nothing is sent, when it %s', async (_, token) => {
  await using server = await startFakeServer();

  const { error } = await invite(clientOf(server, { auth: { token } }));

  expect(error).toMatchObject({ code: 'token_request', mayHaveActed: false });
  expect(error?.cause).toBeInstanceOf(Error);
  expect(printEverywhere(error)).not.toContain('SECRET-token');
  expect(server.calls).toHaveLength(0);
});

test.each([
  ['no key', { apiKey: '', apiKeyName: 'n' }],
  ['no name', { apiKey: API_KEY, apiKeyName: '' }],
  ['an empty token', { token: '' }],
  ['a token that no header can hold', { token: 'SECRET-token-\r\nx: y' }],
  ['a bare string', API_KEY],
  ['nothing', undefined],
  ['null', null],
])('createGoldLeafClient > throws a ConfigError that shows no value when auth is %s', (_, auth) => {
  let error: unknown;
  try {
    createGoldLeafClient({ auth: auth as never });
  } catch (caught) {
    error = caught;
  }

  expect(error).toMatchObject({ name: 'ConfigError', code: 'config' });
  expect((error as Error).message).toMatch(/^auth/);
  expect(printEverywhere(error)).not.toContain('SECRET');
});
