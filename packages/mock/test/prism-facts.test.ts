// What Prism does, where this repository leans on it or works around it. A fact that changes with an upgrade of Prism fails here,
// and docs/decisions/prism-version.md says what depends on it.
import { describe, expect, test } from 'vitest';
import { startMock } from '../src/index.ts';
import { describing, json, send, taking } from './described.ts';

const AT_LEAST_TWO = { type: 'array', prefixItems: [{ type: 'integer' }], items: false };

describe('schemas', () => {
  test('are read as JSON Schema 2020-12 where the description names that dialect', async () => {
    await using mock = await startMock({ description: describing({ post: taking(AT_LEAST_TWO) }) });
    expect(await send(`${mock.url}/thing`, json('[1]'))).toMatchObject({ status: 200 });
    expect(await send(`${mock.url}/thing`, json('["a"]'))).toMatchObject({
      status: 400,
      violations: ['request.body.0 type'],
    });
  });

  test('are read as draft-07 where the description names no dialect, so that newer keywords mean nothing or something else', async () => {
    const root = { jsonSchemaDialect: undefined };
    await using mock = await startMock({ description: describing({ post: taking(AT_LEAST_TWO) }, root) });
    expect(await send(`${mock.url}/thing`, json('[1]'))).toMatchObject({ status: 400 });
  });

  test("are not looked at where the dialect is OpenAPI's own", async () => {
    const root = { jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base' };
    await using mock = await startMock({
      description: describing({ post: taking({ type: 'object' }) }, root),
    });
    expect(await send(`${mock.url}/thing`, json('1'))).toMatchObject({ status: 200, violations: undefined });
  });

  test('are not looked at where they do not compile', async () => {
    const schema = { type: 'object', properties: { a: { type: 'string', pattern: '^(' } } };
    await using mock = await startMock({ description: describing({ post: taking(schema) }) });
    expect(await send(`${mock.url}/thing`, json('1'))).toMatchObject({ status: 200, violations: undefined });
  });

  test('let every value of an unknown format pass', async () => {
    await using mock = await startMock({
      description: describing({ post: taking({ type: 'string', format: 'mongo-id' }) }),
    });
    expect(await send(`${mock.url}/thing`, json('"no id"'))).toMatchObject({ status: 200 });
  });
});

describe('a body', () => {
  test('that is malformed JSON is answered 400 with `invalid_json`, before path, token and description are looked at', async () => {
    const operation = { ...taking({ type: 'object' }, { 200: {}, 422: {} }), security: [{ token: [] }] };
    const root = { components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } } };
    await using mock = await startMock({ description: describing({ post: operation }, root) });
    for (const path of ['/thing', '/no/such/path']) {
      const answer = await send(`${mock.url}${path}`, json('{"a":'));
      expect(answer).toMatchObject({ status: 400, violations: undefined });
      expect(JSON.parse(answer.body)).toEqual({ error: { code: 'invalid_json', message: 'Invalid JSON' } });
    }
  });

  test.each(['null', 'false', '0', ''])('of %j counts as missing', async (body) => {
    await using mock = await startMock({ description: describing({ post: taking({}) }) });
    expect(await send(`${mock.url}/thing`, json(body))).toMatchObject({
      status: 400,
      violations: ['request required'],
    });
  });

  test('of any media type that ends in +json is taken for application/json', async () => {
    await using mock = await startMock({ description: describing({ post: taking({ type: 'object' }) }) });
    const request = json('{}', { 'content-type': 'application/vnd.any+json' });
    expect(await send(`${mock.url}/thing`, request)).toMatchObject({ status: 200 });
  });

  test('of another media type is a violation 415', async () => {
    await using mock = await startMock({ description: describing({ post: taking({ type: 'object' }) }) });
    const request = json('<a/>', { 'content-type': 'application/xml' });
    expect(await send(`${mock.url}/thing`, request)).toMatchObject({
      status: 400,
      violations: ['request 415'],
    });
  });

  test('without a media type is read as text', async () => {
    await using mock = await startMock({ description: describing({ post: taking({ type: 'object' }) }) });
    const request = { method: 'POST', body: new TextEncoder().encode('{}') };
    expect(await send(`${mock.url}/thing`, request)).toMatchObject({
      status: 400,
      violations: ['request.body type'],
    });
  });

  test('without a length escapes the check of its media type', async () => {
    await using mock = await startMock({ description: describing({ post: taking({ type: 'string' }) }) });
    const body = new Blob(['text']).stream();
    const request = { ...json(''), body, duplex: 'half', headers: { 'content-type': 'text/plain' } };
    expect(await send(`${mock.url}/thing`, request as RequestInit)).toMatchObject({ status: 200 });
  });

  test('over 10 MB is answered 413', async () => {
    await using mock = await startMock({ description: describing({ post: taking({ type: 'string' }) }) });
    const request = json(`"${'a'.repeat(10 * 2 ** 20)}"`);
    expect(await send(`${mock.url}/thing`, request)).toMatchObject({ status: 413, violations: undefined });
  });
});

describe('an invalid request', () => {
  const { url, bad } = { url: '/thing', bad: json('1') };

  test.each([
    ['the documented 422 before the documented 400', { 200: {}, 400: {}, 422: {} }, 422],
    ['the documented 400 where there is no 422', { 200: {}, 400: {} }, 400],
    ['the documented 4XX where there is neither, as 422', { 200: {}, '4XX': {} }, 422],
    ["Prism's own 422 where nothing fits", { 200: {} }, 422],
  ])('gets %s', async (_, responses, status) => {
    await using mock = await startMock({
      description: describing({ post: taking({ type: 'object' }, responses) }),
    });
    expect(await send(mock.url + url, bad)).toMatchObject({ status });
  });

  test("has its violations in the header `sl-violations`, and in the body where the answer is Prism's own", async () => {
    await using documented = await startMock({
      description: describing({ post: taking({ type: 'object' }) }),
    });
    const response = await fetch(documented.url + url, bad);
    expect(JSON.parse(response.headers.get('sl-violations') ?? '')).toEqual([
      {
        location: ['request', 'body'],
        severity: 'Error',
        code: 'type',
        message: 'Request body must be object',
      },
    ]);

    await using undocumented = await startMock({
      description: describing({ post: taking({ type: 'object' }, { 200: {} }) }),
    });
    const answer = await send(undocumented.url + url, bad);
    expect(answer).toMatchObject({ contentType: 'application/problem+json', violations: undefined });
    expect(JSON.parse(answer.body)).toMatchObject({
      validation: [{ location: ['body'], code: 'type' }],
    });
  });

  test('with very many violations has a header that is cut and no longer JSON', async () => {
    const schema = { type: 'array', items: { type: 'string' } };
    await using mock = await startMock({ description: describing({ post: taking(schema) }) });
    const response = await fetch(mock.url + url, json(JSON.stringify(Array(200).fill(1))));
    expect(response.headers.get('sl-violations')).toMatch(/^Too many violations! \[/);
  });

  test('is not turned into another status by `Prefer: code`', async () => {
    await using mock = await startMock({ description: describing({ post: taking({ type: 'object' }) }) });
    expect(await send(mock.url + url, json('1', { prefer: 'code=200' }))).toMatchObject({ status: 400 });
  });
});

describe('a valid request', () => {
  const responses = {
    200: { content: { 'application/json': { schema: {}, example: { said: 200 } } } },
    202: {},
    403: {},
    404: { content: { 'application/problem+json': { schema: {}, example: { said: 404 } } } },
  };
  const description = describing({ post: taking({ type: 'object' }, responses) });

  test('gets the lowest documented 2xx with its example', async () => {
    await using mock = await startMock({ description });
    expect(await send(`${mock.url}/thing`, json('{}'))).toMatchObject({ status: 200, body: '{"said":200}' });
  });

  test('gets the documented status that it prefers, by header or by query', async () => {
    await using mock = await startMock({ description });
    expect(await send(`${mock.url}/thing`, json('{}', { prefer: 'code=403' }))).toMatchObject({
      status: 403,
    });
    expect(await send(`${mock.url}/thing?__code=403`, json('{}'))).toMatchObject({ status: 403 });
  });

  test("gets Prism's 404 where it prefers a status that is not documented", async () => {
    await using mock = await startMock({ description });
    const answer = await send(`${mock.url}/thing`, json('{}', { prefer: 'code=418' }));
    expect(answer).toMatchObject({ status: 404, contentType: 'application/problem+json' });
    expect(JSON.parse(answer.body)).toMatchObject({ type: 'https://stoplight.io/prism/errors#NOT_FOUND' });
  });

  test('gets a 2xx where it prefers a status that has no content of a type that it accepts', async () => {
    await using mock = await startMock({ description });
    const request = json('{}', { prefer: 'code=404', accept: 'application/json' });
    expect(await send(`${mock.url}/thing`, request)).toMatchObject({ status: 200 });
  });

  test('gets no body and no media type where the answer is described without content', async () => {
    await using mock = await startMock({ description });
    expect(await send(`${mock.url}/thing`, json('{}', { prefer: 'code=202' }))).toMatchObject({
      status: 202,
      body: '',
      contentType: null,
    });
  });

  test("reports a violation of Prism's own making where a response has a pattern and no example", async () => {
    const content = { 'application/json': { schema: { type: 'string', pattern: '^[0-9]+$' } } };
    await using mock = await startMock({
      description: describing({ post: taking({ type: 'object' }, { 200: { content } }) }),
    });
    expect(await send(`${mock.url}/thing`, json('{}'))).toMatchObject({
      status: 200,
      violations: ['response.body pattern'],
    });
  });
});

describe('security', () => {
  const securitySchemes = {
    token: { type: 'http', scheme: 'bearer' },
    customer: { type: 'apiKey', in: 'header', name: 'apiCustomerId' },
  };
  const responses = { 200: { description: 'OK' }, 401: { description: 'Unauthorized' } };
  const secured = (security: object[]): object =>
    describing({ get: { security, responses } }, { components: { securitySchemes } });

  test.each([
    ['Bearer any-token', 200],
    ['Bearer ', 401],
    ['bearer any-token', 401],
    ['Basic YTpi', 401],
  ])('takes `Authorization: %s` for %i, without a look at the token', async (authorization, status) => {
    await using mock = await startMock({ description: secured([{ token: [] }]) });
    expect(await send(`${mock.url}/thing`, { headers: { authorization } })).toMatchObject({ status });
  });

  test('takes any value of a header that is a key', async () => {
    await using mock = await startMock({ description: secured([{ customer: [] }]) });
    expect(await send(`${mock.url}/thing`)).toMatchObject({ status: 401, violations: ['request 401'] });
    expect(await send(`${mock.url}/thing`, { headers: { apiCustomerId: '-' } })).toMatchObject({
      status: 200,
    });
  });

  test('that is missing wins over a bad body, and both are reported', async () => {
    const operation = {
      ...taking({ type: 'object' }, { 200: {}, 400: {}, 401: {} }),
      security: [{ token: [] }],
    };
    await using mock = await startMock({
      description: describing({ post: operation }, { components: { securitySchemes } }),
    });
    expect(await send(`${mock.url}/thing`, json('1'))).toMatchObject({
      status: 401,
      violations: ['request 401', 'request.body type'],
    });
  });
});

describe('a route', () => {
  const description = describing({ get: { responses: { 200: { description: 'OK' } } } });

  test('is matched to the letter: another path, another case or a slash at the end is a 404', async () => {
    await using mock = await startMock({ description });
    for (const path of ['/things', '/Thing', '/thing/'])
      expect(await send(mock.url + path)).toMatchObject({
        status: 404,
        contentType: 'application/problem+json',
      });
  });

  test('that has no such method is a 405 without Allow', async () => {
    await using mock = await startMock({ description });
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']) {
      const response = await fetch(`${mock.url}/thing`, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBeNull();
    }
  });

  test("is matched without the path of the description's server", async () => {
    const root = { servers: [{ url: 'https://example.com/base' }] };
    await using mock = await startMock({
      description: describing({ get: { responses: { 200: { description: 'OK' } } } }, root),
    });
    expect(await send(`${mock.url}/thing`)).toMatchObject({ status: 200 });
    expect(await send(`${mock.url}/base/thing`)).toMatchObject({ status: 404 });
  });
});

describe('a parameter', () => {
  const responses = { 200: { description: 'OK' }, 400: { description: 'Bad Request' } };
  const numbers = { name: 'n', in: 'query', schema: { type: 'array', minItems: 2 } };

  test('that repeats is a list only where `explode: true` is written; else its last value alone is looked at', async () => {
    await using implicit = await startMock({
      description: describing({ get: { parameters: [numbers], responses } }),
    });
    expect(await send(`${implicit.url}/thing?n=1&n=2`)).toMatchObject({
      status: 400,
      violations: ['request.query.n minItems'],
    });

    const parameters = [{ ...numbers, style: 'form', explode: true }];
    await using explicit = await startMock({ description: describing({ get: { parameters, responses } }) });
    expect(await send(`${explicit.url}/thing?n=1&n=2`)).toMatchObject({ status: 200 });
  });

  test('that is empty counts as missing', async () => {
    const parameters = [{ name: 'q', in: 'query', required: true, schema: { type: 'string' } }];
    await using mock = await startMock({ description: describing({ get: { parameters, responses } }) });
    expect(await send(`${mock.url}/thing?q=`)).toMatchObject({
      status: 400,
      violations: ['request.query required'],
    });
  });

  test('of a name that is not described is not looked at', async () => {
    await using mock = await startMock({ description: describing({ get: { responses } }) });
    expect(await send(`${mock.url}/thing?other=1`)).toMatchObject({ status: 200, violations: undefined });
  });
});
