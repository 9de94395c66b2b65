import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { causeCode, failsAgain, neverConnected } from '../../src/runtime/connection.browser.ts';
import { noStore, tokenFetchFields } from '../../src/runtime/no-store.browser.ts';
import { onAbort as onAbortOfBrowser } from '../../src/runtime/on-abort.browser.ts';
import { onAbort as onAbortOfServer } from '../../src/runtime/on-abort.ts';
import { isRenderingSignal } from '../../src/runtime/rendering-signal.browser.ts';
import { sendWatched } from '../../src/runtime/traffic.browser.ts';

const folder = new URL('../../src/runtime/', import.meta.url);
const names = readdirSync(folder).flatMap((file) => /^(.*)\.browser\.ts$/.exec(file)?.[1] ?? []);

test.each(names)('%s.browser > exports the names of %s', async (name) => {
  const browser = await import(`../../src/runtime/${name}.browser.ts`);
  const server = await import(`../../src/runtime/${name}.ts`);

  expect(Object.keys(browser).sort()).toEqual(Object.keys(server).sort());
});

test('connection.browser > knows nothing of a connection', () => {
  const cause = new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } });

  expect([neverConnected(cause), failsAgain(cause), causeCode(cause, {})]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('no-store.browser > keeps responses out of caches', () => {
  expect([noStore(), tokenFetchFields()]).toEqual([{ cache: 'no-store' }, { cache: 'no-store' }]);
});

test('send-once > is in both builds, because a bundle for browsers may run on Deno', () => {
  expect(names).not.toContain('send-once');
});

describe.each([
  { name: 'a browser', onAbort: onAbortOfBrowser },
  { name: 'a server', onAbort: onAbortOfServer },
])('onAbort of $name', ({ onAbort }) => {
  test('calls each function when the signal aborts', () => {
    const controller = new AbortController();
    const called: string[] = [];
    onAbort(controller.signal, () => called.push('a'));
    onAbort(controller.signal, () => called.push('b'));

    controller.abort();

    expect(called).toEqual(['a', 'b']);
  });

  test('calls the other functions when one was taken off', () => {
    const controller = new AbortController();
    const called: string[] = [];
    const takeOff = onAbort(controller.signal, () => called.push('a'));
    onAbort(controller.signal, () => called.push('b'));
    takeOff();

    controller.abort();

    expect(called).toEqual(['b']);
  });

  test('does not call a function that was taken off', () => {
    const controller = new AbortController();
    let calls = 0;
    onAbort(controller.signal, () => calls++)();

    controller.abort();

    expect(calls).toBe(0);
  });
});

describe('sendWatched of a browser', () => {
  const sender = { signal: new AbortController().signal, fetch };
  const unsent = () => expect.unreachable('a browser knows of no request that it was not sent');

  test('returns the response', async () => {
    const response = new Response();

    expect(await sendWatched('https://goldleaf.app', sender, async () => response, unsent)).toBe(response);
  });

  test('rejects with what fetch throws', async () => {
    const failure = new TypeError('Failed to fetch');
    const sending = sendWatched('https://goldleaf.app', sender, () => Promise.reject(failure), unsent);

    await expect(sending).rejects.toBe(failure);
  });
});

test.each([
  { name: 'redirect()', error: { digest: 'NEXT_REDIRECT;push;/login;307;' }, is: true },
  { name: 'notFound()', error: { digest: 'NEXT_HTTP_ERROR_FALLBACK;404' }, is: true },
  { name: 'a bail-out to the browser', error: { digest: 'BAILOUT_TO_CLIENT_SIDE_RENDERING' }, is: true },
  { name: 'another digest', error: { digest: '2338' }, is: false },
  { name: 'a digest that contains a known one', error: { digest: 'MY_NEXT_STEP' }, is: false },
  { name: 'a failed fetch', error: new TypeError('Failed to fetch'), is: false },
  { name: 'nothing', error: undefined, is: false },
  {
    name: 'an error that cannot be read',
    error: {
      get digest() {
        throw new Error('not readable');
      },
    },
    is: false,
  },
])('isRenderingSignal of a browser > is $is for $name', ({ error, is }) => {
  expect(isRenderingSignal(error)).toBe(is);
});
