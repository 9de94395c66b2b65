import { cp, mkdtempDisposable, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
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
const described = seen.schema['properties'] as SpecNode;
const observe = (...observed: ObservedResponse[]): ObservedOperation => ({
  method: 'GET',
  path: '/brands',
  observed,
});
const fill = (responses: SpecNode, ...observed: ObservedResponse[]) =>
  fillResponses(
    observe(...observed),
    { responses },
    {
      resolve: (node) => (node['$ref'] === OWNER.$ref ? { type: 'object', properties: { name: {} } } : node),
      example: () => 'an example',
      accepts: (_, example) => example !== 'another value',
    },
  );
/** A schema that other responses have too. */
const OWNER = { $ref: '../../components/schemas/Owner.yaml' };
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
      schema: { type: 'object', properties: { ...described, id: { type: 'number' } } },
      contradictions: [],
    },
    {
      name: 'a type',
      schema: { type: 'object', properties: { ...described, size: { type: 'string' } } },
      contradictions: ['200 /size: described as string, observed as null.'],
    },
    {
      name: 'a required property that is absent at times',
      schema: { type: 'object', required: ['name'], properties: described },
      contradictions: ['200 /name: described as required, observed to be absent at times.'],
    },
    {
      name: 'a property that is not described',
      schema: { type: 'object', properties: { id: { type: 'integer' }, name: { type: 'string' } } },
      contradictions: ['200 /size: observed as string or null, and not described.'],
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

describe('fillResponses, open parts of a documented schema', () => {
  const item = { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } };
  const observed = {
    ...seen,
    schema: {
      type: 'object',
      properties: { items: { type: 'array', items: item }, total: { type: 'string' }, owner: item },
    },
  };
  const schemaOf = (filled: ReturnType<typeof fill>): unknown => {
    const content = filled.responses.get('200')?.['content'] as Record<string, { schema: unknown }>;
    return content[JSON_TYPE]?.schema;
  };
  const total = { type: 'string' };
  const marked = { ...item, 'x-evidence': 'observed' };

  test.each([
    {
      name: 'an unknown property, and keeps its texts',
      schema: { type: 'object', properties: { owner: { description: 'Who owns it' }, total } },
      filled: { type: 'object', properties: { owner: { description: 'Who owns it', ...marked }, total } },
    },
    {
      name: 'unknown items',
      schema: { type: 'object', properties: { items: { type: 'array', items: {} }, total } },
      filled: { type: 'object', properties: { items: { type: 'array', items: marked }, total } },
    },
    {
      name: 'items that are not described',
      schema: { type: 'object', properties: { items: { type: 'array' }, total } },
      filled: { type: 'object', properties: { items: { type: 'array', items: marked }, total } },
    },
    {
      name: 'an object without properties',
      schema: { type: 'object', properties: { owner: { type: 'object' }, total } },
      filled: {
        type: 'object',
        properties: {
          total,
          owner: {
            type: 'object',
            required: ['id'],
            properties: { id: { type: 'integer', 'x-evidence': 'observed' } },
          },
        },
      },
    },
  ])('fills $name, once', ({ schema, filled }) => {
    const first = fill(documented(schema), observed);
    expect(schemaOf(first)).toEqual(filled);
    const response = first.responses.get('200') as SpecNode;
    expect(response).toEqual({
      description: 'Brands',
      content: { [JSON_TYPE]: { schema: filled, example: {} } },
    });
    expect(fill({ '200': response }, observed).responses.size).toBe(0);
  });

  test('fills an object of which only names of properties are documented, once', () => {
    const schema = { type: 'object', required: ['total'], properties: { total: { description: 'A sum' } } };
    const filled = fill(documented(schema), observed);
    expect(schemaOf(filled)).toEqual({
      type: 'object',
      required: ['total'],
      properties: {
        total: { description: 'A sum', type: 'string', 'x-evidence': 'observed' },
        items: { type: 'array', items: item, 'x-evidence': 'observed' },
        owner: marked,
      },
    });
    expect(fill({ '200': filled.responses.get('200') }, observed).responses.size).toBe(0);
  });

  test('replaces what was observed earlier, and never what is documented', () => {
    const schema = {
      type: 'object',
      properties: { owner: { type: 'string', 'x-evidence': 'observed' }, total: { type: 'integer' } },
    };
    const { contradictions, ...filled } = fill(documented(schema), observed);
    expect(schemaOf({ contradictions, ...filled })).toEqual({
      type: 'object',
      properties: { owner: marked, total: { type: 'integer' } },
    });
    expect(contradictions).toEqual([
      '200 /total: described as integer, observed as string.',
      '200 /items: observed as array, and not described.',
    ]);
  });

  test('lists the open parts of a shared schema', () => {
    const schema = { type: 'object', properties: { owner: OWNER } };
    const { responses, contradictions } = fill(documented(schema), {
      ...seen,
      schema: {
        type: 'object',
        properties: { owner: { type: 'object', properties: { name: { type: 'string' } } } },
      },
    });
    expect(responses.size).toBe(0);
    expect(contradictions).toEqual([
      '200 /owner: observed, and unknown in the shared schema Owner. Describe it there.',
    ]);
  });

  test('fills nothing that the documented example breaks', () => {
    const media = { schema: { type: 'object', properties: { owner: {} } }, example: 'another value' };
    const response = { description: 'Brands', content: { [JSON_TYPE]: media } };
    const { responses, contradictions } = fill({ '200': response }, observed);
    expect(responses.size).toBe(0);
    expect(contradictions).toContain(
      '200: the documented example differs from the observed values, so nothing is filled.',
    );
  });
});

describe('draftDescription', () => {
  test('fills the unknown items of the documented customers', async () => {
    const customers: ObservedOperation = {
      method: 'GET',
      path: '/customers',
      observed: [
        {
          ...seen,
          schema: {
            type: 'object',
            properties: {
              items: {
                type: 'array',
                items: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
              },
              total: { type: 'integer' },
              page: { type: 'integer' },
            },
          },
        },
      ],
    };
    await using folder = await mkdtempDisposable(join(tmpdir(), 'goldleaf-draft-'));
    await cp(GOLDLEAF, folder.path, { recursive: true });
    const file = join(folder.path, 'paths/customer/customers.yaml');
    const written = parse(await readFile(file, 'utf8'));
    // Traffic may have filled them.
    const media = written.get.responses['200'].content[JSON_TYPE];
    media.schema.properties.items.items = {};
    media.example.items = [{}];
    await writeFile(file, stringify(written));

    const draft = await draftDescription(folder.path, new Map(), [customers]);
    expect(draft.contradictions).toEqual([]);
    const { get } = parse(draft.files.get('paths/customer/customers.yaml') ?? '');
    const { schema, example } = get.responses['200'].content[JSON_TYPE];
    expect(example).toEqual({ items: [{ name: 'text' }], total: 3, page: 1 });
    expect(schema.properties).toMatchObject({
      items: {
        type: 'array',
        items: { type: 'object', 'x-evidence': 'observed', properties: { name: { type: 'string' } } },
      },
      total: { type: 'integer' },
    });
  });

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
