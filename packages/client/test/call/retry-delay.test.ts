import { afterEach, describe, expect, test, vi } from 'vitest';
import { retryDelay } from '../../src/call/retry-delay.ts';
import { statusError } from '../../src/errors/status-error.ts';
import { NetworkError, TimeoutError, TokenRequestError } from '../../src/errors/transport-error.ts';

afterEach(() => vi.restoreAllMocks());

const untrusted = new TypeError('fetch failed', { cause: { code: 'CERT_HAS_EXPIRED' } });

test.each([
  { name: '503 of a safe call', error: statusError({ status: 503 }), safe: true, delay: 500 },
  { name: '503 of an unsafe call', error: statusError({ status: 503 }), safe: false, delay: Infinity },
  { name: '501', error: statusError({ status: 501 }), safe: true, delay: Infinity },
  { name: '404', error: statusError({ status: 404 }), safe: true, delay: Infinity },
  { name: '408 of a safe call', error: statusError({ status: 408 }), safe: true, delay: 500 },
  { name: '408 of an unsafe call', error: statusError({ status: 408 }), safe: false, delay: Infinity },
  { name: '421 of an unsafe call', error: statusError({ status: 421 }), safe: false, delay: Infinity },
  { name: '429 of an unsafe call', error: statusError({ status: 429 }), safe: false, delay: 500 },
  {
    name: '429 of an unsafe call whose other request may have been processed',
    error: statusError({ status: 429, mayHaveActed: true }),
    safe: false,
    delay: Infinity,
  },
  {
    name: '429 with Retry-After',
    error: statusError({ status: 429, retryAfter: 7 }),
    safe: false,
    delay: 7_000,
  },
  {
    name: '429 with a shorter Retry-After than the backoff',
    error: statusError({ status: 429, retryAfter: 0 }),
    safe: false,
    delay: 500,
  },
  {
    name: '429 with a long Retry-After',
    error: statusError({ status: 429, retryAfter: 61 }),
    safe: false,
    delay: Infinity,
  },
  {
    name: 'a connection that was never made',
    error: new NetworkError('network', 'x', { mayHaveActed: false }),
    safe: false,
    delay: 500,
  },
  {
    name: 'a lost connection of an unsafe call',
    error: new NetworkError('network', 'x', { mayHaveActed: true }),
    safe: false,
    delay: Infinity,
  },
  {
    name: 'an untrusted certificate',
    error: new NetworkError('network', 'x', { cause: untrusted }),
    safe: true,
    delay: Infinity,
  },
  {
    name: 'a timeout of a safe call',
    error: new TimeoutError('timeout', 'x', { mayHaveActed: true }),
    safe: true,
    delay: 500,
  },
  {
    name: 'a failed token request',
    error: new TokenRequestError('token_request', 'x', { status: 503 }),
    safe: true,
    delay: Infinity,
  },
])('retryDelay > is $delay for $name', ({ error, safe, delay }) => {
  vi.spyOn(Math, 'random').mockReturnValue(0);

  expect(retryDelay(error, 0, safe)).toBe(delay);
});

describe('retryDelay', () => {
  const error = statusError({ status: 503 });

  test('doubles up to 8 s', () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);

    expect([0, 1, 2, 3, 4, 5].map((retry) => retryDelay(error, retry, true))).toEqual([
      500, 1_000, 2_000, 4_000, 8_000, 8_000,
    ]);
  });

  test('is up to a quarter more at random', () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.999_999);

    expect(retryDelay(error, 0, true)).toBeCloseTo(625, 2);
  });
});
