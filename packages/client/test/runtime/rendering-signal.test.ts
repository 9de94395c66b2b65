import { type AttemptOutcome, sharedTokens } from '@goldleaf/client';
import { startFakeServer, TOKEN_PATH } from '@goldleaf/testing';
import { expect, test } from 'vitest';
import { API_KEY, clientOf, invite, list } from '../goldleaf.ts';

const withFields = (fields: object) => Object.assign(new Error('not a failure'), fields);

const signals = [
  { name: 'redirect()', signal: withFields({ digest: 'NEXT_REDIRECT;push;/login;307;' }) },
  { name: 'notFound()', signal: withFields({ digest: 'NEXT_HTTP_ERROR_FALLBACK;404' }) },
  { name: 'dynamic usage', signal: withFields({ digest: 'DYNAMIC_SERVER_USAGE' }) },
  { name: 'a bail-out to the browser', signal: withFields({ digest: 'BAILOUT_TO_CLIENT_SIDE_RENDERING' }) },
  { name: 'the end of a prerender', signal: withFields({ digest: 'HANGING_PROMISE_REJECTION' }) },
  { name: 'an interrupted prerender', signal: withFields({ digest: 'NEXT_PRERENDER_INTERRUPTED' }) },
  { name: 'dynamic = "error"', signal: withFields({ code: 'NEXT_STATIC_GEN_BAILOUT' }) },
  { name: "React's postpone", signal: withFields({ $$typeof: Symbol.for('react.postpone') }) },
];
const [{ signal: redirect }] = signals as [(typeof signals)[number]];

/** A `fetch` that throws for some requests, and tells how many it threw for. */
function throwing(signal: unknown, matches: (path: string) => boolean) {
  let thrown = 0;
  const fetcher: typeof fetch = async (input, init) => {
    if (!matches(new URL(`${input}`).pathname)) return fetch(input, init);
    thrown++;
    throw signal;
  };
  return { fetch: fetcher, thrown: () => thrown };
}

test.each(signals)(
  'call > rejects with what fetch throws for $name, unchanged and without a retry',
  async ({ signal }) => {
    await using server = await startFakeServer();
    for (const call of [list, invite]) {
      const { fetch, thrown } = throwing(signal, (path) => path !== TOKEN_PATH);

      await expect(call(clientOf(server, { fetch }))).rejects.toBe(signal);
      await expect(call(clientOf(server, { fetch })).orThrow()).rejects.toBe(signal);

      expect(thrown()).toBe(2);
    }
    expect(server.calls).toHaveLength(0);
  },
);

test('call > rejects with what middleware throws to control rendering', async () => {
  await using server = await startFakeServer();
  const middleware = async () => {
    throw redirect;
  };

  await expect(list(clientOf(server, { middleware: [middleware] }))).rejects.toBe(redirect);
});

test.each([
  { name: 'the token request', options: { fetch: throwing(redirect, (path) => path === TOKEN_PATH).fetch } },
  { name: 'auth.token()', options: { auth: { token: () => Promise.reject(redirect) } } },
  {
    name: 'the token store',
    options: {
      auth: {
        apiKey: API_KEY,
        apiKeyName: 'n',
        tokenStore: sharedTokens({ get: () => Promise.reject(redirect), set: () => {} }),
      },
    },
  },
])('call > rejects with what $name throws to control rendering', async ({ options }) => {
  await using server = await startFakeServer();
  const client = clientOf(server, options);

  await expect(list(client)).rejects.toBe(redirect);
  await expect(list(client)).rejects.toBe(redirect);
  expect(server.calls).toHaveLength(0);
});

test('call > requests a token of its own when the page that began the token request is rendered otherwise', async () => {
  await using server = await startFakeServer();
  let stop = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(redirect);
  });
  let count = 0;
  const client = clientOf(server, {
    fetch: (input, init) => (count++ === 0 ? stopped : fetch(input, init)),
  });

  const first = list(client);
  const second = list(client);
  await expect.poll(() => count).toBe(1);
  stop();

  await expect(first).rejects.toBe(redirect);
  expect(await second).toMatchObject({ ok: true });
  expect(server.tokenRequests).toHaveLength(1);
});

test('onResponse and onCall > get the aborted attempt', async () => {
  await using server = await startFakeServer();
  const outcomes: AttemptOutcome[] = [];
  const client = clientOf(server, {
    auth: { token: 'given' },
    fetch: throwing(redirect, () => true).fetch,
    onResponse: (outcome) => outcomes.push(outcome),
    onCall: (outcome) => outcomes.push(outcome),
  });

  await expect(invite(client)).rejects.toBe(redirect);

  const aborted = { status: undefined, attempts: 1, error: { code: 'aborted', mayHaveActed: false } };
  expect(outcomes).toMatchObject([aborted, aborted]);
});

test.each([
  { name: 'an error without a digest', error: new Error('reset') },
  { name: 'an error with a digest of its own', error: withFields({ digest: '2338475' }) },
  ...[
    'MY_NEXT_STEP',
    'DYNAMIC_SERVER_USAGE_LOG',
    'BAILOUT_TO_CLIENT_SIDE_RENDERING_LOG',
    'HANGING_PROMISE_REJECTION_LOG',
  ].map((digest) => ({ name: `an error with the digest ${digest}`, error: withFields({ digest }) })),
  {
    name: 'an error whose digest throws',
    error: Object.defineProperty(new Error('reset'), 'digest', {
      get: () => {
        throw new Error('no');
      },
    }),
  },
  { name: 'undefined', error: undefined },
])('call > resolves with a network error when fetch throws $name', async ({ error: thrown }) => {
  await using server = await startFakeServer();
  const { fetch } = throwing(thrown, () => true);

  const { error } = await invite(clientOf(server, { auth: { token: 'given' }, fetch }));

  expect(error).toMatchObject({ code: 'network', mayHaveActed: true });
});

test('call > does not end the process when nobody awaits a call that Next.js stopped', async () => {
  await using server = await startFakeServer();
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', note);
  try {
    void clientOf(server, { fetch: throwing(redirect, () => true).fetch }).GET('/customers');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(unhandled).toEqual([]);
  } finally {
    process.off('unhandledRejection', note);
  }
});
