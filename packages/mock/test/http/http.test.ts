import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { startMock } from '../../src/index.ts';
import { INVITE, postJson, send, TOKEN } from '../send.ts';
import { buildOperation, buildSpec } from '../spec.ts';
import { fuzz } from './fuzz.ts';
import { openRawConnection } from './raw-connection.ts';

const brotliFast = (text: string) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });

const mock = await startMock();
afterAll(() => mock.close());

describe('a request', () => {
  test.each([
    { name: 'malformed JSON', request: postJson('{"emailAddresses":[', TOKEN), status: 400 },
    { name: 'an empty body', request: postJson('', TOKEN), status: 400 },
    { name: 'no body', request: { method: 'POST', headers: TOKEN }, status: 400 },
    {
      name: 'an undocumented media type',
      request: postJson('<a/>', { ...TOKEN, 'content-type': 'application/xml' }),
      status: 400,
    },
    {
      name: 'an invalid media type',
      request: postJson('{}', { ...TOKEN, 'content-type': ';' }),
      status: 400,
    },
    {
      name: 'an unknown charset',
      request: postJson('{}', { ...TOKEN, 'content-type': 'application/json;charset=x' }),
      status: 400,
    },
    { name: 'a body of 20 MB', request: postJson(`"${'a'.repeat(20 * 2 ** 20)}"`, TOKEN), status: 413 },
    { name: '100,000 brackets', request: postJson('['.repeat(1e5) + ']'.repeat(1e5), TOKEN), status: 400 },
  ])('gets $status when it has $name, and the next one is served', async ({ request, status }) => {
    expect(await send(mock.url + INVITE, request)).toMatchObject({ status });
    expect(mock.requests.at(-1)).toMatchObject({ status, violations: [{ fault: 'request' }] });
    expect(await send(mock.url + INVITE, postJson('{}', TOKEN))).toMatchObject({ status: 200 });
  });

  test.each(['*/*;q=x', 'nonsense', 'nonsense, application/json', ',', 'a/b/c'])(
    'gets its response when it accepts the invalid media type %j',
    async (accept) => {
      const response = await send(`${mock.url}/hosebrands`, { headers: { ...TOKEN, accept } });
      expect(response).toMatchObject({ status: 200 });
    },
  );

  test.each(['//', '*', 'http://[', '/%', '/nowhere'])('gets 404 when its target is %s', async (target) => {
    using connection = await openRawConnection(mock.url, `GET ${target} HTTP/1.1\r\nHost: mock\r\n\r\n`);
    expect(await connection.response).toMatch(/^HTTP\/1\.1 404 /);
  });

  test('gets 400 when it is not HTTP', async () => {
    using connection = await openRawConnection(mock.url, 'hello\r\n\r\n');
    expect(await connection.response).toMatch(/^HTTP\/1\.1 400 /);
  });

  test('gets 405 when it asks for a tunnel', async () => {
    using connection = await openRawConnection(mock.url, 'CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n');
    expect(await connection.response).toMatch(/^HTTP\/1\.1 405 Method Not Allowed\r\nAllow: /);
    await connection.closed;
  });

  test('gets 405 with the allowed methods when its path has no such method', async () => {
    const response = await fetch(`${mock.url}/customers`, { method: 'DELETE', headers: TOKEN });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
    const invite = await fetch(mock.url + INVITE, { method: 'HEAD', headers: TOKEN });
    expect([invite.status, invite.headers.get('allow')]).toEqual([405, 'POST']);
  });

  test('gets the headers of a GET and no body when it is a HEAD', async () => {
    const get = await fetch(`${mock.url}/customers`, { headers: TOKEN });
    const head = await fetch(`${mock.url}/customers`, { method: 'HEAD', headers: TOKEN });
    expect(head.status).toBe(200);
    expect(head.headers.get('content-type')).toBe('application/json');
    expect(head.headers.get('content-length')).toBe(String((await get.arrayBuffer()).byteLength));
    expect(await head.text()).toBe('');
    expect(mock.requests.at(-1)).toMatchObject({ method: 'HEAD', operation: 'GET /customers', status: 200 });
  });

  test.each([
    { encoding: 'gzip', compress: gzipSync },
    { encoding: 'deflate', compress: deflateSync },
    { encoding: 'br', compress: brotliFast },
  ])('is decompressed when its Content-Encoding is $encoding', async ({ encoding, compress }) => {
    const invite = (body: string) =>
      fetch(mock.url + INVITE, {
        method: 'POST',
        headers: { ...TOKEN, 'content-type': 'application/json', 'content-encoding': encoding },
        body: compress(body),
      });
    expect((await invite('{"emailAddresses":[]}')).status).toBe(200);
    expect(mock.requests.at(-1)?.body).toEqual({ emailAddresses: [] });
    expect((await invite('{"emailAddresses":1}')).status).toBe(400);
    expect((await invite(`"${'a'.repeat(2 ** 25)}"`)).status).toBe(413);
  });

  test('gets 415 when its Content-Encoding is unknown, and 400 when it is not what it says', async () => {
    const headers = { ...TOKEN, 'content-encoding': 'zip' };
    const unknown = await fetch(mock.url + INVITE, postJson('{}', headers));
    expect([unknown.status, unknown.headers.get('accept-encoding')]).toEqual([415, 'gzip, deflate, br']);
    const wrong = postJson('{}', { ...TOKEN, 'content-encoding': 'gzip' });
    expect(await send(mock.url + INVITE, wrong)).toMatchObject({ status: 400 });
  });

  test('does not disturb others when its upload is cut short', async () => {
    const head = `POST ${INVITE} HTTP/1.1\r\nHost: mock\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"e`;
    (await openRawConnection(mock.url, head))[Symbol.dispose]();
    expect(await send(mock.url + INVITE, postJson('{}', TOKEN))).toMatchObject({ status: 200 });
  });

  test('gets its violation named when a header cannot carry the name of its property', async () => {
    const spec = buildSpec({ post: buildOperation({ additionalProperties: { type: 'string' } }) });
    await using other = await startMock({ spec });
    expect(await send(`${other.url}/thing`, postJson('{"😀 €":1}'))).toMatchObject({
      status: 400,
      violations: ['request.body.😀 € type'],
    });
  });

  test('gets the documented 400 when its path has a malformed percent-encoding', async () => {
    const operation = {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      responses: { 200: { description: 'OK' }, 400: { description: 'Bad Request' } },
    };
    await using other = await startMock({
      spec: buildSpec({}, { paths: { '/things/{id}': { get: operation } } }),
    });
    expect(await send(`${other.url}/things/1`)).toMatchObject({ status: 200 });
    expect(await send(`${other.url}/things/%E0%A4%A`)).toMatchObject({
      status: 400,
      violations: ['request.path percent_encoding'],
    });
    expect(other.requests.at(-1)).toMatchObject({ status: 400 });
  });

  test('gets the documented 400 when its form has a malformed percent-encoding', async () => {
    const content = {
      'application/x-www-form-urlencoded': { schema: { properties: { a: { type: 'string' } } } },
    };
    const operation = { ...buildOperation({}), requestBody: { content } };
    await using other = await startMock({ spec: buildSpec({ post: operation }) });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const post = (body: string) => send(`${other.url}/thing`, { method: 'POST', headers, body });
    expect(await post('a=1')).toMatchObject({ status: 200 });
    expect(await post('%E0%A4%A=1')).toMatchObject({
      status: 400,
      violations: ['request.body percent_encoding'],
    });
  });

  test.each([
    { part: '`Prefer`', query: '', headers: { prefer: 'dynamic=true' } },
    { part: 'the query', query: '?__dynamic=true', headers: {} },
  ])('gets 422 when $part asks for generated data', async ({ query, headers }) => {
    const response = await send(mock.url + INVITE + query, postJson('{}', { ...TOKEN, ...headers }));
    expect(response).toMatchObject({ status: 422, contentType: 'application/problem+json' });
    expect(JSON.parse(response.body).detail).toMatch(/Remove `dynamic`/);
    expect(mock.requests.at(-1)).toMatchObject({
      status: 422,
      violations: [{ fault: 'request', rule: 'prefer' }],
    });
  });
});

test('a mock > responds to random requests, none of them with 500', async () => {
  const { withoutResponse, failed } = await fuzz(mock.url, 300, 'quick');
  expect({ withoutResponse, failed }).toEqual({ withoutResponse: [], failed: [] });
});

describe('a response', () => {
  test('is 500 when the mock would have to write XML, and the XML when the example is text', async () => {
    const xml = (example: unknown) => ({ content: { 'application/xml': { example } } });
    const responses = { 200: xml('<a/>'), 201: xml({ a: 1 }) };
    await using other = await startMock({ spec: buildSpec({ post: buildOperation({}, responses) }) });
    expect(await send(`${other.url}/thing`, postJson('{}'))).toMatchObject({ status: 200, body: '<a/>' });
    const response = await send(`${other.url}/thing`, postJson('{}', { prefer: 'code=201' }));
    expect(response).toMatchObject({ status: 500, contentType: 'application/problem+json' });
    expect(JSON.parse(response.body).title).toMatch(/can't write application\/xml/);
    expect(other.requests.at(-1)).toMatchObject({ status: 500, violations: [{ fault: 'description' }] });
  });

  test('is 500 when the example of a header cannot be sent', async () => {
    const headers = { 'x-note': { schema: { type: 'string' }, example: 'two\nlines' } };
    await using other = await startMock({
      spec: buildSpec({ post: buildOperation({}, { 200: { headers } }) }),
    });
    expect(await send(`${other.url}/thing`, postJson('{}'))).toMatchObject({ status: 500 });
    expect(other.requests).toMatchObject([{ status: 500, violations: [{ fault: 'description' }] }]);
    expect(await send(`${other.url}/nowhere`)).toMatchObject({ status: 404 });
  });
});
