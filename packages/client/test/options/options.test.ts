import { ConfigError, createGoldLeafClient, createTokenSource } from '@goldleaf/client';
import { describe, expect, test } from 'vitest';

const OPTIONS =
  'auth, baseUrl, allowHttpHosts, customerId, attemptTimeout, timeout, retries, maxResponseBytes, fetch, middleware, onRequest, onResponse, onCall, onData, logger, logLevel';
const auth = { apiKey: 'SECRET-api-key', apiKeyName: 'a name' };

/** Returns the message of the ConfigError that a function throws. */
function messageOf(create: () => unknown): string {
  try {
    create();
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    expect(error).toMatchObject({ code: 'config', attempts: 0, mayHaveActed: false });
    return (error as Error).message;
  }
  throw new Error('nothing was thrown');
}

describe('createGoldLeafClient', () => {
  const create = (options: object) => () => createGoldLeafClient({ auth, ...options });

  test.each([
    { options: { baseURL: 'https://goldleaf.app' }, message: 'unknown option baseURL: use baseUrl' },
    { options: { timeOut: 1 }, message: 'unknown option timeOut: use timeout' },
    { options: { retry: 1 }, message: 'unknown option retry: use retries' },
    { options: { middlewares: [] }, message: 'unknown option middlewares: use middleware' },
    {
      options: { headers: { Authorization: 'SECRET' } },
      message: `unknown option headers: the options are ${OPTIONS}`,
    },
    // Too long to be a misspelled `retries`.
    {
      options: { retryDelay: 1 },
      message: `unknown option retryDelay: the options are ${OPTIONS}`,
    },
  ])('throws a ConfigError: $message', ({ options, message }) => {
    expect(messageOf(create(options))).toBe(message);
  });

  test.each(['timeout', 'attemptTimeout', 'maxResponseBytes'])(
    'throws a ConfigError for an invalid %s',
    (name) => {
      for (const value of [0, -1, NaN, '5', null, {}]) {
        expect(messageOf(create({ [name]: value }))).toBe(`${name} must be a number from 1`);
      }
      expect(create({ [name]: Infinity })).not.toThrow();
      expect(create({ [name]: undefined })).not.toThrow();
    },
  );

  test('throws a ConfigError for invalid retries, and takes 0', () => {
    for (const retries of [-1, NaN, '2', null]) {
      expect(messageOf(create({ retries }))).toBe('retries must be a number from 0');
    }
    expect(create({ retries: 0 })).not.toThrow();
  });

  test('takes options that are undefined', () => {
    expect(create({ baseUrl: undefined, other: undefined })).not.toThrow();
  });
});

describe.each([
  {
    name: 'createGoldLeafClient',
    owner: 'auth.',
    create: (given: object) => createGoldLeafClient({ auth: given } as never),
  },
  { name: 'createTokenSource', owner: '', create: (given: object) => createTokenSource(given as never) },
])('$name', ({ owner, create }) => {
  test.each([
    { given: { ...auth, apiKey: '' }, message: 'apiKey is empty' },
    { given: { ...auth, apiKeyName: '' }, message: 'apiKeyName is empty' },
    { given: { apiKeyName: 'a name' }, message: 'apiKey is missing' },
    { given: { ...auth, apiKeyName: undefined }, message: 'apiKeyName is missing' },
  ])('throws a ConfigError: $message', ({ given, message }) => {
    expect(messageOf(() => create(given))).toBe(owner + message);
  });
});

test.each([
  { name: 'no options', options: undefined },
  { name: 'no auth', options: {} },
])('createGoldLeafClient > names the missing auth when there is $name', ({ options }) => {
  expect(messageOf(() => createGoldLeafClient(options as never))).toBe('auth is missing');
});

test.each([
  { token: '', message: 'auth.token is empty' },
  { token: 'two words', message: 'auth.token is not a token' },
])('createGoldLeafClient > throws a ConfigError: $message', ({ token, message }) => {
  expect(messageOf(() => createGoldLeafClient({ auth: { token } }))).toBe(message);
});

test('createTokenSource > throws a ConfigError for an unknown option', () => {
  expect(messageOf(() => createTokenSource({ ...auth, baseURL: 'https://goldleaf.app' } as never))).toBe(
    'unknown option baseURL: use baseUrl',
  );
  expect(messageOf(() => createTokenSource({ ...auth, timeout: 0 }))).toBe('timeout must be a number from 1');
});
