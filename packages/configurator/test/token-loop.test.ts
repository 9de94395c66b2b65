import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ConfiguratorError } from '../src/configurator-error.ts';
import type { GetToken, TokenRequest } from '../src/configurator-options.ts';
import { TokenLoop } from '../src/token-loop.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A loop whose page loads at once, and a record of what it did. */
function startLoop(getToken: GetToken, { loads = true }: { readonly loads?: boolean } = {}) {
  const requests: TokenRequest[] = [];
  const tokens: string[] = [];
  const errors: ConfiguratorError[] = [];
  const loop = new TokenLoop({
    getToken: (request) => {
      requests.push(request);
      return getToken(request);
    },
    onToken: (token) => {
      tokens.push(token);
      if (loads) loop.loaded();
    },
    onError: (error) => errors.push(error),
  });
  loop.start();
  return { loop, requests, tokens, errors };
}

const count = (): GetToken => {
  let calls = 0;
  return () => `token-${++calls}`;
};

const HOUR = 3_600_000;

describe('TokenLoop', () => {
  test('requests one token for 100 expiry events, and passes the expired one', async () => {
    const { loop, requests, tokens } = startLoop(count());
    await vi.advanceTimersByTimeAsync(HOUR);
    for (let event = 0; event < 100; event++) loop.expired();
    await vi.advanceTimersByTimeAsync(0);

    expect(tokens).toEqual(['token-1', 'token-2']);
    expect(requests.map(({ expiredToken }) => expiredToken)).toEqual([undefined, 'token-1']);
  });

  test('ignores events of the old page while the new one loads', async () => {
    const { loop, tokens } = startLoop(count(), { loads: false });
    await vi.advanceTimersByTimeAsync(HOUR);
    loop.loaded();
    loop.expired();
    await vi.advanceTimersByTimeAsync(HOUR);
    loop.expired();
    await vi.advanceTimersByTimeAsync(HOUR);

    expect(tokens).toEqual(['token-1', 'token-2']);
  });

  test('accepts the Token of the client', async () => {
    const { tokens } = startLoop(async () => ({ value: 'token-1', expiresAt: HOUR }));
    await vi.advanceTimersByTimeAsync(0);

    expect(tokens).toEqual(['token-1']);
  });

  test('reports a failing getToken and requests again after growing pauses, five times', async () => {
    const cause = new Error('The server is down');
    const { errors, requests } = startLoop(() => {
      throw cause;
    });
    await vi.advanceTimersByTimeAsync(HOUR);

    expect(errors.map(({ retryDelay }) => retryDelay)).toEqual([
      1_000,
      2_000,
      4_000,
      8_000,
      16_000,
      undefined,
    ]);
    expect(errors[0]).toMatchObject({ code: 'token_failed', cause });
    expect(requests).toHaveLength(6);
  });

  test('requests again by start() after it has given up', async () => {
    let works = false;
    const { loop, tokens } = startLoop(async () => {
      if (!works) throw new Error('The server is down');
      return 'token';
    });
    await vi.advanceTimersByTimeAsync(HOUR);
    works = true;
    loop.start();
    await vi.advanceTimersByTimeAsync(0);

    expect(tokens).toEqual(['token']);
  });

  test('does not loop if each new token is rejected at once', async () => {
    const { loop, tokens, errors } = startLoop(count());
    for (let second = 0; second < 3_600; second++) {
      loop.expired();
      await vi.advanceTimersByTimeAsync(1_000);
    }

    expect(tokens).toHaveLength(6);
    expect(errors.at(-1)?.message).toContain('rejected a new token');
    expect(errors.at(-1)?.retryDelay).toBeUndefined();
  });

  test.each([
    { name: 'undefined', result: undefined },
    { name: 'an empty text', result: '' },
    { name: 'a line break', result: 'SECRET\n' },
    { name: 'a page', result: '<!doctype html> SECRET' },
    { name: 'an object without a value', result: {} },
  ])('rejects $name as a token and does not show it', async ({ result }) => {
    const { tokens, errors } = startLoop(() => result as string);
    await vi.advanceTimersByTimeAsync(0);

    expect(tokens).toEqual([]);
    expect(errors).toHaveLength(1);
    expect(`${errors[0]} ${errors[0]?.cause}`).toContain('getToken must return a token');
    expect(`${errors[0]} ${errors[0]?.cause}`).not.toContain('SECRET');
  });

  test('aborts and reports nothing once it is stopped', async () => {
    const { loop, requests, tokens, errors } = startLoop(
      ({ signal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    );
    loop.stop();
    await vi.advanceTimersByTimeAsync(HOUR);

    expect(requests[0]?.signal.aborted).toBe(true);
    expect([...tokens, ...errors]).toEqual([]);
  });
});
