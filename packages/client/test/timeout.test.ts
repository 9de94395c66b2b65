import { getEventListeners } from 'node:events';
import { endless, inTurn, reply, silence, speedUpTimers, startFakeServer } from '@goldleaf/testing';
import { expect, test, vi } from 'vitest';
import { clientOf as clientWithKey, invite, list } from './goldleaf.ts';

const json = reply(200, {}, '{}');

/** A client that needs no exchange, so that all the time there is goes to its calls. */
const clientOf: typeof clientWithKey = (server, options) =>
  clientWithKey(server, { auth: { token: 'given' }, ...options });

test('ends an attempt that gets no answer, and sends a GET again', async () => {
  using _timers = speedUpTimers();
  await using server = await startFakeServer(inTurn(silence, json));

  const result = await list(clientOf(server, { attemptTimeout: 2_000 }));

  expect(result).toMatchObject({ ok: true, data: {} });
  expect(server.calls).toHaveLength(2);
});

test.each([
  ['no answer comes', silence],
  ['the body never ends', endless()],
])('ends an invite when %s, and says that it may have been acted on', async (_, answer) => {
  await using server = await startFakeServer(answer);

  const { error, status } = await invite(clientOf(server, { attemptTimeout: 200 }));

  expect(error).toMatchObject({ code: 'timeout', name: 'TimeoutError', mayHaveActed: true, attempts: 1 });
  expect(status).toBeUndefined();
  expect(server.calls).toHaveLength(1);
});

test('ends a failure whose body never ends as that failure', async () => {
  await using server = await startFakeServer(endless(403));

  const { error } = await invite(clientOf(server, { attemptTimeout: 200 }));

  expect(error).toMatchObject({ code: 'forbidden', status: 403, mayHaveActed: false, body: undefined });
});

test('ends a call when its time is over, whatever its attempts', async () => {
  await using server = await startFakeServer(silence);
  const start = Date.now();

  const { error } = await list(clientOf(server, { timeout: 200, attemptTimeout: 60_000 }));

  expect(error).toMatchObject({ code: 'timeout', attempts: 1 });
  expect(Date.now() - start).toBeLessThan(1_000);
  expect(server.calls).toHaveLength(1);
});

test('takes the times of a call before those of the client', async () => {
  await using server = await startFakeServer(silence);

  for (const times of [{ timeout: 200 }, { attemptTimeout: 200, retries: 0 }]) {
    const start = Date.now();
    expect(await list(clientOf(server), times)).toMatchObject({ error: { code: 'timeout' } });
    expect(Date.now() - start).toBeLessThan(1_000);
  }
});

test('ends an attempt by a fetch that heeds no signal, and lets go of what it brings late', async () => {
  using _timers = speedUpTimers();
  await using server = await startFakeServer(json);
  const cancel = vi.fn();
  let answer = (_: Response) => {};
  const fetch = vi.fn(globalThis.fetch).mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  const goldleaf = clientOf(server, { fetch, attemptTimeout: 2_000 });

  const result = await list(goldleaf);
  answer(new Response(new ReadableStream({ cancel }), { status: 500 }));

  expect(result).toMatchObject({ ok: true, status: 200, data: {} });
  await expect.poll(() => cancel.mock.calls.length).toBe(1);
});

test('gives the answer of the attempt that succeeded where an earlier one comes in late', async () => {
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

test('sends nothing for an attempt whose time ran out in a middleware', async () => {
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

test.each([0, -1, NaN])('sends nothing where there is no time for it: %d', async (none) => {
  using _timers = speedUpTimers(100);
  await using server = await startFakeServer();

  for (const times of [{ timeout: none }, { attemptTimeout: none }]) {
    const { error } = await invite(clientOf(server, times));
    expect(error).toMatchObject({ code: 'timeout', attempts: 0, mayHaveActed: false });
  }
  expect(server.calls).toHaveLength(0);
});

test('sends nothing when the signal was aborted before, and keeps the reason', async () => {
  await using server = await startFakeServer();
  const reason = { why: 'the page was left' };

  const { error } = await invite(clientOf(server), { signal: AbortSignal.abort(reason) });

  expect(error).toMatchObject({ code: 'aborted', name: 'AbortedError', attempts: 0, mayHaveActed: false });
  expect(error?.cause).toBe(reason);
  expect(server.calls).toHaveLength(0);
});

test.each([
  ['while it waits for an answer', silence],
  ['while it reads the body', endless()],
  ['while it reads the body of a failure', endless(500)],
])('ends a call when the caller aborts %s, and keeps the reason', async (_, answer) => {
  await using server = await startFakeServer(answer);
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
  'ends a call when the caller aborts with the error of another call, and says nothing of that one',
  async (answer) => {
    await using server = await startFakeServer(answer);
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

test('takes the end of AbortSignal.timeout for what it is: the caller gave up', async () => {
  await using server = await startFakeServer(silence);

  const { error } = await list(clientOf(server), { signal: AbortSignal.timeout(100) });

  expect(error).toMatchObject({ code: 'aborted', cause: { name: 'TimeoutError' } });
});

test('ends a stream when the caller aborts, though the call is over', async () => {
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

test('lets a stream run for longer than an attempt may', async () => {
  await using server = await startFakeServer(endless());

  const stream = await clientOf(server, { attemptTimeout: 250, timeout: 300 })
    .GET('/workorders', { parseAs: 'stream' })
    .orThrow();
  const reader = (stream as ReadableStream).getReader();
  const start = Date.now();
  while (Date.now() - start < 500) expect((await reader.read()).done).toBe(false);

  await reader.cancel();
});

test('leaves nothing behind on a signal that many calls share', async () => {
  await using server = await startFakeServer(json);
  const goldleaf = clientOf(server);
  const { signal } = new AbortController();

  await Promise.all(Array.from({ length: 50 }, () => list(goldleaf, { signal })));

  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});

test('takes Infinity for no limit', async () => {
  await using server = await startFakeServer(json);

  const result = await list(clientOf(server, { timeout: Infinity, attemptTimeout: Infinity }));

  expect(result.ok).toBe(true);
});
