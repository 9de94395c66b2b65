import { getEventListeners } from 'node:events';
import { endless, inTurn, reply, silence, speedUpTimers, startFakeServer } from '@goldleaf/testing';
import { expect, test, vi } from 'vitest';
import { TIMED_OUT, withTimeout } from '../../src/call/timeout.ts';
import { clientOf as clientWithKey, invite, list } from '../goldleaf.ts';

const json = reply(200, {}, '{}');

/** A client that needs no token request, so all its time goes to its calls. */
const clientOf: typeof clientWithKey = (server, options) =>
  clientWithKey(server, { auth: { token: 'given' }, ...options });

test('an attempt > times out without a response, and a GET is retried', async () => {
  using _timers = speedUpTimers();
  await using server = await startFakeServer(inTurn(silence, json));

  const result = await list(clientOf(server, { attemptTimeout: 2_000 }));

  expect(result).toMatchObject({ ok: true, data: {} });
  expect(server.calls).toHaveLength(2);
});

test.each([
  ['there is no response', silence],
  ['the body never ends', endless()],
])('an invite > times out with mayHaveActed true when %s', async (_, respond) => {
  await using server = await startFakeServer(respond);

  const { error, status } = await invite(clientOf(server, { attemptTimeout: 200 }));

  expect(error).toMatchObject({ code: 'timeout', name: 'TimeoutError', mayHaveActed: true, attempts: 1 });
  expect(status).toBeUndefined();
  expect(server.calls).toHaveLength(1);
});

test('a failure > keeps its status when its body never ends', async () => {
  await using server = await startFakeServer(endless(403));

  const { error } = await invite(clientOf(server, { attemptTimeout: 200 }));

  expect(error).toMatchObject({ code: 'forbidden', status: 403, mayHaveActed: false, body: undefined });
});

test('a call > ends after its timeout, whatever its attempts', async () => {
  await using server = await startFakeServer(silence);
  const start = Date.now();

  const { error } = await list(clientOf(server, { timeout: 200, attemptTimeout: 60_000 }));

  expect(error).toMatchObject({ code: 'timeout', attempts: 1 });
  expect(Date.now() - start).toBeLessThan(20_000);
  expect(server.calls).toHaveLength(1);
});

test.each([
  { options: { timeout: NaN }, message: 'timeout must be a number' },
  { options: { timeout: null as never }, message: 'timeout must be a number' },
  { options: { timeout: '5' as never }, message: 'timeout must be a number' },
  { options: { attemptTimeout: -1 }, message: 'attemptTimeout must be a number from 1' },
  { options: { attemptTimeout: '5' as never }, message: 'attemptTimeout must be a number from 1' },
  { options: { retries: -1 }, message: 'retries must be a number from 0' },
])('a call > fails before it is sent with $options', async ({ options, message }) => {
  await using server = await startFakeServer(json);

  const { error } = await invite(clientOf(server), options);

  expect(error).toMatchObject({ code: 'invalid_request', mayHaveActed: false, attempts: 0 });
  expect(error?.message).toBe(`POST /organization/users/invite: ${message}`);
  expect(server.calls).toHaveLength(0);
});

test.each([0, -1, -Infinity])(
  'a call > times out and sends nothing when its timeout is spent (%s ms)',
  async (timeout) => {
    await using server = await startFakeServer(json);
    const lines: string[] = [];
    const logger = { debug() {}, warn() {}, info: (message: string) => void lines.push(message) };
    const onCall = vi.fn();
    const goldleaf = clientOf(server, { logger, logLevel: 'info', onCall });

    for (const call of [invite, list]) {
      const { error } = await call(goldleaf, { timeout });

      expect(error).toMatchObject({ code: 'timeout', mayHaveActed: false, attempts: 0 });
      expect(onCall).toHaveBeenLastCalledWith(expect.objectContaining({ error, attempts: 0 }));
      expect(lines.pop()).toBe(error?.message);
    }
    expect(server.requests).toHaveLength(0);
  },
);

test('timeouts of a call > override those of the client', async () => {
  await using server = await startFakeServer(silence);

  for (const times of [{ timeout: 200 }, { attemptTimeout: 200, retries: 0 }]) {
    const start = Date.now();
    expect(await list(clientOf(server), times)).toMatchObject({ error: { code: 'timeout' } });
    expect(Date.now() - start).toBeLessThan(20_000);
  }
});

test('an attempt > times out with a fetch that ignores its signal, and cancels a late response', async () => {
  using _timers = speedUpTimers();
  await using server = await startFakeServer(json);
  const cancel = vi.fn();
  let respondLate = (_: Response) => {};
  const fetch = vi.fn(globalThis.fetch).mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        respondLate = resolve;
      }),
  );
  const goldleaf = clientOf(server, { fetch, attemptTimeout: 2_000 });

  const result = await list(goldleaf);
  respondLate(new Response(new ReadableStream({ cancel }), { status: 500 }));

  expect(result).toMatchObject({ ok: true, status: 200, data: {} });
  await expect.poll(() => cancel.mock.calls.length).toBe(1);
});

test('a call > has the response of the attempt that succeeded when an earlier one comes late', async () => {
  using _timers = speedUpTimers();
  let early = (_: Response) => {};
  const fetch = vi
    .fn(async () => {
      const body = new ReadableStream({
        async pull(controller) {
          early(Response.json({ attempt: 1 }, { status: 201 }));
          await new Promise((resolve) => setImmediate(resolve));
          controller.enqueue(new TextEncoder().encode('{"attempt":2}'));
          controller.close();
        },
      });
      return new Response(body);
    })
    .mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          early = resolve;
        }),
    );
  const goldleaf = clientOf({ url: 'http://127.0.0.1' }, { fetch, attemptTimeout: 2_000 });

  const result = await list(goldleaf);

  expect(result).toMatchObject({ ok: true, status: 200, data: { attempt: 2 } });
  expect(result.response?.status).toBe(200);
});

test('an attempt > sends nothing when it times out in a middleware', async () => {
  await using server = await startFakeServer();
  let release = () => {};
  const goldleaf = clientOf(server, {
    attemptTimeout: 40,
    retries: 0,
    middleware: [
      async (request, next) => {
        await new Promise<void>((resolve) => {
          release = resolve;
        });
        // A request of its own, without the signal.
        const { method, headers } = request;
        return next(new Request(request.url, { method, headers, body: await request.text() }));
      },
    ],
  });

  const { error } = await invite(goldleaf);
  expect(error).toMatchObject({ code: 'timeout', mayHaveActed: false });

  release();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(server.calls).toHaveLength(0);
});

test.each([0, -1, NaN])('withTimeout > does not run the function when %d ms are left', async (left) => {
  const run = vi.fn(async () => 'done');

  await expect(withTimeout(left, undefined, run)).rejects.toBe(TIMED_OUT);
  expect(run).not.toHaveBeenCalled();
});

test('a call > is not sent when its signal is aborted, and has the reason', async () => {
  await using server = await startFakeServer();
  const reason = { why: 'the page was left' };

  const { error } = await invite(clientOf(server), { signal: AbortSignal.abort(reason) });

  expect(error).toMatchObject({ code: 'aborted', name: 'AbortError', attempts: 0, mayHaveActed: false });
  expect(error?.cause).toBe(reason);
  expect(server.calls).toHaveLength(0);
});

test.each([
  ['while it waits for a response', silence],
  ['while it reads the body', endless()],
  ['while it reads the body of a failure', endless(500)],
])('a call > ends when the caller aborts %s, and has the reason', async (_, respond) => {
  await using server = await startFakeServer(respond);
  const controller = new AbortController();
  const reason = new Error('had enough');

  const calling = invite(clientOf(server), { signal: controller.signal });
  await expect.poll(() => server.calls.length).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 30));
  controller.abort(reason);

  const { error } = await calling;
  expect(error).toMatchObject({ code: 'aborted', attempts: 1, mayHaveActed: true });
  expect(error?.cause).toBe(reason);
});

test.each([silence, endless()])(
  'a call > is aborted when the caller aborts with the error of another call',
  async (respond) => {
    await using server = await startFakeServer(respond);
    const { error: reason } = await list(
      clientOf(server, { retries: 0, fetch: async () => new Response(null, { status: 429 }) }),
    );
    const controller = new AbortController();

    const calling = invite(clientOf(server), { signal: controller.signal });
    await expect.poll(() => server.calls.length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 30));
    controller.abort(reason);

    const { error } = await calling;
    expect(error).toMatchObject({ code: 'aborted', path: '/organization/users/invite', mayHaveActed: true });
    expect(error?.cause).toBe(reason);
  },
);

test('a call > is aborted by AbortSignal.timeout', async () => {
  await using server = await startFakeServer(silence);

  const { error } = await list(clientOf(server), { signal: AbortSignal.timeout(100) });

  expect(error).toMatchObject({ code: 'aborted', cause: { name: 'TimeoutError' } });
});

test('a stream > ends when the caller aborts after the call', async () => {
  await using server = await startFakeServer(endless());
  const controller = new AbortController();
  const reason = new Error('had enough');
  const goldleaf = clientOf(server);

  const stream = await goldleaf
    .GET('/workorders', { parseAs: 'stream', signal: controller.signal })
    .orThrow();
  const reader = (stream as ReadableStream).getReader();
  await reader.read();
  controller.abort(reason);

  const rest = (async () => {
    while (!(await reader.read()).done);
  })();
  await expect(rest).rejects.toBe(reason);
});

test('a stream > may take longer than an attempt', async () => {
  await using server = await startFakeServer(endless());

  const stream = await clientOf(server, { attemptTimeout: 250, timeout: 300 })
    .GET('/workorders', { parseAs: 'stream' })
    .orThrow();
  const reader = (stream as ReadableStream).getReader();
  const start = Date.now();
  while (Date.now() - start < 500) expect((await reader.read()).done).toBe(false);

  await reader.cancel();
});

test('a call > leaves no listener on its signal', async () => {
  await using server = await startFakeServer(json);
  const goldleaf = clientOf(server);
  const { signal } = new AbortController();

  await Promise.all(Array.from({ length: 50 }, () => list(goldleaf, { signal })));

  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});

test('a timeout of Infinity > is no limit', async () => {
  await using server = await startFakeServer(json);

  const result = await list(clientOf(server, { timeout: Infinity, attemptTimeout: Infinity }));

  expect(result.ok).toBe(true);
});

test('a signal > has one listener for all calls in flight, and each call ends when it aborts', async () => {
  await using server = await startFakeServer(silence);
  const goldleaf = clientOf(server);
  const controller = new AbortController();
  const { signal } = controller;

  const calls = Array.from({ length: 50 }, () => list(goldleaf, { signal }));
  await expect.poll(() => server.calls.length).toBe(50);
  const listeners = getEventListeners(signal, 'abort').length;
  controller.abort();
  const codes = (await Promise.all(calls)).map(({ error }) => error?.code);

  // Node 20 warns of a leak from the 11th listener on.
  expect(listeners).toBe(1);
  expect(codes).toEqual(Array(50).fill('aborted'));
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});
