import {
  createAjv,
  type Document,
  type MediaType,
  operationsOf,
  type RequestBody,
  type Response,
  resolve,
} from '@goldleaf/openapi';
import { describe, expect, test } from 'vitest';
import { inventBodies } from '../src/index.ts';

const unknown = { description: 'Not read.', content: { 'application/json': { schema: {}, example: {} } } };
const documented = { 'text/plain': { schema: { type: 'string' }, example: 'text' } };
const names = Array.from({ length: 50 }, (_, index) => `thing${index}`);
const document = {
  components: { requestBodies: { Unknown: { content: { '*/*': {} } } }, responses: { Unknown: unknown } },
  paths: Object.fromEntries([
    [
      '/documented',
      { post: { requestBody: { content: documented }, responses: { 200: { content: documented } } } },
    ],
    ['/empty', { post: { responses: { 200: { description: 'No body.' }, 400: unknown } } }],
    ...names.map((name) => [
      `/${name}`,
      {
        get: { responses: { 200: { $ref: '#/components/responses/Unknown' } } },
        post: { requestBody: { $ref: '#/components/requestBodies/Unknown' }, responses: { 201: unknown } },
      },
    ]),
  ]),
} as unknown as Document;

/** The media types of all requests and successes, by operation. */
function* mediaTypes(from: Document): Generator<[name: string, mediaType: MediaType]> {
  for (const { method, path, operation } of operationsOf(from)) {
    const body = operation.requestBody && resolve<RequestBody>(from, operation.requestBody);
    for (const mediaType of Object.values(body?.content ?? {}))
      yield [`${method} ${path} request`, mediaType];
    for (const [status, response] of Object.entries(operation.responses)) {
      const { content = {} } = resolve<Response>(from, response) ?? {};
      if (!status.startsWith('2')) continue;
      for (const mediaType of Object.values(content)) yield [`${method} ${path} ${status}`, mediaType];
    }
  }
}

const isEmpty = ({ schema }: MediaType): boolean => Object.keys(schema ?? {}).length === 0;

describe('inventBodies', () => {
  const invented = inventBodies(document);

  test('gives every request and success a schema', () => {
    expect([...mediaTypes(document)].filter(([, one]) => isEmpty(one))).toHaveLength(3 * names.length);
    expect([...mediaTypes(invented)].filter(([, one]) => isEmpty(one))).toEqual([]);
  });

  test('invents schemas that compile and accept their examples', () => {
    const ajv = createAjv();
    const wrong = [...mediaTypes(invented)].filter(
      ([, { schema = {}, example }]) => !ajv.validate(schema, example),
    );
    expect(wrong).toEqual([]);
  });

  test('keeps documented bodies, empty responses and failures', () => {
    expect(invented.paths['/documented']).toEqual(document.paths['/documented']);
    expect(invented.paths['/empty']).toEqual(document.paths['/empty']);
  });

  test('leaves its argument as it is', () => {
    const before = structuredClone(document);
    inventBodies(document);
    expect(document).toEqual(before);
  });

  test('invents the same bodies for the same document', () => {
    expect(inventBodies(document)).toEqual(invented);
  });
});
