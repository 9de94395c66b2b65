import { type Middleware, ServerError } from '@goldleaf/client';
import { inTurn, reply, speedUpTimers, startFakeServer } from '@goldleaf/testing';
import { describe, expect, test } from 'vitest';
import { auth, clientOf, invitation } from '../goldleaf.ts';

const pass: Middleware = (request, next) => next(request);

describe('the headers of a call', () => {
  test.each([
    { name: 'an object', headers: { 'X-Trace': 'a' } },
    { name: 'a Headers', headers: new Headers({ 'X-Trace': 'a' }) },
    { name: 'pairs', headers: [['X-Trace', 'a']] satisfies [string, string][] },
  ])('are sent with each attempt, and never with the token request: $name', async ({ headers }) => {
    using _timers = speedUpTimers();
    await using server = await startFakeServer(inTurn(reply(503), reply(200)));

    await clientOf(server).GET('/customers', { headers }).orThrow();

    expect(server.calls.map((call) => call.headers['x-trace'])).toEqual(['a', 'a']);
    expect(server.calls[0]?.headers.authorization).toBe('Bearer SECRET-token-1');
    expect(server.tokenRequests[0]?.headers).not.toHaveProperty('x-trace');
  });

  test.each([undefined, null as never])('may be %s', async (headers) => {
    await using server = await startFakeServer();

    expect(await clientOf(server).GET('/customers', { headers })).toMatchObject({ ok: true });
  });

  test('reach middleware', async () => {
    await using server = await startFakeServer();

    await clientOf(server, { middleware: [pass] }).GET('/customers', { headers: { 'X-Trace': 'a' } });

    expect(server.calls[0]?.headers['x-trace']).toBe('a');
  });

  test.each([
    {
      headers: { authorization: 'Bearer SECRET-token-other' },
      message: 'headers must not have Authorization',
    },
    { headers: { APICUSTOMERID: 'SECRET-token-other' }, message: 'headers must not have apiCustomerId' },
    { headers: { 'X-Trace': 'a\nSECRET-token-' }, message: 'headers must be valid names and values' },
    { headers: { 'X Trace': 'SECRET-token-other' }, message: 'headers must be valid names and values' },
  ])('fail before anything is sent: $message', async ({ headers, message }) => {
    await using server = await startFakeServer();

    const { error } = await clientOf(server).POST('/organization/users/invite', {
      headers,
      body: invitation,
    });

    expect(error).toMatchObject({ code: 'invalid_request', mayHaveActed: false, attempts: 0 });
    expect(error?.message).toContain(message);
    expect(JSON.stringify([error, error?.cause])).not.toContain('SECRET');
    expect(server.calls).toEqual([]);
  });

  test('set the Content-Type of a Blob, but not of JSON', async () => {
    await using server = await startFakeServer();
    const goldleaf = clientOf(server);
    const headers = { 'Content-Type': 'text/csv' };

    await goldleaf.POST('/organization/users/invite', { headers, body: invitation }).orThrow();
    await goldleaf.POST('/customers/items/import', { headers, body: new Blob(['rows']) as never }).orThrow();

    expect(server.calls.map((call) => call.headers['content-type'])).toEqual([
      'application/json',
      'text/csv',
    ]);
  });

  test('are never shown as the request id of an error, except a request id', async () => {
    await using server = await startFakeServer((request, response) =>
      response
        .writeHead(500, { 'x-request-id': request.headers['x-session'] ?? request.headers['x-request-id'] })
        .end(),
    );
    const goldleaf = clientOf(server, { retries: 0 });

    const { error: session } = await goldleaf.GET('/customers', { headers: { 'x-session': 'a-session' } });
    const { error: known } = await goldleaf.GET('/customers', { headers: { 'x-request-id': 'my-id' } });

    expect([session?.requestId, known?.requestId]).toEqual([undefined, 'my-id']);
  });
});

describe('the fields of fetch of a call', () => {
  const fields = {
    credentials: 'include',
    keepalive: true,
    priority: 'high',
    referrerPolicy: 'no-referrer',
  } as const;

  test.each([
    { name: 'directly', middleware: undefined },
    { name: 'through middleware', middleware: [pass] },
  ])('reach fetch $name, and not the token request', async ({ middleware }) => {
    await using server = await startFakeServer();
    const inits: (RequestInit | undefined)[] = [];
    const record: typeof fetch = (input, init) => {
      inits.push(init);
      return fetch(input, init);
    };

    await clientOf(server, { fetch: record, middleware }).GET('/customers', fields).orThrow();

    expect(inits[0]).not.toHaveProperty('credentials');
    expect(inits[1]).toMatchObject({ ...fields, redirect: 'manual' });
  });

  test('change nothing that the client sets itself, from code without types', async () => {
    await using server = await startFakeServer(reply(302, { location: '/elsewhere' }));
    const options = {
      redirect: 'follow',
      method: 'DELETE',
      body: invitation,
      fetch: () => Promise.reject(new ServerError('server_error', 'not called')),
    };

    const { error } = await clientOf(server, { auth }).POST('/organization/users/invite', options);

    expect(error).toMatchObject({ code: 'redirected' });
    expect(server.calls.map(({ method }) => method)).toEqual(['POST']);
  });
});
