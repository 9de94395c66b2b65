import { cp, mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { draftDescription, writeDraft } from '../../src/draft/description-draft.ts';
import { fillResponses } from '../../src/draft/observed-responses.ts';
import type { SpecNode } from '../../src/draft/shared-components.ts';
import type { ObservedOperation, ObservedResponse } from '../../src/traffic/index.ts';

const GOLDLEAF = join(import.meta.dirname, '../../../../specs/goldleaf');
const BRANDS = 'paths/brand/brands.yaml';
const UNKNOWN_BRANDS = `get:
  operationId: getBrands
  x-evidence: name-only
  responses:
    "200":
      description: The response is not documented.
      content:
        application/json: {schema: {}, example: {}}
`;
const JSON_TYPE = 'application/json';

const seen: ObservedResponse = {
  status: 200,
  mediaType: JSON_TYPE,
  responses: 40,
  days: 2,
  sources: 1,
  schema: {
    type: 'object',
    required: ['id', 'size'],
    properties: { id: { type: 'integer' }, name: { type: 'string' }, size: { type: ['string', 'null'] } },
  },
};
const observe = (...observed: ObservedResponse[]): ObservedOperation => ({
  method: 'GET',
  path: '/brands',
  observed,
});
const fill = (responses: SpecNode, ...observed: ObservedResponse[]) =>
  fillResponses(
    observe(...observed),
    { responses },
    { resolve: (node) => node, example: () => 'an example' },
  );
const documented = (schema: SpecNode): SpecNode => ({
  '200': { description: 'Brands', content: { [JSON_TYPE]: { schema, example: {} } } },
});

describe('fillResponses', () => {
  test('fills a response that has no documented schema, and keeps what is documented of it', () => {
    const { responses, contradictions } = fill(documented({}), seen);
    expect(contradictions).toEqual([]);
    expect(responses.get('200')).toEqual({
      description: 'Brands',
      'x-evidence': 'observed',
      content: { [JSON_TYPE]: { schema: seen.schema, example: 'an example' } },
    });
  });

  test('fills two media types of one status', () => {
    const { responses } = fill({}, seen, { ...seen, mediaType: 'application/problem+json' });
    expect(Object.keys(responses.get('200')?.['content'] as object)).toEqual([
      JSON_TYPE,
      'application/problem+json',
    ]);
  });

  test.each([
    {
      name: 'nothing if the types match',
      schema: { type: 'object', properties: { id: { type: 'number' } } },
      contradictions: [],
    },
    {
      name: 'a type',
      schema: { type: 'object', properties: { size: { type: 'string' } } },
      contradictions: ['200 /size: described as string, observed as null.'],
    },
    {
      name: 'a required property that is absent at times',
      schema: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
      contradictions: ['200 /name: described as required, observed to be absent at times.'],
    },
    {
      name: 'another type of the body',
      schema: { type: 'array' },
      contradictions: ['200 /: described as array, observed as object.'],
    },
  ])('leaves a documented schema alone, and lists $name', ({ schema, contradictions }) => {
    const filled = fill(documented(schema), seen);
    expect(filled.responses.size).toBe(0);
    expect(filled.contradictions).toEqual(contradictions);
  });

  test('lists a status and a media type that are not described', () => {
    const described = documented({ type: 'object' });
    expect(fill(described, { ...seen, status: 201 }).contradictions).toEqual([
      '201: observed, and not described.',
    ]);
    expect(fill(described, { ...seen, mediaType: 'application/problem+json' }).contradictions).toEqual([
      "200: observed as application/problem+json, which isn't described.",
    ]);
  });
});

describe('draftDescription', () => {
  test('writes observed responses, and writes them again as they are', async () => {
    await using folder = await mkdtempDisposable(join(tmpdir(), 'goldleaf-draft-'));
    await cp(GOLDLEAF, folder.path, { recursive: true });
    await writeFile(join(folder.path, BRANDS), UNKNOWN_BRANDS);
    const first = await draftDescription(folder.path, new Map(), [observe(seen)]);
    expect([...first.files.keys()]).toEqual([BRANDS]);
    await writeDraft(folder.path, first);
    const { get } = parse(first.files.get(BRANDS) ?? '');
    expect(get).toMatchObject({
      'x-evidence': 'name-only',
      responses: {
        '200': {
          description: 'The response is not documented.',
          'x-evidence': 'observed',
          content: { [JSON_TYPE]: { schema: seen.schema, example: { id: 1, name: 'text', size: 'text' } } },
        },
      },
    });

    expect((await draftDescription(folder.path, new Map(), [observe(seen)])).files.size).toBe(0);
    const unknown = { method: 'GET', path: '/unknown', observed: [seen] };
    expect((await draftDescription(folder.path, new Map(), [unknown])).contradictions).toEqual([
      'GET /unknown: observed, and not described.',
    ]);
  });
});
