import {
  type Attempt,
  type AttemptOutcome,
  type CallOutcome,
  createGoldLeafClient,
  type Middleware,
} from '@goldleaf/client';
import { inTurn, reply, reset, speedUpTimers, startFakeServer } from '@goldleaf/testing';
import { pino } from 'pino';
import { describe, expect, test, vi } from 'vitest';
import { clientOf as clientWithKey, invite, list } from '../goldleaf.ts';

const clientOf: typeof clientWithKey = (server, options) =>
  clientWithKey(server, { auth: { token: 'given' }, ...options });

describe('middleware', () => {
  test('wraps an attempt in order, the first one outermost', async () => {
    await using server = await startFakeServer();
    const order: string[] = [];
    const layer =
      (name: string): Middleware =>
      async (request, next) => {
        order.push(`${name} in`);
        const response = await next(request);
        order.push(`${name} out`);
        return response;
      };

    await list(clientOf(server, { middleware: [layer('a'), layer('b')] })).orThrow();

    expect(order).toEqual(['a in', 'b in', 'b out', 'a out']);
  });

  test('gets the operation and the number of attempts at each attempt', async () => {
    using _timers = speedUpTimers();
    await using server = await startFakeServer(inTurn(reply(429), reply(200)));
    const attempts: Attempt[] = [];
    const middleware: Middleware = (request, next, attempt) => {
      attempts.push(attempt);
      return next(request);
    };

    await invite(clientOf(server, { middleware: [middleware] })).orThrow();

    const operation = {
      callId: expect.any(Number),
      method: 'POST',
      path: '/organization/users/invite',
    };
    expect(attempts).toEqual([
      { ...operation, attempts: 1 },
      { ...operation, attempts: 2 },
    ]);
  });

  test('gets the whole request and may change it', async () => {
    await using server = await startFakeServer();
    const middleware: Middleware = async (request, next) => {
      const body = JSON.stringify({ was: await request.clone().json() });
      const changed = new Request(request, { body });
      changed.headers.set('x-trace', 't-1');
      return next(changed);
    };

    await invite(clientOf(server, { middleware: [middleware] })).orThrow();

    expect(server.calls[0]?.headers).toMatchObject({ authorization: 'Bearer given', 'x-trace': 't-1' });
    expect(JSON.parse(server.calls[0]?.body ?? '')).toHaveProperty('was.emailAddresses');
  });

  test('may respond itself, and nothing is sent', async () => {
    await using server = await startFakeServer();
    const middleware: Middleware = async () => Response.json({ items: [], total: 0 });

    const result = await list(clientOf(server, { middleware: [middleware] }));

    expect(result).toMatchObject({ ok: true, data: { total: 0 } });
    expect(server.calls).toHaveLength(0);
  });

  test('may read a clone of the response', async () => {
    await using server = await startFakeServer(reply(200, {}, '{"total":1}'));
    const seen = vi.fn();
    const middleware: Middleware = async (request, next) => {
      const response = await next(request);
      seen(await response.clone().json());
      return response;
    };

    expect(await list(clientOf(server, { middleware: [middleware] }))).toMatchObject({ data: { total: 1 } });
    expect(seen).toHaveBeenCalledWith({ total: 1 });
  });

  test('may send again by calling next with a clone', async () => {
    await using server = await startFakeServer(inTurn(reply(409), reply(200)));
    const middleware: Middleware = async (request, next) => {
      const response = await next(request.clone());
      return response.status === 409 ? next(request) : response;
    };

    await invite(clientOf(server, { middleware: [middleware] })).orThrow();

    expect(server.calls).toHaveLength(2);
    expect(server.calls[1]?.body).toBe(server.calls[0]?.body);
  });

  test('that sends an invite again > is not retried when its second connection is refused', async () => {
    await using server = await startFakeServer(reset);
    let calls = 0;
    const middleware: Middleware = async (request, next) => {
      try {
        return await next(request.clone());
      } catch {
        return next(request);
      }
    };
    const refuseSecond: typeof fetch = (...request) =>
      ++calls === 1
        ? fetch(...request)
        : Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } }));

    const { error } = await invite(clientOf(server, { middleware: [middleware], fetch: refuseSecond }));

    expect(error).toMatchObject({ code: 'network', mayHaveActed: true, attempts: 1 });
    expect(server.calls).toHaveLength(1);
  });

  test('fails the call as not sent when it throws before it sends', async () => {
    await using server = await startFakeServer();
    const thrown = new Error('not today');

    const { error } = await invite(clientOf(server, { middleware: [() => Promise.reject(thrown)] }));

    expect(error).toMatchObject({ code: 'invalid_request', mayHaveActed: false });
    expect(error?.cause).toBe(thrown);
    expect(server.calls).toHaveLength(0);
  });

  test.each(['an error', 'nothing'])(
    'fails the call with mayHaveActed true when it throws %s after it has sent',
    async (way) => {
      await using server = await startFakeServer();
      const middleware: Middleware = async (request, next) => {
        await next(request);
        if (way === 'nothing') throw undefined;
        throw new Error('not today');
      };

      const { error } = await invite(clientOf(server, { middleware: [middleware] }));

      expect(error).toMatchObject({ code: 'network', mayHaveActed: true, attempts: 1 });
      if (way !== 'nothing') expect(error?.cause).toMatchObject({ message: 'not today' });
      expect(server.calls).toHaveLength(1);
    },
  );

  test.each([429, 401, 403, 503])(
    'fails the call with mayHaveActed true when it throws the %i of another call after it has sent',
    async (status) => {
      await using server = await startFakeServer();
      const other = clientOf(server, { retries: 0, fetch: async () => new Response(null, { status }) });
      const middleware: Middleware = async (request, next) => {
        const response = await next(request);
        await list(other).orThrow();
        return response;
      };
      let tokens = 0;
      const auth = { token: () => `given-${++tokens}` };

      const { error } = await invite(clientOf(server, { auth, middleware: [middleware] }));

      expect(error).toMatchObject({
        code: 'network',
        path: '/organization/users/invite',
        mayHaveActed: true,
        attempts: 1,
        cause: { message: expect.stringContaining(`GET /customers: ${status}`) },
      });
      expect(server.calls).toHaveLength(1);
    },
  );

  test.each<[string, (...args: Parameters<Middleware>) => unknown, number, boolean]>([
    ['nothing, and has sent nothing', () => {}, 0, false],
    ['nothing, and has sent it', (request, next) => void next(request.clone()), 1, true],
  ])('fails the call when it returns %s', async (_, middleware, sent, mayHaveActed) => {
    await using server = await startFakeServer();

    const { error } = await invite(clientOf(server, { middleware: [middleware as Middleware] }));

    expect(error).toMatchObject({ mayHaveActed });
    await expect.poll(() => server.calls.length).toBe(sent);
  });

  test.each([
    [
      'throws without a promise',
      () => {
        throw new Error('at once');
      },
    ],
    ['throws nothing', () => Promise.reject()],
  ])('fails the call when it %s', async (name, middleware) => {
    await using server = await startFakeServer();

    const { error } = await invite(clientOf(server, { middleware: [middleware] }));

    expect(error).toMatchObject({ code: 'invalid_request', mayHaveActed: false });
    const reason = name === 'throws nothing' ? 'something other than an error was thrown' : 'at once';
    expect(error?.message).toBe(`POST /organization/users/invite: ${reason}`);
  });

  test('does not get the token request, which has the API key', async () => {
    await using server = await startFakeServer();
    const urls: string[] = [];
    const middleware: Middleware = (request, next) => {
      urls.push(new URL(request.url).pathname);
      return next(request);
    };

    await list(clientWithKey(server, { middleware: [middleware] })).orThrow();

    expect(server.tokenRequests).toHaveLength(1);
    expect(urls).toEqual(['/api/v1/customers']);
  });
});

describe('onRequest and onResponse', () => {
  test('are called for each attempt, in order', async () => {
    using _timers = speedUpTimers();
    await using server = await startFakeServer(inTurn(reply(503), reset, reply(200)));
    const events: (readonly [string, Attempt])[] = [];

    await list(
      clientOf(server, {
        onRequest: (attempt) => events.push(['request', attempt]),
        onResponse: (outcome) => events.push(['response', outcome]),
      }),
    ).orThrow();

    const operation = { callId: expect.any(Number), method: 'GET', path: '/customers' };
    const ended = { ...operation, milliseconds: expect.toSatisfy((took: number) => took >= 0) };
    expect(events).toEqual([
      ['request', { ...operation, attempts: 1 }],
      [
        'response',
        { ...ended, attempts: 1, status: 503, error: expect.objectContaining({ code: 'server_error' }) },
      ],
      ['request', { ...operation, attempts: 2 }],
      [
        'response',
        { ...ended, attempts: 2, status: undefined, error: expect.objectContaining({ code: 'network' }) },
      ],
      ['request', { ...operation, attempts: 3 }],
      ['response', { ...ended, attempts: 3, status: 200, error: undefined }],
    ]);
  });

  test('are not called for an attempt that gets no token', async () => {
    await using server = await startFakeServer(undefined, reply(403));
    const called = vi.fn();

    await invite(clientWithKey(server, { onRequest: called, onResponse: called }));

    expect(called).not.toHaveBeenCalled();
  });

  test('are called for both requests when a token is rejected', async () => {
    await using server = await startFakeServer(inTurn(reply(401), reply(200)));
    const outcomes: AttemptOutcome[] = [];

    await list(clientWithKey(server, { onResponse: (outcome) => outcomes.push(outcome) })).orThrow();

    expect(outcomes.map(({ attempts, status }) => [attempts, status])).toEqual([
      [1, 401],
      [2, 200],
    ]);
  });

  test.each([
    [
      'throw',
      () => {
        throw new Error('no metrics');
      },
    ],
    ['reject with', async () => Promise.reject(new Error('no metrics'))],
  ])('do not change the result when they %s', async (_, fail) => {
    await using server = await startFakeServer(reply(200, {}, '{}'));
    const logger = { debug: fail, info: fail, warn: fail };

    const result = await invite(
      clientOf(server, { onRequest: fail, onResponse: fail, logger, logLevel: 'debug' }),
    );

    expect(result).toMatchObject({ ok: true, status: 200 });
    expect(server.calls).toHaveLength(1);
  });
});

describe('onCall', () => {
  const invitePath = { method: 'POST', path: '/organization/users/invite' };

  test.each([
    {
      name: 'a call that is retried',
      respond: reply(503),
      call: list,
      outcome: { method: 'GET', path: '/customers', attempts: 2, status: 200, error: undefined },
    },
    {
      name: 'a call that fails',
      respond: reply(403),
      call: invite,
      outcome: {
        ...invitePath,
        attempts: 1,
        status: 403,
        error: expect.objectContaining({ code: 'forbidden' }),
      },
    },
    {
      name: 'a call that gets no token',
      options: { auth: { token: () => Promise.reject(new Error('no token')) } },
      respond: reply(200),
      call: invite,
      outcome: {
        ...invitePath,
        attempts: 0,
        status: undefined,
        error: expect.objectContaining({ code: 'token_request' }),
      },
    },
  ])('gets the outcome of $name once, and its duration', async ({ respond, options, call, outcome }) => {
    using _timers = speedUpTimers();
    await using server = await startFakeServer(inTurn(respond, reply(200)));
    const outcomes: CallOutcome[] = [];
    const start = performance.now();

    const result = await call(clientOf(server, { onCall: (ended) => outcomes.push(ended), ...options }));

    const most = performance.now() - start;

    expect(outcomes).toEqual([
      {
        ...outcome,
        callId: expect.any(Number),
        milliseconds: expect.toSatisfy((took: number) => took >= 0 && took <= most),
      },
    ]);
    expect(outcomes[0]?.error).toBe(result.error);
  });

  test('has the callId of its attempts, and no other call has it', async () => {
    using _timers = speedUpTimers();
    await using server = await startFakeServer(inTurn(reply(503), reply(503), reply(200)));
    const attempts = new Map<number, number>();
    const calls = new Map<number, number>();
    const client = clientOf(server, {
      onRequest: ({ callId }) => attempts.set(callId, (attempts.get(callId) ?? 0) + 1),
      onCall: ({ callId, attempts }) => calls.set(callId, attempts),
    });

    await Promise.all([list(client), list(client)]);

    expect(calls.size).toBe(2);
    expect(attempts).toEqual(calls);
  });

  test('does not change the result when it throws', async () => {
    await using server = await startFakeServer(reply(200));
    const onCall = () => {
      throw new Error('no metrics');
    };

    expect(await invite(clientOf(server, { onCall }))).toMatchObject({ ok: true });
  });
});

describe('the logger', () => {
  async function logged(logLevel?: 'debug' | 'info' | 'warn' | 'off'): Promise<string[]> {
    using _timers = speedUpTimers();
    await using server = await startFakeServer(inTurn(reply(503), reply(403)));
    const lines: string[] = [];
    const write = (level: string) => (message: string) => void lines.push(`${level} ${message}`);
    const logger = { debug: write('debug'), info: write('info'), warn: write('warn') };

    await list(clientOf(server, { logger, ...(logLevel && { logLevel }) }));

    return lines.map((line) => line.replace(/in \d+ ms/, 'in N ms'));
  }
  const attempts = ['debug GET /customers: 503 server error', 'debug GET /customers: 403 forbidden'] as const;
  const retry = 'warn GET /customers: 503 server error, sent again in N ms';
  const failure = 'info GET /customers: 403 forbidden';

  test('gets retries by default', async () => {
    expect(await logged()).toEqual([retry]);
    expect(await logged('warn')).toEqual([retry]);
  });

  test('gets failed calls too at info', async () => {
    expect(await logged('info')).toEqual([retry, failure]);
  });

  test('gets a call that is never sent, too, at info', async () => {
    const lines: string[] = [];
    const logger = { debug() {}, warn() {}, info: (message: string) => void lines.push(message) };
    const options = { auth: { token: 'any' }, logger, logLevel: 'info' } as const;

    await createGoldLeafClient(options).GET('/customers', { timeout: NaN });

    expect(lines).toEqual(['GET /customers: timeout must be a number']);
  });

  test('gets every attempt too at debug', async () => {
    expect(await logged('debug')).toEqual([attempts[0], retry, attempts[1], failure]);
  });

  test('gets the status of a success at debug', async () => {
    await using server = await startFakeServer(reply(200));
    const debug = vi.fn();

    await list(clientOf(server, { logger: { debug, info() {}, warn() {} }, logLevel: 'debug' }));

    expect(debug.mock.calls.map(([message]) => message)).toEqual(['GET /customers: 200']);
  });

  test('gets nothing when it is off', async () => {
    expect(await logged('off')).toEqual([]);
  });

  test('is called as a method of its object', async () => {
    await using server = await startFakeServer(reply(403));
    class Log {
      readonly lines: string[] = [];
      debug = () => {};
      warn = () => {};
      info(message: string): void {
        this.lines.push(message);
      }
    }
    const logger = new Log();

    await list(clientOf(server, { logger, logLevel: 'info' }));

    expect(logger.lines).toEqual([failure.replace('info ', '')]);
  });

  test('may be pino, which keeps the fields', async () => {
    using _timers = speedUpTimers();
    await using server = await startFakeServer(inTurn(reply(503), reply(403)));
    const lines: string[] = [];
    const logger = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) });

    await list(clientOf(server, { logger: logger.child({ requestId: 'r1' }), logLevel: 'debug' }));

    const logged = lines.map((line) => JSON.parse(line));
    expect(logged.map(({ msg }) => msg.replace(/in \d+ ms/, 'in N ms'))).toEqual([
      'GET /customers: 503 server error',
      retry.replace('warn ', ''),
      'GET /customers: 403 forbidden',
      failure.replace('info ', ''),
    ]);
    const attempt = { callId: expect.any(Number), method: 'GET', path: '/customers' };
    expect(logged[0]).toMatchObject({ ...attempt, attempts: 1, status: 503, requestId: 'r1' });
    expect(logged[3]).toMatchObject({ err: { code: 'forbidden', status: 403, mayHaveActed: true } });
  });

  test('does not change the result if it is not a logger', async () => {
    await using server = await startFakeServer(reply(200));

    expect(await invite(clientOf(server, { logger: 'console' as never, logLevel: 'debug' }))).toMatchObject({
      ok: true,
    });
  });
});
