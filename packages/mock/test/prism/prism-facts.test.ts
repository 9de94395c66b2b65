// How Prism behaves where this repository depends on it or works around it. A behaviour that changes with an upgrade of Prism fails
// here, and docs/decisions/prism-version.md says what depends on it.
import { describe, expect, test } from 'vitest';
import { startMock } from '../../src/index.ts';
import { postJson, send } from '../send.ts';
import { buildOperation, buildSpec } from '../spec.ts';

const AT_LEAST_TWO = { type: 'array', prefixItems: [{ type: 'integer' }], items: false };

describe('a schema', () => {
  test('is read as JSON Schema 2020-12 when the description names that dialect', async () => {
    await using mock = await startMock({ spec: buildSpec({ post: buildOperation(AT_LEAST_TWO) }) });
    expect(await send(`${mock.url}/thing`, postJson('[1]'))).toMatchObject({ status: 200 });
    expect(await send(`${mock.url}/thing`, postJson('["a"]'))).toMatchObject({
      status: 400,
      violations: ['request.body.0 type'],
    });
  });

  test('is read as draft-07 when the description names no dialect', async () => {
    const root = { jsonSchemaDialect: undefined };
    await using mock = await startMock({ spec: buildSpec({ post: buildOperation(AT_LEAST_TWO) }, root) });
    expect(await send(`${mock.url}/thing`, postJson('[1]'))).toMatchObject({ status: 400 });
  });

  test("is ignored when the dialect is OpenAPI's own", async () => {
    const root = { jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base' };
    await using mock = await startMock({
      spec: buildSpec({ post: buildOperation({ type: 'object' }) }, root),
    });
    expect(await send(`${mock.url}/thing`, postJson('1'))).toMatchObject({
      status: 200,
      violations: undefined,
    });
  });

  test("is ignored when it doesn't compile", async () => {
    const schema = { type: 'object', properties: { a: { type: 'string', pattern: '^(' } } };
    await using mock = await startMock({ spec: buildSpec({ post: buildOperation(schema) }) });
    expect(await send(`${mock.url}/thing`, postJson('1'))).toMatchObject({
      status: 200,
      violations: undefined,
    });
  });

  test('accepts every value of an unknown format', async () => {
    await using mock = await startMock({
      spec: buildSpec({ post: buildOperation({ type: 'string', format: 'mongo-id' }) }),
    });
    expect(await send(`${mock.url}/thing`, postJson('"no id"'))).toMatchObject({ status: 200 });
  });
});

describe('a request body', () => {
  test('is rejected with 400 `invalid_json` when it is malformed JSON, whatever the path and the token', async () => {
    const operation = {
      ...buildOperation({ type: 'object' }, { 200: {}, 422: {} }),
      security: [{ token: [] }],
    };
    const root = { components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } } };
    await using mock = await startMock({ spec: buildSpec({ post: operation }, root) });
    for (const path of ['/thing', '/no/such/path']) {
      const response = await send(`${mock.url}${path}`, postJson('{"a":'));
      expect(response).toMatchObject({ status: 400, violations: undefined });
      expect(JSON.parse(response.body)).toEqual({ error: { code: 'invalid_json', message: 'Invalid JSON' } });
    }
  });

  test.each(['null', 'false', '0', ''])('counts as missing when it is %j', async (body) => {
    await using mock = await startMock({ spec: buildSpec({ post: buildOperation({}) }) });
    expect(await send(`${mock.url}/thing`, postJson(body))).toMatchObject({
      status: 400,
      violations: ['request required'],
    });
  });

  test('is read as application/json when its media type ends in +json', async () => {
    await using mock = await startMock({ spec: buildSpec({ post: buildOperation({ type: 'object' }) }) });
    const request = postJson('{}', { 'content-type': 'application/vnd.any+json' });
    expect(await send(`${mock.url}/thing`, request)).toMatchObject({ status: 200 });
  });

  test('has the violation 415 when its media type is not documented', async () => {
    await using mock = await startMock({ spec: buildSpec({ post: buildOperation({ type: 'object' }) }) });
    const request = postJson('<a/>', { 'content-type': 'application/xml' });
    expect(await send(`${mock.url}/thing`, request)).toMatchObject({
      status: 400,
      violations: ['request 415'],
    });
  });

  test('is read as text when it has no media type', async () => {
    await using mock = await startMock({ spec: buildSpec({ post: buildOperation({ type: 'object' }) }) });
    const request = { method: 'POST', body: new TextEncoder().encode('{}') };
    expect(await send(`${mock.url}/thing`, request)).toMatchObject({
      status: 400,
      violations: ['request.body type'],
    });
  });

  test('is not checked for its media type when it has no length', async () => {
    await using mock = await startMock({ spec: buildSpec({ post: buildOperation({ type: 'string' }) }) });
    const body = new Blob(['text']).stream();
    const request = { ...postJson(''), body, duplex: 'half', headers: { 'content-type': 'text/plain' } };
    expect(await send(`${mock.url}/thing`, request as RequestInit)).toMatchObject({ status: 200 });
  });

  test('is rejected with 413 when it is over 10 MB', async () => {
    await using mock = await startMock({ spec: buildSpec({ post: buildOperation({ type: 'string' }) }) });
    const request = postJson(`"${'a'.repeat(10 * 2 ** 20)}"`);
    expect(await send(`${mock.url}/thing`, request)).toMatchObject({ status: 413, violations: undefined });
  });
});

describe('an invalid request', () => {
  const { url, invalid } = { url: '/thing', invalid: postJson('1') };

  test.each([
    {
      wins: 'the documented 422, not the documented 400',
      responses: { 200: {}, 400: {}, 422: {} },
      status: 422,
    },
    { wins: 'the documented 400 when there is no 422', responses: { 200: {}, 400: {} }, status: 400 },
    {
      wins: 'the documented 4XX as 422 when there is neither',
      responses: { 200: {}, '4XX': {} },
      status: 422,
    },
    { wins: "Prism's own 422 when nothing fits", responses: { 200: {} }, status: 422 },
  ])('gets $wins', async ({ responses, status }) => {
    await using mock = await startMock({
      spec: buildSpec({ post: buildOperation({ type: 'object' }, responses) }),
    });
    expect(await send(mock.url + url, invalid)).toMatchObject({ status });
  });

  test("has its violations in `sl-violations`, and in the body when the response is Prism's own", async () => {
    await using documented = await startMock({
      spec: buildSpec({ post: buildOperation({ type: 'object' }) }),
    });
    const response = await fetch(documented.url + url, invalid);
    expect(JSON.parse(response.headers.get('sl-violations') ?? '')).toEqual([
      {
        location: ['request', 'body'],
        severity: 'Error',
        code: 'type',
        message: 'Request body must be object',
      },
    ]);

    await using undocumented = await startMock({
      spec: buildSpec({ post: buildOperation({ type: 'object' }, { 200: {} }) }),
    });
    const undocumentedResponse = await send(undocumented.url + url, invalid);
    expect(undocumentedResponse).toMatchObject({
      contentType: 'application/problem+json',
      violations: undefined,
    });
    expect(JSON.parse(undocumentedResponse.body)).toMatchObject({
      validation: [{ location: ['body'], code: 'type' }],
    });
  });

  test('has a header that is cut and no longer JSON when there are very many violations', async () => {
    const schema = { type: 'array', items: { type: 'string' } };
    await using mock = await startMock({ spec: buildSpec({ post: buildOperation(schema) }) });
    const response = await fetch(mock.url + url, postJson(JSON.stringify(Array(200).fill(1))));
    expect(response.headers.get('sl-violations')).toMatch(/^Too many violations! \[/);
  });

  test('keeps its status when `Prefer` asks for another', async () => {
    await using mock = await startMock({ spec: buildSpec({ post: buildOperation({ type: 'object' }) }) });
    expect(await send(mock.url + url, postJson('1', { prefer: 'code=200' }))).toMatchObject({ status: 400 });
  });
});

describe('a valid request', () => {
  const responses = {
    200: { content: { 'application/json': { schema: {}, example: { said: 200 } } } },
    202: {},
    403: {},
    404: { content: { 'application/problem+json': { schema: {}, example: { said: 404 } } } },
  };
  const spec = buildSpec({ post: buildOperation({ type: 'object' }, responses) });

  test('gets the lowest documented 2xx with its example', async () => {
    await using mock = await startMock({ spec });
    expect(await send(`${mock.url}/thing`, postJson('{}'))).toMatchObject({
      status: 200,
      body: '{"said":200}',
    });
  });

  test('gets the documented status that its header or query prefers', async () => {
    await using mock = await startMock({ spec });
    expect(await send(`${mock.url}/thing`, postJson('{}', { prefer: 'code=403' }))).toMatchObject({
      status: 403,
    });
    expect(await send(`${mock.url}/thing?__code=403`, postJson('{}'))).toMatchObject({ status: 403 });
  });

  test("gets Prism's 404 when it prefers an undocumented status", async () => {
    await using mock = await startMock({ spec });
    const response = await send(`${mock.url}/thing`, postJson('{}', { prefer: 'code=418' }));
    expect(response).toMatchObject({ status: 404, contentType: 'application/problem+json' });
    expect(JSON.parse(response.body)).toMatchObject({ type: 'https://stoplight.io/prism/errors#NOT_FOUND' });
  });

  test('gets a 2xx when the preferred status has no content of an accepted type', async () => {
    await using mock = await startMock({ spec });
    const request = postJson('{}', { prefer: 'code=404', accept: 'application/json' });
    expect(await send(`${mock.url}/thing`, request)).toMatchObject({ status: 200 });
  });

  test('gets no body and no media type when the response is documented without content', async () => {
    await using mock = await startMock({ spec });
    expect(await send(`${mock.url}/thing`, postJson('{}', { prefer: 'code=202' }))).toMatchObject({
      status: 202,
      body: '',
      contentType: null,
    });
  });

  test('gets a generated body that breaks the description when the response has a pattern and no example', async () => {
    const content = { 'application/json': { schema: { type: 'string', pattern: '^[0-9]+$' } } };
    await using mock = await startMock({
      spec: buildSpec({ post: buildOperation({ type: 'object' }, { 200: { content } }) }),
    });
    expect(await send(`${mock.url}/thing`, postJson('{}'))).toMatchObject({
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
    buildSpec({ get: { security, responses } }, { components: { securitySchemes } });

  test.each([
    { authorization: 'Bearer any-token', status: 200 },
    { authorization: 'Bearer ', status: 401 },
    { authorization: 'bearer any-token', status: 401 },
    { authorization: 'Basic YTpi', status: 401 },
  ])('responds to `Authorization: $authorization` with $status', async ({ authorization, status }) => {
    await using mock = await startMock({ spec: secured([{ token: [] }]) });
    expect(await send(`${mock.url}/thing`, { headers: { authorization } })).toMatchObject({ status });
  });

  test('accepts any value of an API key header', async () => {
    await using mock = await startMock({ spec: secured([{ customer: [] }]) });
    expect(await send(`${mock.url}/thing`)).toMatchObject({ status: 401, violations: ['request 401'] });
    expect(await send(`${mock.url}/thing`, { headers: { apiCustomerId: '-' } })).toMatchObject({
      status: 200,
    });
  });

  test('decides the status when the body is invalid too, and both are reported', async () => {
    const operation = {
      ...buildOperation({ type: 'object' }, { 200: {}, 400: {}, 401: {} }),
      security: [{ token: [] }],
    };
    await using mock = await startMock({
      spec: buildSpec({ post: operation }, { components: { securitySchemes } }),
    });
    expect(await send(`${mock.url}/thing`, postJson('1'))).toMatchObject({
      status: 401,
      violations: ['request 401', 'request.body type'],
    });
  });
});

describe('a route', () => {
  const spec = buildSpec({ get: { responses: { 200: { description: 'OK' } } } });

  test('is a 404 when the path differs in case, by a slash at the end or otherwise', async () => {
    await using mock = await startMock({ spec });
    for (const path of ['/things', '/Thing', '/thing/'])
      expect(await send(mock.url + path)).toMatchObject({
        status: 404,
        contentType: 'application/problem+json',
      });
  });

  test("leaves out the path of the description's server", async () => {
    const root = { servers: [{ url: 'https://example.com/base' }] };
    await using mock = await startMock({
      spec: buildSpec({ get: { responses: { 200: { description: 'OK' } } } }, root),
    });
    expect(await send(`${mock.url}/thing`)).toMatchObject({ status: 200 });
    expect(await send(`${mock.url}/base/thing`)).toMatchObject({ status: 404 });
  });
});

describe('a parameter', () => {
  const responses = { 200: { description: 'OK' }, 400: { description: 'Bad Request' } };
  const numbers = { name: 'n', in: 'query', schema: { type: 'array', minItems: 2 } };

  test('is a list when it repeats and `explode: true` is written. Without it, only the last value counts', async () => {
    await using implicit = await startMock({
      spec: buildSpec({ get: { parameters: [numbers], responses } }),
    });
    expect(await send(`${implicit.url}/thing?n=1&n=2`)).toMatchObject({
      status: 400,
      violations: ['request.query.n minItems'],
    });

    const parameters = [{ ...numbers, style: 'form', explode: true }];
    await using explicit = await startMock({ spec: buildSpec({ get: { parameters, responses } }) });
    expect(await send(`${explicit.url}/thing?n=1&n=2`)).toMatchObject({ status: 200 });
  });

  test('counts as missing when it is empty', async () => {
    const parameters = [{ name: 'q', in: 'query', required: true, schema: { type: 'string' } }];
    await using mock = await startMock({ spec: buildSpec({ get: { parameters, responses } }) });
    expect(await send(`${mock.url}/thing?q=`)).toMatchObject({
      status: 400,
      violations: ['request.query required'],
    });
  });

  test('is ignored when its name is not documented', async () => {
    await using mock = await startMock({ spec: buildSpec({ get: { responses } }) });
    expect(await send(`${mock.url}/thing?other=1`)).toMatchObject({ status: 200, violations: undefined });
  });
});
