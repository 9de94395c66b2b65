import { channel } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import type { Middleware } from '@goldleaf/client';
import {
  closedPort,
  inTurn,
  reply,
  reset,
  silence,
  startFakeServer,
  untrustedCertificate,
} from '@goldleaf/testing';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { clientOf as clientWithKey, invite, list } from '../goldleaf.ts';

const clientOf: typeof clientWithKey = (server, options) =>
  clientWithKey(server, { auth: { token: 'given' }, ...options });

afterEach(() => vi.unstubAllEnvs());

/** Passes a request on to another port. */
const at = (request: Request, port: string): Request => {
  const url = new URL(request.url);
  url.port = port;
  return new Request(url, request);
};

interface Listening extends AsyncDisposable {
  readonly port: number;
}

async function listen(server: Server): Promise<Listening> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    [Symbol.asyncDispose]: async () => {
      server.close();
      (server as Partial<ReturnType<typeof createTlsServer>>).closeAllConnections?.();
    },
  };
}

describe('an invite', () => {
  test('is not retried when a middleware sends it to two hosts and one is down', async () => {
    await using server = await startFakeServer((_, response) => setTimeout(() => response.end('{}'), 50));
    const down = await closedPort();
    const hedge: Middleware = async (request, next) => {
      const [first] = await Promise.all([next(request.clone()), next(at(request, down))]);
      return first;
    };

    const { error } = await invite(clientOf(server, { middleware: [hedge] }));

    expect(error).toMatchObject({ code: 'network', mayHaveActed: true, attempts: 1 });
    await expect.poll(() => server.calls.length).toBe(1);
  });

  test.each([
    {
      name: '429 while another request is in flight',
      first: silence,
      second: reply(429),
      code: 'rate_limited',
    },
    {
      name: '401 while another request is in flight',
      first: silence,
      second: reply(401),
      code: 'unauthorized',
    },
    { name: '403 after another request succeeded', first: reply(200), second: reply(403), code: 'forbidden' },
  ])('may have acted when a middleware gets $name', async ({ first, second, code }) => {
    await using server = await startFakeServer(first);
    await using other = await startFakeServer(second);
    const hedge: Middleware = async (request, next) => {
      const started = next(request.clone());
      started.catch(() => {});
      await expect.poll(() => server.calls.length).toBe(1);
      return next(at(request, new URL(other.url).port));
    };
    let tokens = 0;
    const auth = { token: () => `given-${++tokens}` };

    const { error } = await invite(clientOf(server, { auth, middleware: [hedge] }));

    expect(error).toMatchObject({ code, mayHaveActed: true, attempts: 1 });
    expect(server.calls).toHaveLength(1);
    expect(other.calls).toHaveLength(1);
  });

  test('may have acted when a middleware sends it again after 503 and gets 429', async () => {
    await using server = await startFakeServer(inTurn(reply(503), reply(429)));
    const again: Middleware = async (request, next) => {
      await next(request.clone());
      return next(request);
    };

    const { error } = await invite(clientOf(server, { middleware: [again] }));

    expect(error).toMatchObject({ code: 'rate_limited', mayHaveActed: true, attempts: 1 });
    expect(server.calls).toHaveLength(2);
  });

  test('may have acted when a fetch that retries by itself is refused a connection the second time', async () => {
    await using server = await startFakeServer(reset);
    const down = await closedPort();
    const retrying: typeof fetch = async (input, init) => {
      try {
        return await fetch(input, init);
      } catch {
        const url = new URL(input as string);
        url.port = down;
        return fetch(url, init);
      }
    };

    const { error } = await invite(clientOf(server, { fetch: retrying }));

    expect(error).toMatchObject({ code: 'network', mayHaveActed: true, attempts: 1 });
    expect(server.calls).toHaveLength(1);
  });

  test('may have acted when a fetch sends to another address, and is refused a connection the second time', async () => {
    await using server = await startFakeServer(reset);
    const down = await closedPort();
    const rewriting: typeof fetch = async (input, init) => {
      const url = new URL(input as string);
      url.searchParams.set('gateway', '1');
      try {
        return await fetch(url, init);
      } catch {
        url.port = down;
        return fetch(url, init);
      }
    };

    const { error } = await invite(clientOf(server, { fetch: rewriting }));

    expect(error).toMatchObject({ code: 'network', mayHaveActed: true, attempts: 1 });
    expect(server.calls).toHaveLength(1);
  });

  test('may have acted when the runtime reports nothing', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('fetch failed');
    });
    onTestFinished(() => void vi.unstubAllGlobals());

    const { error } = await invite(clientOf({ url: 'http://127.0.0.1:1' }));

    expect(error).toMatchObject({ code: 'network', mayHaveActed: true, attempts: 1 });
  });

  test('may have acted when a fetch of another library fails, while Node cannot connect to the same URL', async () => {
    const down = await closedPort();
    const other: typeof fetch = async (input, init) => {
      await fetch(input, init).catch(() => {});
      throw new Error('socket hang up');
    };

    const { error } = await invite(clientOf({ url: `http://127.0.0.1:${down}` }, { fetch: other }));

    expect(error).toMatchObject({ code: 'network', mayHaveActed: true, attempts: 1 });
  });

  test('may have acted when it is aborted with the error of another call that was not connected', async () => {
    const controller = new AbortController();
    const other = Object.assign(new Error('connect failed'), { code: 'ECONNREFUSED' });
    const sending: typeof fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
        controller.abort(other);
      });

    const { error } = await invite(clientOf({ url: 'http://127.0.0.1:1' }, { fetch: sending }), {
      signal: controller.signal,
    });

    expect(error).toMatchObject({ code: 'aborted', mayHaveActed: true });
  });

  // undici 6 and early versions of undici 7 report so over HTTP/2.
  test.each(['undici:request:bodySent', 'undici:request:headers'])(
    'may have acted when undici reports %s, but not that it wrote the headers',
    async (reported) => {
      await using server = await startFakeServer(silence);
      const fetch = vi.fn(async (input: string) => {
        const { origin, pathname: path } = new URL(input);
        const request = { method: 'POST', origin, path };
        channel('undici:request:create').publish({ request });
        channel(reported).publish({ request });
        throw new TypeError('fetch failed', { cause: new Error('The session was destroyed') });
      });

      vi.stubGlobal('fetch', fetch);
      onTestFinished(() => void vi.unstubAllGlobals());

      const { error } = await invite(clientOf(server));

      expect(error).toMatchObject({ code: 'network', mayHaveActed: true, attempts: 1 });
      expect(fetch).toHaveBeenCalledTimes(1);
    },
  );
});

test('a POST is sent once for every status, except that Node itself sends it twice for 421', async () => {
  await using server = await startFakeServer(({ url }, response) => {
    const status = Number(/\d{3}/.exec(url)?.[0]);
    response.writeHead(status).end();
  });
  const statuses = Array.from({ length: 400 }, (_, index) => 200 + index);
  const goldleaf = (status: number) =>
    clientWithKey({ url: `${server.url}/${status}` }, { auth: { token: 'given' }, retries: 0 });

  const results = await Promise.all(statuses.map((status) => invite(goldleaf(status))));

  const sent = new Map<number, number>();
  for (const { url } of server.calls) {
    const status = Number(/\d{3}/.exec(url)?.[0]);
    sent.set(status, (sent.get(status) ?? 0) + 1);
  }
  expect([...sent].filter(([, count]) => count !== 1)).toEqual([[421, 2]]);
  expect(sent.size).toBe(400);
  expect(results[421 - 200]?.error).toMatchObject({ status: 421, mayHaveActed: true, attempts: 1 });
});

describe('an invite whose connection fails before anything is sent', () => {
  const untrusted = untrustedCertificate();
  const cut = (end: (socket: Socket) => void) =>
    createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => end(socket));
    });

  test.each([
    {
      fault: 'the certificate is not trusted',
      server: () => createTlsServer(untrusted, (_, response) => response.end('{}')),
      host: 'localhost',
      attempts: 1,
    },
    {
      fault: 'the server resets the TLS handshake',
      server: () => cut((socket) => socket.resetAndDestroy()),
      host: '127.0.0.1',
      attempts: 2,
    },
    {
      fault: 'the server ends the TLS handshake',
      server: () => cut((socket) => socket.destroy()),
      host: '127.0.0.1',
      attempts: 2,
    },
    {
      fault: 'the server speaks no TLS',
      server: () => cut((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
      host: '127.0.0.1',
      attempts: 2,
    },
  ])('has mayHaveActed false when $fault', async ({ server, host, attempts }) => {
    await using listening = await listen(server());
    const url = `https://${host}:${listening.port}`;

    const { error } = await invite(clientOf({ url }, { retries: 1 }));

    expect(error).toMatchObject({ code: 'network', mayHaveActed: false, attempts });
  });

  test.each(['a timeout', 'an abort'])(
    'has mayHaveActed false, and is not sent later, after %s',
    async (how) => {
      const requests: string[] = [];
      await using server = await listen(
        createTlsServer(untrusted, (request, response) => {
          requests.push(request.url ?? '');
          response.end('{}');
        }),
      );
      const sockets: Socket[] = [];
      /** Accepts connections, and passes their bytes on when the call is over. */
      await using slow = await listen(
        createServer((socket) => {
          socket.on('error', () => {});
          sockets.push(socket);
        }),
      );
      const goldleaf = clientOf(
        { url: `https://localhost:${slow.port}` },
        { attemptTimeout: how === 'an abort' ? 30_000 : 200, retries: 0 },
      );
      const controller = new AbortController();
      const call = invite(goldleaf, how === 'an abort' ? { signal: controller.signal } : {});
      await expect.poll(() => sockets.length).toBe(1);
      if (how === 'an abort') controller.abort();

      const { error } = await call;

      expect(error).toMatchObject({ code: how === 'an abort' ? 'aborted' : 'timeout', mayHaveActed: false });
      const upstream = connect(server.port, '127.0.0.1');
      upstream.on('error', () => {});
      sockets[0]?.pipe(upstream).pipe(sockets[0]);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(requests).toEqual([]);
    },
  );

  test('has mayHaveActed false, and is tried once, when fetch blocks the port', async () => {
    const { error } = await invite(clientOf({ url: 'http://127.0.0.1:6000' }));

    expect(error).toMatchObject({ code: 'network', mayHaveActed: false, attempts: 1 });
  });

  test('may have acted when the connection is cut by a server that has the request', async () => {
    await using server = await startFakeServer(reset);

    expect(await invite(clientOf(server))).toMatchObject({ error: { mayHaveActed: true, attempts: 1 } });
  });
});

test('a GET that failed with 503 may have acted, although its retry was refused a connection', async () => {
  await using server = await startFakeServer(reply(503, { 'retry-after': '0' }));
  let calls = 0;
  const down = await closedPort();
  const moved: typeof fetch = (input, init) => {
    const url = new URL(input as string);
    if (++calls > 1) url.port = down;
    return fetch(url, init);
  };

  const { error } = await list(clientOf(server, { fetch: moved, retries: 1 }));

  expect(error).toMatchObject({ code: 'network', mayHaveActed: true, attempts: 2 });
});
