import {
  type AttemptOutcome,
  ConfigError,
  createGoldLeafClient,
  inviteUsers,
  isGoldLeafError,
} from '@goldleaf/client';
import { reply, startFakeServer } from '@goldleaf/testing';
import { describe, expect, test } from 'vitest';
import { clientOf as clientWithKey, invite, list } from '../goldleaf.ts';

const clientOf: typeof clientWithKey = (server, options) =>
  clientWithKey(server, { auth: { token: 'given' }, ...options });
const nowhere = { url: 'http://127.0.0.1:9' };

/** An object that cannot be looked at. */
const hostile = (target: object): never =>
  new Proxy(target, {
    get: () => {
      throw new Error('not readable');
    },
    getPrototypeOf: () => {
      throw new Error('not readable');
    },
  }) as never;
const cyclic = new Error('cyclic');
cyclic.cause = cyclic;

describe('a call never rejects', () => {
  const thrown: readonly { name: string; value: unknown }[] = [
    { name: 'null', value: null },
    { name: 'undefined', value: undefined },
    { name: 'a symbol', value: Symbol('thrown') },
    { name: 'an error that cannot be read', value: hostile(new Error('x')) },
    { name: 'an error that causes itself', value: cyclic },
    {
      name: 'an error whose message is no text',
      value: Object.assign(new Error('x'), { message: Symbol('no') }),
    },
  ];

  test.each(thrown)('when fetch throws $name', async ({ value }) => {
    const result = await invite(clientOf(nowhere, { fetch: () => Promise.reject(value) }));

    expect(isGoldLeafError(result.error)).toBe(true);
    expect(result.error).toMatchObject({ mayHaveActed: true });
  });

  test.each(thrown)('when a middleware throws $name', async ({ value }) => {
    const result = await invite(clientOf(nowhere, { middleware: [() => Promise.reject(value)] }));

    expect(isGoldLeafError(result.error)).toBe(true);
    expect(result.error).toMatchObject({ mayHaveActed: false });
  });

  test.each(thrown)('when a body throws $name while it is written', async ({ value }) => {
    const toJSON = (): never => {
      throw value;
    };
    const result = await clientOf(nowhere).POST('/customers/create', { body: { toJSON } as never });

    expect(result.error).toMatchObject({ code: 'invalid_request', mayHaveActed: false });
  });

  test.each(thrown)('when a token store rejects with $name', async ({ value }) => {
    const auth = { apiKey: 'k', apiKeyName: 'n', tokenStore: () => Promise.reject(value) };

    const { error } = await list(clientOf(nowhere, { auth }));

    expect(isGoldLeafError(error)).toBe(true);
    expect(error).toMatchObject({ mayHaveActed: false, attempts: 0 });
  });

  test.each([
    { name: 'null', options: null },
    { name: 'a signal that is none', options: { signal: {} } },
    { name: 'a number', options: 5 },
    { name: 'something that cannot be read', options: hostile({}) },
  ])('when its options are $name', async ({ options }) => {
    await using server = await startFakeServer();

    expect(isGoldLeafError((await list(clientOf(server), options as never)).error)).toBe(options !== 5);
  });

  test.each([undefined, null, 5, Symbol('path'), hostile({})])(
    'when its path is wrong (%#)',
    async (path) => {
      const { error } = await clientOf(nowhere).GET(path as never, {} as never);

      expect(error).toMatchObject({ code: 'invalid_request', mayHaveActed: false });
      expect(error?.message).toBe('the path must start with "/"');
    },
  );

  test('when fetch gives an object of a test', async () => {
    const stub = async () => ({ ok: true, status: 200, json: async () => ({}) }) as Response;
    const goldleaf = clientOf(nowhere, { fetch: stub });

    expect((await invite(goldleaf)).error).toMatchObject({ code: 'network', mayHaveActed: true });
    const { entries } = await inviteUsers(goldleaf, [{ email: 'ada@example.com', password: 'Example-1' }]);
    expect(entries).toMatchObject([{ state: 'unknown' }]);
  });
});

test.each([
  { name: 'an object of a test', response: { ok: true, status: 200, json: async () => ({}) } },
  { name: 'an object without headers', response: { ok: true, status: 200, text: async () => '{}' } },
  { name: 'an object without text()', response: { ok: true, status: 200, headers: new Headers() } },
  { name: 'nothing', response: undefined },
])('a call > says that fetch returned no response when it returned $name', async ({ response }) => {
  const { error } = await invite(clientOf(nowhere, { fetch: async () => response as never }));

  expect(error).toMatchObject({
    code: 'network',
    mayHaveActed: true,
    cause: { message: 'something other than a Response was returned' },
  });
});

describe('onResponse never reports a success', () => {
  test('for a middleware that gives an object of its own', async () => {
    const outcomes: AttemptOutcome[] = [];
    const result = await invite(
      clientOf(nowhere, {
        middleware: [async () => ({ ok: true, status: 200 }) as Response],
        onResponse: (outcome) => outcomes.push(outcome),
      }),
    );

    expect(outcomes).toEqual([expect.objectContaining({ status: undefined, error: result.error })]);
    expect(result.error).toBeDefined();
  });

  test('for an error that cannot be read', async () => {
    const outcomes: AttemptOutcome[] = [];
    await invite(
      clientOf(nowhere, {
        fetch: () => Promise.reject(hostile(new Error('x'))),
        onResponse: (outcome) => outcomes.push(outcome),
      }),
    );

    expect(outcomes).toEqual([expect.objectContaining({ status: undefined, error: expect.anything() })]);
  });

  test('for a body that ends after the attempt timed out', async () => {
    const outcomes: AttemptOutcome[] = [];
    let end = (): void => {};
    const body = new ReadableStream({
      start: (controller) => {
        end = () => {
          controller.enqueue(new TextEncoder().encode('{}'));
          controller.close();
        };
      },
    });
    const result = await invite(
      clientOf(nowhere, {
        attemptTimeout: 50,
        fetch: async () => new Response(body),
        onResponse: (outcome) => outcomes.push(outcome),
      }),
    );
    end();

    expect(result.error).toMatchObject({ code: 'timeout' });
    await expect.poll(() => outcomes.length).toBe(1);
    expect(outcomes[0]?.error).toMatchObject({ code: 'timeout' });
  });
});

test.each([undefined, null, {}, 'options'])('createGoldLeafClient(%j) throws a ConfigError', (options) => {
  expect(() => createGoldLeafClient(options as never)).toThrow(ConfigError);
});

test.each([
  { name: 'a line break', value: 'SECRET-token-1\nx' },
  { name: 'no text', value: 5 },
  { name: 'nothing', value: '' },
])("a store's token with $name is not sent and not shown", async ({ value }) => {
  await using server = await startFakeServer(reply(200));
  const auth = {
    apiKey: 'k',
    apiKeyName: 'n',
    tokenStore: async () => ({ value, expiresAt: Date.now() + 9e6 }),
  };

  const { error } = await list(clientOf(server, { auth: auth as never }));

  expect(error).toMatchObject({ code: 'token_request', mayHaveActed: false });
  expect(`${error?.message} ${error?.cause}`).not.toContain('SECRET');
  expect(server.calls).toHaveLength(0);
});
