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
import { refreshWindow } from '../src/tokens/refreshed-tokens.ts';
import { API_KEY, clientOf, invite, list } from './goldleaf.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Answers 401 to a token that is not the newest of so many, and 200 else. */
const takeOnly =
  (newest: () => string): Responder =>
  ({ headers }, response) =>
    response.writeHead(headers.authorization === `Bearer ${newest()}` ? 200 : 401).end();

const bearer = ({ headers }: ReceivedRequest) => headers.authorization;

/** A store that shows what a client keeps. */
function openStore(kept: Map<string, Token> = new Map()) {
  const set = (key: string, token: Token) => kept.set(key, token);
  return { kept, store: { get: (key: string) => kept.get(key), set } satisfies TokenStore };
}

/** How long a client takes a token to live, in milliseconds. */
async function lifetime(answer: Responder): Promise<number> {
  await using server = await startFakeServer(undefined, answer);
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
])('understands an answer to the exchange %s', async (_, answer) => {
  await using server = await startFakeServer(undefined, reply(200, {}, JSON.stringify(answer)));

  await list(clientOf(server)).orThrow();

  expect(server.calls.map(bearer)).toEqual(['Bearer a-token']);
});

test('reads `expires` as a date, as seconds and as milliseconds since the epoch', async () => {
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
])('takes a token to live for the documented hour where `expires` is %s', async (_, expires) => {
  expect(await lifetime(withExpiry(expires))).toEqual(near(HOUR));
});

test('holds `expires` against the clock of the server, which is a day ahead', async () => {
  const server = Date.now() + DAY;
  const answer = withExpiry(new Date(server + 10 * MINUTE).toISOString(), {
    date: new Date(server).toUTCString(),
  });

  expect(await lifetime(answer)).toEqual(near(10 * MINUTE));
});

test.each([-DAY, DAY])('works with a clock that is off by %i ms', async (off) => {
  using clock = useFakeClock();
  const now = Date.now();
  clock.set(now + off);
  const answer: Responder = (_, response) =>
    response
      .writeHead(200, { date: new Date(now).toUTCString() })
      .end(JSON.stringify({ securityToken: 'a-token', expires: new Date(now + 10 * MINUTE).toISOString() }));

  expect(await lifetime(answer)).toEqual(near(10 * MINUTE));
});

test('goes on with a token when the clock is set back or ahead by a day', async () => {
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

test('renews a token in the background with less than 5 minutes left, and uses it meanwhile', async () => {
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
  expect(printEverywhere(error)).not.toContain('SECRET-token');
  expect(server.requests).toHaveLength(0);
});

test('waits for a new token with less than 30 seconds left', async () => {
  using clock = useFakeClock();
  await using server = await startFakeServer();
  const goldleaf = clientOf(server);

  await list(goldleaf).orThrow();
  clock.forward(HOUR - 29 * SECOND);
  await list(goldleaf).orThrow();

  expect(server.calls.map(bearer)).toEqual(['Bearer SECRET-token-1', 'Bearer SECRET-token-2']);
});

test('does not wait for a new token with 31 seconds left, though the exchange hangs', async () => {
  using clock = useFakeClock();
  await using server = await startFakeServer(undefined, inTurn(issueToken, silence));
  const goldleaf = clientOf(server);

  await list(goldleaf).orThrow();
  clock.forward(HOUR - 31 * SECOND);
  await list(goldleaf).orThrow();

  expect(server.calls.map(bearer)).toEqual(['Bearer SECRET-token-1', 'Bearer SECRET-token-1']);
});

test('makes one exchange for 1,000 calls at once on an expired token', { timeout: 30_000 }, async () => {
  using clock = useFakeClock();
  await using server = await startFakeServer();
  const goldleaf = clientOf(server);
  await list(goldleaf).orThrow();
  clock.forward(HOUR);

  await Promise.all(Array.from({ length: 1_000 }, () => list(goldleaf).orThrow()));

  expect(server.tokenRequests).toHaveLength(2);
  expect(server.calls).toHaveLength(1_001);
  expect(new Set(server.calls.slice(1).map(bearer))).toEqual(new Set(['Bearer SECRET-token-2']));
});

test('makes one further exchange for 1,000 calls whose token is refused', { timeout: 30_000 }, async () => {
  await using server = await startFakeServer(takeOnly(() => 'SECRET-token-2'));
  const goldleaf = clientOf(server);

  const results = await Promise.all(Array.from({ length: 1_000 }, () => list(goldleaf)));

  expect(results.every(({ ok }) => ok)).toBe(true);
  expect(server.tokenRequests).toHaveLength(2);
});

test('keeps a new token when a call that carried the old one is refused late', async () => {
  let refuseLate = () => {};
  const late: Responder = (_, response) => {
    refuseLate = () => response.writeHead(401).end();
  };
  await using server = await startFakeServer(inTurn(late, reply(401), reply(200)));
  const goldleaf = clientOf(server);

  const slow = list(goldleaf);
  await expect.poll(() => server.calls.length).toBe(1);
  await list(goldleaf).orThrow();
  refuseLate();
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
    clock.forward((seconds - 0.1) * SECOND);
    await list(goldleaf);
    expect(server.tokenRequests).toHaveLength(1);

    clock.forward(0.2 * SECOND);
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

test('does not leave the exchange alone for a day because the clock is set back by one', async () => {
  using clock = useFakeClock();
  await using server = await startFakeServer(undefined, inTurn(reply(403), issueToken));
  const goldleaf = clientOf(server);

  await list(goldleaf);
  clock.forward(6 * SECOND);
  clock.set(Date.now() - DAY);

  expect(await list(goldleaf)).toMatchObject({ ok: true });
});

test.each([0, 2])('sends a call again once when its token is refused, with %i retries', async (retries) => {
  await using server = await startFakeServer(takeOnly(() => 'SECRET-token-2'));

  const result = await invite(clientOf(server, { retries }));

  expect(result).toMatchObject({ ok: true, status: 200 });
  expect(server.calls.map(bearer)).toEqual(['Bearer SECRET-token-1', 'Bearer SECRET-token-2']);
  expect(server.calls[0]?.body).toBe(server.calls[1]?.body);
});

test('gives up when the new token is refused, too', async () => {
  await using server = await startFakeServer(reply(401));

  const { error } = await invite(clientOf(server));

  expect(error).toBeInstanceOf(UnauthorizedError);
  expect(error).toMatchObject({ attempts: 2, mayHaveActed: false });
  expect(server.calls).toHaveLength(2);
  expect(server.tokenRequests).toHaveLength(2);
});

test('sends a call again for a refused token once in all, whatever else it is sent again for', async () => {
  using _timers = speedUpTimers();
  await using server = await startFakeServer(inTurn(reply(401), reply(503), reply(401), reply(200)));

  const { error } = await list(clientOf(server, { timeout: Infinity, attemptTimeout: Infinity }));

  expect(error).toMatchObject({ code: 'unauthorized', attempts: 3 });
  expect(server.calls).toHaveLength(3);
});

test('says that a call whose token was refused failed by the exchange, where no new one can be had', async () => {
  await using server = await startFakeServer(reply(401), inTurn(issueToken, reply(403)));

  const result = await invite(clientOf(server));

  expect(result).toMatchObject({ ok: false, status: undefined });
  expect(result.error).toMatchObject({ code: 'token_request', status: 403, mayHaveActed: false });
  expect(server.calls).toHaveLength(1);
});

test('knows that nothing was done where the caller aborts while a refused token is replaced', async () => {
  await using server = await startFakeServer(reply(401), inTurn(issueToken, silence));
  const controller = new AbortController();

  const calling = invite(clientOf(server), { signal: controller.signal });
  await expect.poll(() => server.tokenRequests.length).toBe(2);
  controller.abort();

  expect(await calling).toMatchObject({ error: { code: 'aborted', attempts: 1, mayHaveActed: false } });
  expect(server.calls).toHaveLength(1);
});

test('throws a token away that a stream was sent with, without sending the stream again', async () => {
  await using server = await startFakeServer(inTurn(reply(401), reply(200)));
  const goldleaf = clientOf(server);
  const body = new Blob(['a file']).stream();

  const upload = await goldleaf.POST('/customers/items/import', { body: body as never });
  expect(upload.error).toBeInstanceOf(UnauthorizedError);
  expect(server.calls).toHaveLength(1);

  await list(goldleaf).orThrow();
  expect(bearer(server.calls[1] as ReceivedRequest)).toBe('Bearer SECRET-token-2');
});

test('does not cancel the exchange for the others when a caller gives up, and sends nothing for it', async () => {
  let answer = () => {};
  await using server = await startFakeServer(undefined, (...exchange) => {
    answer = () => issueToken(...exchange);
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
  answer();

  await other.orThrow();
  expect(server.tokenRequests).toHaveLength(1);
  expect(server.calls.map(({ url }) => url)).toEqual(['/api/v1/customers']);
});

test('sends nothing for a call whose time runs out while it waits for a token', async () => {
  let answer = () => {};
  await using server = await startFakeServer(undefined, (...exchange) => {
    answer = () => issueToken(...exchange);
  });
  const begun: string[] = [];
  const goldleaf = clientOf(server, { onRequest: ({ path }) => begun.push(path) });

  const { error } = await invite(goldleaf, { timeout: 30 });
  expect(error).toMatchObject({ code: 'timeout', attempts: 0, mayHaveActed: false });
  await expect.poll(() => server.tokenRequests.length).toBe(1);
  answer();

  await list(goldleaf).orThrow();
  expect(begun).toEqual(['/customers']);
  expect(server.calls.map(({ url }) => url)).toEqual(['/api/v1/customers']);
});

test.each([
  ['a string', 'given'],
  ['a function', () => 'given'],
  ['a function that promises', async () => 'given'],
])('sends a token that is given as %s, and exchanges nothing', async (_, token) => {
  await using server = await startFakeServer();

  await list(clientOf(server, { auth: { token } })).orThrow();

  expect(server.calls.map(bearer)).toEqual(['Bearer given']);
  expect(server.tokenRequests).toHaveLength(0);
});

test('asks again for a token that is refused, and sends again only what it gets anew', async () => {
  await using server = await startFakeServer(takeOnly(() => 'second'));
  const tokens = ['first', 'second'];

  await invite(clientOf(server, { auth: { token: () => tokens.shift() as string } })).orThrow();
  expect(server.calls).toHaveLength(2);

  const { error } = await invite(clientOf(server, { auth: { token: () => 'the-same' } }));
  expect(error).toBeInstanceOf(UnauthorizedError);
  expect(server.calls).toHaveLength(3);
});

test.each([
  ['throws', () => Promise.reject(new Error('the vault is shut'))],
  ['gives nothing', () => undefined as unknown as string],
  ['gives an empty one', () => ''],
  ['gives one that no header can hold', () => 'SECRET-token-\r\nx: y'],
  ['gives one with a letter beyond ASCII', () => 'SECRET-token-\u00e9'],
])('sends nothing when the function for tokens %s', async (_, token) => {
  await using server = await startFakeServer();

  const { error } = await invite(clientOf(server, { auth: { token } }));

  expect(error).toMatchObject({ code: 'token_request', mayHaveActed: false });
  expect(error?.cause).toBeInstanceOf(Error);
  expect(printEverywhere(error)).not.toContain('SECRET-token');
  expect(server.calls).toHaveLength(0);
});

test('shares a token between two clients on one Keyv', async () => {
  await using server = await startFakeServer();
  const keyv = new Keyv<Token>();
  const apiKeyAuth = { apiKey: API_KEY, apiKeyName: 'a name', tokenStore: sharedTokens(keyv) };

  await list(clientOf(server, { auth: apiKeyAuth })).orThrow();
  await list(clientOf(server, { auth: apiKeyAuth })).orThrow();
  expect(server.tokenRequests).toHaveLength(1);

  await list(clientOf(server, { auth: { ...apiKeyAuth, apiKey: 'another key' } })).orThrow();
  expect(server.tokenRequests).toHaveLength(2);
});

test('replaces a token of the store that the server refuses, for all who share it', async () => {
  await using server = await startFakeServer(takeOnly(() => 'SECRET-token-2'));
  const keyv = new Keyv<Token>();
  const [one, other] = [1, 2].map(() =>
    clientOf(server, { auth: { apiKey: API_KEY, apiKeyName: 'a name', tokenStore: sharedTokens(keyv) } }),
  );

  await list(one as never).orThrow();
  await list(other as never).orThrow();

  expect(server.tokenRequests).toHaveLength(2);
  expect(server.calls.map(bearer)).toEqual([1, 2, 2].map((number) => `Bearer SECRET-token-${number}`));
});

test('takes over a token that another client has put into the store since', async () => {
  await using server = await startFakeServer(takeOnly(() => 'SECRET-token-2'));
  const keyv = new Keyv<Token>();
  const apiKeyAuth = { apiKey: API_KEY, apiKeyName: 'a name', tokenStore: sharedTokens(keyv) };
  const [one, other] = [clientOf(server, { auth: apiKeyAuth }), clientOf(server, { auth: apiKeyAuth })];

  await Promise.all([list(one), list(other)]);

  // Both may exchange at once at first, each for itself; once one token is refused, a single new one serves both.
  expect(server.tokenRequests.length).toBeLessThanOrEqual(3);
  const before = server.tokenRequests.length;
  await Promise.all([list(one).orThrow(), list(other).orThrow()]);
  expect(server.tokenRequests).toHaveLength(before);
});

const garbage: readonly (readonly [string, unknown])[] = [
  ['a string', 'SECRET-token-0'],
  ['an expired token', { value: 'SECRET-token-0', expiresAt: Date.now() - 1 }],
  [
    'a token with less than 30 seconds left',
    { value: 'SECRET-token-0', expiresAt: Date.now() + 29 * SECOND },
  ],
  ['a token that no header can hold', { value: 'SECRET-token-0\r\nx: y', expiresAt: Date.now() + HOUR }],
  ['a token of nothing', { expiresAt: Date.now() + HOUR }],
  ['a token without its time', { value: 'SECRET-token-0' }],
];

test.each(garbage)('exchanges anew where the store holds %s', async (_, kept) => {
  await using server = await startFakeServer();
  const store: TokenStore = { get: () => kept as Token, set: () => {} };

  await list(
    clientOf(server, { auth: { apiKey: API_KEY, apiKeyName: 'n', tokenStore: sharedTokens(store) } }),
  ).orThrow();

  expect(server.calls.map(bearer)).toEqual(['Bearer SECRET-token-1']);
});

test.each([
  [
    'throws',
    () => {
      throw new Error('no store');
    },
  ],
  ['rejects', () => Promise.reject(new Error('no store'))],
  ['never answers', () => new Promise<never>(() => {})],
])('makes the call all the same where the store %s', async (_, fail) => {
  using _timers = speedUpTimers(100);
  await using server = await startFakeServer();
  const store: TokenStore = { get: fail, set: fail };
  const apiKeyAuth = { apiKey: API_KEY, apiKeyName: 'n', tokenStore: sharedTokens(store) };

  const result = await list(clientOf(server, { auth: apiKeyAuth }));

  expect(result).toMatchObject({ ok: true });
});

test('gives the store neither the API key nor its name', async () => {
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
    [expect.any(String), { value: 'SECRET-token-1', expiresAt: expect.any(Number) }, near(HOUR)],
  ]);
});

test.each([
  ['no key', { apiKey: '', apiKeyName: 'n' }],
  ['no name', { apiKey: API_KEY, apiKeyName: '' }],
  ['an empty token', { token: '' }],
  ['a token that no header can hold', { token: 'SECRET-token-\r\nx: y' }],
  ['a bare string', API_KEY],
  ['nothing', undefined],
  ['null', null],
])('refuses to be made with %s as auth, and does not say its value', (_, auth) => {
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
