import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { GoldLeafClientOptions, GoldLeafError, Middleware } from '@goldleaf/client';
import { type Responder, reply, startFakeServer } from '@goldleaf/testing';
import { describe, expect, test, vi } from 'vitest';
import { clientOf as clientWithKey, invite, list } from '../goldleaf.ts';

const clientOf: typeof clientWithKey = (server, options) =>
  clientWithKey(server, { auth: { token: 'given' }, retries: 0, ...options });
const everything = { priceLists: [], selectAll: true };

describe('an empty 2xx', () => {
  test.each([
    undefined,
    'application/json',
    'text/html; charset=utf-8',
    'text/plain',
    'application/octet-stream',
  ])('is a success with data null when its Content-Type is %s', async (type) => {
    await using server = await startFakeServer(reply(200, type ? { 'content-type': type } : {}));

    expect(await invite(clientOf(server))).toMatchObject({ ok: true, status: 200, data: null });
  });

  test.each([
    { parseAs: 'text', size: (data: unknown) => (data as string).length },
    { parseAs: 'blob', size: (data: unknown) => (data as Blob).size },
    { parseAs: 'arrayBuffer', size: (data: unknown) => (data as ArrayBuffer).byteLength },
  ] as const)('is an empty $parseAs when that is wanted', async ({ parseAs, size }) => {
    await using server = await startFakeServer(reply(200, { 'content-type': 'text/html' }));

    const data = await clientOf(server).POST('/pricelists/export', { body: everything, parseAs }).orThrow();

    expect(size(data)).toBe(0);
  });

  test('has no stream when its Content-Type is HTML', async () => {
    await using server = await startFakeServer(reply(200, { 'content-type': 'text/html' }));

    expect(
      await clientOf(server).POST('/pricelists/export', { body: everything, parseAs: 'stream' }),
    ).toMatchObject({ ok: true, data: null });
  });
});

describe('a 2xx text/plain', () => {
  test.each(['OK', 'Invited 3 < 4 people.'])('is text when it is %s', async (text) => {
    await using server = await startFakeServer(reply(200, { 'content-type': 'text/plain' }, text));

    expect(await invite(clientOf(server))).toMatchObject({ ok: true, data: text });
  });

  test('is JSON when it can be parsed', async () => {
    await using server = await startFakeServer(reply(200, { 'content-type': 'text/plain' }, '{"total":0}'));

    expect(await list(clientOf(server))).toMatchObject({ ok: true, data: { total: 0 } });
  });

  test.each(['<!doctype html><h1>Access denied</h1>', '\n  <html>', '\ufeff<?xml version="1.0"?>'])(
    'is no success when it begins like a page: %j',
    async (page) => {
      await using server = await startFakeServer(reply(200, { 'content-type': 'text/plain' }, page));

      expect(await invite(clientOf(server))).toMatchObject({
        ok: false,
        error: { code: 'invalid_response', mayHaveActed: true },
      });
    },
  );
});

describe('a body that is cut short', () => {
  const text = JSON.stringify({
    items: Array.from({ length: 500 }, (_, id) => ({ id, name: `hose ${id * id}` })),
  });
  const encodings = {
    identity: Buffer.from(text),
    gzip: gzipSync(text),
    br: brotliCompressSync(text),
  };
  /** Sends the first half of a body. */
  const half =
    (encoding: keyof typeof encodings, framing: 'length' | 'chunked', end: 'end' | 'reset'): Responder =>
    async (_, response) => {
      const body = encodings[encoding];
      const length = framing === 'length' ? { 'content-length': `${body.length}` } : {};
      response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': encoding, ...length });
      await new Promise((resolve) => response.write(body.subarray(0, body.length / 2), resolve));
      if (end === 'end') response.socket?.end();
      else setTimeout(() => response.socket?.resetAndDestroy(), 20);
    };

  test.each(
    (['identity', 'gzip', 'br'] as const).flatMap((encoding) =>
      (['length', 'chunked'] as const).flatMap((framing) =>
        (['end', 'reset'] as const).flatMap((end) =>
          (['json', 'text', 'blob', 'arrayBuffer'] as const).map((parseAs) => ({
            encoding,
            framing,
            end,
            parseAs,
          })),
        ),
      ),
    ),
  )(
    'is a network error: $encoding, $framing, $end, as $parseAs',
    async ({ encoding, framing, end, parseAs }) => {
      await using server = await startFakeServer(half(encoding, framing, end));

      const result: { ok: boolean; error?: GoldLeafError } = await clientOf(server).POST(
        '/pricelists/export',
        {
          body: everything,
          parseAs: parseAs as 'text',
        },
      );

      expect(result).toMatchObject({ ok: false, error: { code: 'network', mayHaveActed: true } });
    },
  );

  test('is a network error when compressed data with a whole frame gives nothing', async () => {
    const part = encodings.br.subarray(0, 100);
    await using server = await startFakeServer((_, response) =>
      response.writeHead(200, { 'content-encoding': 'br', 'content-length': part.length }).end(part),
    );

    for (const parseAs of ['json', 'text', 'blob', 'arrayBuffer'] as const) {
      const result = await clientOf(server).POST('/pricelists/export', {
        body: everything,
        parseAs: parseAs as 'text',
      });
      const cause = { message: 'the response body is cut short' };
      expect(result).toMatchObject({ ok: false, error: { code: 'network', cause } });
    }
  });

  test('is not suspected when a compressed body is whole', async () => {
    const body = gzipSync('{"items":[]}');
    await using server = await startFakeServer((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': body.length }).end(body),
    );

    expect(await list(clientOf(server))).toMatchObject({ ok: true, data: { items: [] } });
  });

  test('is not suspected when compressed nothing comes', async () => {
    const nothing = gzipSync('');
    await using server = await startFakeServer((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': nothing.length }).end(nothing),
    );

    expect(await invite(clientOf(server))).toMatchObject({ ok: true, data: null });
  });
});

test.each([200, 400])('a body that a middleware has read > does not count as empty (%i)', async (status) => {
  await using server = await startFakeServer(reply(status, {}, '{"a":1}'));
  const middleware: Middleware = async (request, next) => {
    const response = await next(request);
    const reader = response.body?.getReader();
    while (!(await reader?.read())?.done);
    reader?.releaseLock();
    return response;
  };

  const result = await invite(clientOf(server, { middleware: [middleware] }));

  expect(result).toMatchObject({ ok: false, error: { code: status === 200 ? 'network' : 'bad_request' } });
});

/** Creates a client that receives these pieces of a body, and a function that is called if the client cancels the body. */
function receiving(pieces: readonly Uint8Array[], options: Partial<GoldLeafClientOptions> = {}) {
  const rest = [...pieces];
  const cancel = vi.fn();
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
    const piece = rest.shift();
    if (piece) controller.enqueue(piece);
    else controller.close();
  };
  const fetch = async () => new Response(new ReadableStream({ pull, cancel }));
  return { goldleaf: clientOf({ url: 'http://127.0.0.1' }, { fetch, ...options }), cancel };
}

test('a body > keeps a character whose bytes come in two pieces', async () => {
  const bytes = new TextEncoder().encode('"é"');
  const { goldleaf } = receiving([bytes.subarray(0, 2), bytes.subarray(2)]);

  expect(await list(goldleaf)).toMatchObject({ ok: true, data: 'é' });
});

test('a body > is cancelled when it is longer than maxResponseBytes', async () => {
  const piece = new TextEncoder().encode('12345678');
  const { goldleaf: exact } = receiving([piece], { maxResponseBytes: 8 });
  expect(await list(exact)).toMatchObject({ ok: true, data: 12345678 });

  const { goldleaf, cancel } = receiving(Array(5).fill(piece), { maxResponseBytes: 10 });

  expect(await list(goldleaf)).toMatchObject({ ok: false, error: { code: 'invalid_response' } });
  expect(cancel).toHaveBeenCalledOnce();
});

test('a download > is no page when only a parameter of its Content-Type names HTML', async () => {
  const type = 'application/octet-stream; name=text/html';
  await using server = await startFakeServer(reply(200, { 'content-type': type }, 'rows'));

  const file = await clientOf(server)
    .POST('/pricelists/export', { body: everything, parseAs: 'blob' })
    .orThrow();

  expect(await file.text()).toBe('rows');
});

test('an invalid response > is named with its status, its media type and its fault', async () => {
  await using server = await startFakeServer(reply(200, { 'content-type': 'text/html' }, '<h1>Sign in</h1>'));

  const { error } = await list(clientOf(server));

  expect(error?.message).toBe('GET /customers: 200, but the body (text/html) is not JSON');
});

test.each([
  { status: 200, expected: { ok: true, data: { a: 1 } } },
  { status: 403, expected: { ok: false, error: { code: 'forbidden', body: { a: 1 } } } },
])(
  "a response without a body stream, as React Native's > is read as text ($status)",
  async ({ status, expected }) => {
    const { body: _, ...response } = {
      body: undefined,
      ok: status < 300,
      status,
      headers: new Headers(),
      text: async () => '{"a":1}',
      arrayBuffer: async () => new ArrayBuffer(0),
    };
    const goldleaf = clientOf({ url: 'http://127.0.0.1' }, { fetch: async () => response as never });

    expect(await invite(goldleaf)).toMatchObject(expected);
  },
);
