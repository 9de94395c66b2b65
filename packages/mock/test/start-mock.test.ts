import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { MockStartError, type StartMockOptions, startMock } from '../src/index.ts';
import { openRawConnection } from './http/raw-connection.ts';
import { INVITE, postJson, send, TOKEN } from './send.ts';
import { buildOperation, buildSpec } from './spec.ts';

const PERSON = { email: 'ada@example.com', password: 'Example-1' };
const NAMES = { components: { schemas: { Name: { type: 'string' } } } };

describe('startMock', () => {
  test("serves GoldLeaf's description on a loopback port", async () => {
    await using mock = await startMock();
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);

    const body = JSON.stringify({ emailAddresses: [PERSON] });
    expect(await send(mock.url + INVITE, postJson(body, TOKEN))).toMatchObject({ status: 200 });
    expect(await send(mock.url + INVITE, postJson(body))).toMatchObject({ status: 401 });
    const weak = JSON.stringify({ emailAddresses: [PERSON, { ...PERSON, password: 'example-1' }] });
    expect(await send(mock.url + INVITE, postJson(weak, TOKEN))).toMatchObject({
      status: 400,
      violations: ['request.body.emailAddresses.1.password pattern'],
    });
  });

  test('starts several mocks, each on its own port', async () => {
    await using one = await startMock();
    await using two = await startMock();
    expect(one.url).not.toBe(two.url);
    await one.close();
    expect(await send(two.url + INVITE, postJson('{}', TOKEN))).toMatchObject({ status: 200 });
  });

  test('listens on the given port and host', async () => {
    const free = await startMock();
    await free.close();
    await using mock = await startMock({ port: Number(new URL(free.url).port) });
    expect(mock.url).toBe(free.url);

    await using everywhere = await startMock({ host: '0.0.0.0' });
    expect(everywhere.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await send(everywhere.url + INVITE, postJson('{}', TOKEN))).toMatchObject({ status: 200 });
  });

  test('serves the given description and leaves it unchanged', async () => {
    const spec = buildSpec({ post: buildOperation({ $ref: '#/components/schemas/Name' }) }, NAMES);
    const before = structuredClone(spec);
    await using mock = await startMock({ spec });
    expect(await send(`${mock.url}/thing`, postJson('1'))).toMatchObject({ status: 400 });
    expect(await send(mock.url + INVITE, postJson('{}', TOKEN))).toMatchObject({ status: 404 });
    expect(spec).toEqual(before);
  });

  test('sends no requests when the description has callbacks', async () => {
    let calls = 0;
    await using called = createServer((_, response) => response.end(String(++calls))).listen(0, '127.0.0.1');
    await once(called, 'listening');
    const url = `http://127.0.0.1:${(called.address() as AddressInfo).port}`;
    const callbacks = { notify: { [url]: { post: { responses: { 200: { description: 'OK' } } } } } };
    const lines: string[] = [];
    const spec = buildSpec({ post: { ...buildOperation({}), callbacks } });
    await using mock = await startMock({ spec, log: (line) => lines.push(line) });

    expect(await send(`${mock.url}/thing`, postJson('{}'))).toMatchObject({ status: 200 });
    await fetch(url); // takes longer than a call of the mock would
    expect(calls).toBe(1);
    expect(lines.join('\n')).not.toContain('callback');
  });

  test('allows pages of any origin unless `cors` is false', async () => {
    const preflight = {
      method: 'OPTIONS',
      headers: { origin: 'http://localhost:5173', 'access-control-request-method': 'POST' },
    };
    await using open = await startMock();
    const response = await fetch(open.url + INVITE, preflight);
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('http://localhost:5173');

    await using closed = await startMock({ cors: false });
    const rejected = await fetch(closed.url + INVITE, preflight);
    expect(rejected.status).toBe(405);
    expect(rejected.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('the log', () => {
  test('has each step of a request, and nothing of its headers, query and body', async () => {
    const lines: string[] = [];
    await using mock = await startMock({ log: (line) => lines.push(line) });
    const body = JSON.stringify({ emailAddresses: [{ email: 'nobody', password: 'S3cret-password' }] });
    await send(
      `${mock.url}${INVITE}?key=S3cret-key`,
      postJson(body, { authorization: 'Bearer S3cret-token', prefer: 'example=S3cret' }),
    );
    expect(lines[0]).toBe(`info     POST ${INVITE}  Request received`);
    expect(lines).toContain(
      'error    The request is at fault in body.emailAddresses.0.email (format): Request body property emailAddresses.0.email must match format "email"',
    );
    expect(lines.at(-1)).toBe(`info     POST ${INVITE}  Responded with 400`);
    expect(lines.join('\n')).not.toContain('S3cret');
  });

  test('does not keep a response from being sent when its function throws', async () => {
    const warnings: Error[] = [];
    const onWarning = (warning: Error) => warnings.push(warning);
    process.on('warning', onWarning);
    await using mock = await startMock({
      log: () => {
        throw new Error('disk full');
      },
    });
    expect(await send(mock.url + INVITE, postJson('{}', TOKEN))).toMatchObject({ status: 200 });
    await new Promise(setImmediate);
    process.off('warning', onWarning);
    expect(warnings.map(({ message }) => message)).toContain(
      "The mock's log function threw: Error: disk full",
    );
  });
});

describe('mock.close', () => {
  test('frees the port', async () => {
    const mock = await startMock();
    await send(mock.url + INVITE, postJson('{}', TOKEN)); // leaves a connection open for the next request
    await mock.close();
    await expect(fetch(mock.url)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  });

  test('may be called again', async () => {
    await using mock = await startMock();
    await Promise.all([mock.close(), mock.close()]);
    await mock.close();
  });

  test.each([
    { connection: 'that sent nothing', text: '' },
    {
      connection: 'that waits for its next request',
      text: 'GET / HTTP/1.1\r\nHost: mock\r\nConnection: keep-alive\r\n\r\n',
    },
    { connection: 'whose head is unfinished', text: `POST ${INVITE} HTTP/1.1\r\nHost: mock\r\n` },
    {
      connection: 'whose upload stalled',
      text: `POST ${INVITE} HTTP/1.1\r\nHost: mock\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"e`,
    },
  ])('does not wait for a connection $connection', async ({ text }) => {
    await using mock = await startMock();
    using connection = await openRawConnection(mock.url, text);
    if (text.startsWith('GET')) await connection.response;
    await send(mock.url + INVITE, postJson('{}', TOKEN)); // the connection above is accepted by now
    await mock.close();
    await connection.closed;
  });
});

describe('MockStartError', () => {
  test('is port_in_use when another program listens on the port', async () => {
    await using other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(startMock({ port })).rejects.toThrow(
      expect.objectContaining({
        name: 'MockStartError',
        code: 'port_in_use',
        message: `Port ${port} is in use. Stop the program that listens on it, or choose another port.`,
      }),
    );
  });

  test.each([-1, 65536, 80.5, Number.NaN])('is port_unavailable when the port is %s', async (port) => {
    await expect(startMock({ port })).rejects.toMatchObject({
      code: 'port_unavailable',
      message: `There is no port ${port}. Choose a whole number up to 65535, or 0 for any free port.`,
    });
  });

  test('is host_unavailable when the host is another machine', async () => {
    await expect(startMock({ host: '192.0.2.1' })).rejects.toMatchObject({ code: 'host_unavailable' });
  });

  test.each([
    { options: { prot: 4010 }, message: /no option `prot`\. Did you mean `port`\?/ },
    { options: null, message: /options of `startMock` must be an object/ },
    { options: { port: '4010' }, message: /`port` must be a number/ },
    { options: { host: 1 }, message: /`host` must be an address/ },
    { options: { cors: 'no' }, message: /`cors` must be true or false/ },
    { options: { control: 'yes' }, message: /`control` must be true, false or/ },
    { options: { keepRequests: 5 }, message: /`keepRequests` must be/ },
    { options: { log: 'info' }, message: /`log` must be a function/ },
    { options: { keepRequests: { count: -1 } }, message: /`keepRequests\.count` must be a number/ },
    { options: { keepRequests: { bytes: '5' } }, message: /`keepRequests\.bytes` must be a number/ },
  ])('is option_invalid for $options', async ({ options, message }) => {
    await expect(startMock(options as unknown as StartMockOptions)).rejects.toMatchObject({
      name: 'MockStartError',
      code: 'option_invalid',
      message,
    });
  });

  const circular: Record<string, unknown> = { openapi: '3.1.0' };
  circular['self'] = circular;

  test.each([
    { document: 'an empty object', spec: {}, message: /not an OpenAPI 3 document/ },
    { document: 'null', spec: null, message: /not an OpenAPI 3 document/ },
    { document: 'a path', spec: './openapi.json', message: /not an OpenAPI 3 document/ },
    { document: 'a list', spec: [], message: /not an OpenAPI 3 document/ },
    {
      document: 'Swagger 2',
      spec: { swagger: '2.0', info: {}, paths: {} },
      message: /Swagger 2 .* not supported/,
    },
    {
      document: 'a Postman collection',
      spec: { info: { name: 'GoldLeaf' }, item: [] },
      message: /not an OpenAPI 3/,
    },
    {
      document: 'a broken reference',
      spec: buildSpec({ $ref: '#/nowhere' }),
      message: /"#\/nowhere" does not exist/,
    },
    { document: 'no operations', spec: buildSpec({}), message: /no operations/ },
    { document: 'paths that are null', spec: { openapi: '3.1.0', paths: null }, message: /./ },
    { document: 'paths that are a list', spec: { openapi: '3.1.0', paths: [1, null] }, message: /./ },
    { document: 'a path item that is null', spec: { openapi: '3.1.0', paths: { '/a': null } }, message: /./ },
    { document: 'a function inside', spec: buildSpec({ get: () => {} }), message: /Prism can't read/ },
    { document: 'itself inside', spec: circular, message: /./ },
  ])('is spec_invalid when the description is $document', async ({ spec, message }) => {
    const started = startMock({ spec: spec as object });
    await expect(started).rejects.toBeInstanceOf(MockStartError);
    await expect(started).rejects.toMatchObject({ code: 'spec_invalid', message });
  });

  test('is spec_invalid when the description refers to another, which is not fetched', async () => {
    let requests = 0;
    await using server = createServer((_, response) => {
      requests++;
      response.end('{}');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}/paths.json`;
    await expect(startMock({ spec: buildSpec({ $ref: elsewhere }) })).rejects.toMatchObject({
      code: 'spec_invalid',
      message: `The OpenAPI description has a reference to ${elsewhere}. Bundle it into one document: a mock reads no files and sends no requests.`,
    });
    expect(requests).toBe(0);
  });
});
