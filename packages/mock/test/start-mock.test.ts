import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { MockStartError, startMock } from '../src/index.ts';
import { describing, json, send, taking } from './described.ts';
import { rawConnection } from './raw-connection.ts';

const INVITE = '/organization/users/invite';
const TOKEN = { authorization: 'Bearer any-token' };
const PERSON = { email: 'ada@example.com', password: 'Example-1' };

describe('a mock', () => {
  test("answers with GoldLeaf's description on a loopback port as soon as it has started", async () => {
    await using mock = await startMock();
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);

    const body = JSON.stringify({ emailAddresses: [PERSON] });
    expect(await send(mock.url + INVITE, json(body, TOKEN))).toMatchObject({ status: 200 });
    expect(await send(mock.url + INVITE, json(body))).toMatchObject({ status: 401 });
    const weak = JSON.stringify({ emailAddresses: [PERSON, { ...PERSON, password: 'example-1' }] });
    expect(await send(mock.url + INVITE, json(weak, TOKEN))).toMatchObject({
      status: 400,
      violations: ['request.body.emailAddresses.1.password pattern'],
    });
  });

  test('stands beside others, each on a port of its own', async () => {
    await using one = await startMock();
    await using two = await startMock();
    expect(one.url).not.toBe(two.url);
    await one.close();
    expect(await send(two.url + INVITE, json('{}', TOKEN))).toMatchObject({ status: 200 });
  });

  test('listens on the port that it is given', async () => {
    const free = await startMock();
    await free.close();
    await using mock = await startMock({ port: Number(new URL(free.url).port) });
    expect(mock.url).toBe(free.url);
  });

  test('serves the description that it is given, and leaves it as it was', async () => {
    const description = describing({ post: taking({ $ref: '#/components/schemas/Name' }) }, NAMES);
    const before = structuredClone(description);
    await using mock = await startMock({ description });
    expect(await send(`${mock.url}/thing`, json('1'))).toMatchObject({ status: 400 });
    expect(await send(mock.url + INVITE, json('{}', TOKEN))).toMatchObject({ status: 404 });
    expect(description).toEqual(before);
  });

  test('calls nobody, also where the description has callbacks', async () => {
    let calls = 0;
    await using called = createServer((_, response) => response.end(String(++calls))).listen(0, '127.0.0.1');
    await once(called, 'listening');
    const url = `http://127.0.0.1:${(called.address() as AddressInfo).port}`;
    const callbacks = { told: { [url]: { post: { responses: { 200: { description: 'OK' } } } } } };
    const lines: string[] = [];
    const description = describing({ post: { ...taking({}), callbacks } });
    await using mock = await startMock({ description, log: (line) => lines.push(line) });

    expect(await send(`${mock.url}/thing`, json('{}'))).toMatchObject({ status: 200 });
    await fetch(url); // takes longer than a call of the mock would
    expect(calls).toBe(1);
    expect(lines.join('\n')).not.toContain('callback');
  });

  test('may be called from a page of any origin, unless it is told otherwise', async () => {
    const preflight = {
      method: 'OPTIONS',
      headers: { origin: 'http://localhost:5173', 'access-control-request-method': 'POST' },
    };
    await using open = await startMock();
    const response = await fetch(open.url + INVITE, preflight);
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('http://localhost:5173');

    await using closed = await startMock({ cors: false });
    const refused = await fetch(closed.url + INVITE, preflight);
    expect(refused.status).toBe(405);
    expect(refused.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('logs each step of a request, and nothing of its headers, query and body', async () => {
    const lines: string[] = [];
    await using mock = await startMock({ log: (line) => lines.push(line) });
    const body = JSON.stringify({ emailAddresses: [{ email: 'nobody', password: 'S3cret-password' }] });
    await send(
      `${mock.url}${INVITE}?key=S3cret-key`,
      json(body, { authorization: 'Bearer S3cret-token', prefer: 'example=S3cret' }),
    );
    expect(lines).toContain(`info     POST ${INVITE}  Request received`);
    expect(lines.join('\n')).toContain(
      'Violation: request.body.emailAddresses.0.email Request body property emailAddresses.0.email must match format "email"',
    );
    expect(lines.join('\n')).not.toContain('S3cret');
  });
});

describe('an answer comes', () => {
  test.each([
    ['to malformed JSON', json('{"emailAddresses":[', TOKEN), 400],
    ['to an empty body', json('', TOKEN), 400],
    ['to no body', { method: 'POST', headers: TOKEN }, 400],
    ['to a wrong media type', json('<a/>', { ...TOKEN, 'content-type': 'application/xml' }), 400],
    ['to what is no media type', json('{}', { ...TOKEN, 'content-type': ';' }), 400],
    ['to an unknown charset', json('{}', { ...TOKEN, 'content-type': 'application/json;charset=x' }), 400],
    ['to a body of 20 MB', json(`"${'a'.repeat(20 * 2 ** 20)}"`, TOKEN), 413],
    ['to 100 000 brackets', json('['.repeat(1e5) + ']'.repeat(1e5), TOKEN), 400],
  ])('%s', async (_, request, status) => {
    await using mock = await startMock();
    expect(await send(mock.url + INVITE, request)).toMatchObject({ status });
    expect(await send(mock.url + INVITE, json('{}', TOKEN))).toMatchObject({ status: 200 });
  });

  test('to an unknown path', async () => {
    await using mock = await startMock();
    expect(await send(`${mock.url}/nowhere`, json('{}', TOKEN))).toMatchObject({ status: 404 });
  });

  test.each(['//', '*', 'http://[', '/%'])('to the target %s', async (target) => {
    await using mock = await startMock();
    using connection = await rawConnection(mock.url, `GET ${target} HTTP/1.1\r\nHost: mock\r\n\r\n`);
    expect(await connection.answer).toMatch(/^HTTP\/1\.1 404 /);
  });

  test('to what is not HTTP', async () => {
    await using mock = await startMock();
    using connection = await rawConnection(mock.url, 'hello\r\n\r\n');
    expect(await connection.answer).toMatch(/^HTTP\/1\.1 400 /);
  });

  test('to a property whose name a header cannot carry, named in the violation', async () => {
    const description = describing({ post: taking({ additionalProperties: { type: 'string' } }) });
    await using mock = await startMock({ description });
    expect(await send(`${mock.url}/thing`, json('{"😀 €":1}'))).toMatchObject({
      status: 400,
      violations: ['request.body.😀 € type'],
    });
  });

  test('also where Prism throws: 500 that says why', async () => {
    const operation = {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      responses: { 200: { description: 'OK' } },
    };
    const root = { paths: { '/things/{id}': { get: operation } } };
    await using mock = await startMock({ description: describing({}, root) });
    expect(await send(`${mock.url}/things/1`)).toMatchObject({ status: 200 });
    const answer = await send(`${mock.url}/things/%E0%A4%A`);
    expect(answer).toMatchObject({ status: 500, contentType: 'application/problem+json' });
    expect(JSON.parse(answer.body)).toMatchObject({ title: 'URI malformed' });
  });
});

describe('a mock refuses to answer', () => {
  test.each([
    ['`Prefer`', '', { prefer: 'dynamic=true' }],
    ['the query', '?__dynamic=true', {}],
  ])('with made-up data, asked for in %s', async (_, query, headers) => {
    await using mock = await startMock();
    const answer = await send(mock.url + INVITE + query, json('{}', { ...TOKEN, ...headers }));
    expect(answer).toMatchObject({ status: 422, contentType: 'application/problem+json' });
    expect(JSON.parse(answer.body).detail).toMatch(/leave out `dynamic=true`/);
    expect(mock.requests).toMatchObject([{ status: 422 }]);
  });

  test('with XML that it would have to write, and answers with XML that is there', async () => {
    const xml = (example: unknown) => ({ content: { 'application/xml': { example } } });
    const responses = { 200: xml('<a/>'), 201: xml({ a: 1 }) };
    await using mock = await startMock({ description: describing({ post: taking({}, responses) }) });
    expect(await send(`${mock.url}/thing`, json('{}'))).toMatchObject({ status: 200, body: '<a/>' });
    const answer = await send(`${mock.url}/thing`, json('{}', { prefer: 'code=201' }));
    expect(answer).toMatchObject({ status: 500, contentType: 'application/problem+json' });
    expect(JSON.parse(answer.body).title).toMatch(/writes no XML/);
  });
});

describe('a closed mock', () => {
  test('is gone: nothing listens on its port any more', async () => {
    const mock = await startMock();
    await send(mock.url + INVITE, json('{}', TOKEN)); // leaves a connection open for the next request
    await mock.close();
    await expect(fetch(mock.url)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  });

  test('may be closed again', async () => {
    await using mock = await startMock();
    await Promise.all([mock.close(), mock.close()]);
    await mock.close();
  });

  test.each([
    ['that sent nothing', ''],
    ['that waits for its next request', `GET / HTTP/1.1\r\nHost: mock\r\nConnection: keep-alive\r\n\r\n`],
    ['whose head is not finished', `POST ${INVITE} HTTP/1.1\r\nHost: mock\r\n`],
    [
      'whose upload stalled',
      `POST ${INVITE} HTTP/1.1\r\nHost: mock\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"e`,
    ],
  ])('does not wait for a connection %s', async (_, text) => {
    await using mock = await startMock();
    using connection = await rawConnection(mock.url, text);
    if (text.startsWith('GET')) await connection.answer;
    await send(mock.url + INVITE, json('{}', TOKEN)); // the connection above is accepted by now
    await mock.close();
    await connection.closed;
  });

  test('has answered others while an upload was cut short', async () => {
    await using mock = await startMock();
    const head = `POST ${INVITE} HTTP/1.1\r\nHost: mock\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"e`;
    (await rawConnection(mock.url, head))[Symbol.dispose]();
    expect(await send(mock.url + INVITE, json('{}', TOKEN))).toMatchObject({ status: 200 });
  });
});

describe('a mock does not start', () => {
  test('on a port in use', async () => {
    await using other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(startMock({ port })).rejects.toThrow(
      expect.objectContaining({
        name: 'MockStartError',
        code: 'port_in_use',
        message: `Port ${port} is in use. Stop what listens there, or choose another port.`,
      }),
    );
  });

  test.each([-1, 65536, 80.5, Number.NaN])('on the port %s', async (port) => {
    await expect(startMock({ port })).rejects.toMatchObject({
      code: 'port_refused',
      message: `There is no port ${port}. Choose a whole number up to 65535, or 0 for any free port.`,
    });
  });

  test.each([
    ['that is no OpenAPI document', {}, /no OpenAPI 3 document/],
    [
      'of Swagger 2',
      { swagger: '2.0', info: {}, paths: {} },
      /Swagger 2 and Postman collections are not read/,
    ],
    ['that is a Postman collection', { info: { name: 'GoldLeaf' }, item: [] }, /no OpenAPI 3 document/],
    ['with a reference that leads nowhere', describing({ $ref: '#/nowhere' }), /"#\/nowhere" does not exist/],
    ['without operations', describing({}), /no operations/],
  ])('with a description %s', async (_, description, reason) => {
    const started = startMock({ description });
    await expect(started).rejects.toBeInstanceOf(MockStartError);
    await expect(started).rejects.toMatchObject({ code: 'description_refused', message: reason });
  });

  test('with a description that refers to another, which it does not fetch', async () => {
    let asked = 0;
    await using server = createServer((_, response) => {
      asked++;
      response.end('{}');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}/paths.json`;
    await expect(startMock({ description: describing({ $ref: elsewhere }) })).rejects.toMatchObject({
      code: 'description_refused',
      message: `The description has a reference to ${elsewhere}. Give it one OpenAPI document with all its references inside: a mock reads no files and calls nobody.`,
    });
    expect(asked).toBe(0);
  });
});

const NAMES = { components: { schemas: { Name: { type: 'string' } } } };
