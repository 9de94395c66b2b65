import { describe, expect, test } from 'vitest';
import { interpretSchema } from '../src/expectations/documented-schema.ts';
import { withObserved } from '../src/expectations/observed-pages.ts';

const observed = {
  status: 200,
  mediaType: 'application/json',
  responses: 20,
  days: 1,
  sources: 1,
  schema: {
    type: 'object',
    properties: { items: { type: 'array', items: { type: 'string' } }, total: { type: 'string' } },
  },
};
const operations = [{ method: 'GET', path: '/brands', observed: [observed] }];
const page = { method: 'GET', path: '/brands', responses: null };

describe('withObserved', () => {
  test('adds a response to a page that documents none', () => {
    expect(withObserved(page, operations).responses).toEqual({
      200: { evidence: 'observed', contentType: 'application/json', schema: observed.schema },
    });
  });

  test('keeps the headers of a response without a schema', () => {
    const headers = { 'x-count': { type: 'integer' } };
    const { responses } = withObserved(
      { ...page, responses: { 200: { headers, schema: null } } },
      operations,
    );
    expect(responses?.[200]).toEqual({
      evidence: 'observed',
      contentType: 'application/json',
      headers,
      schema: observed.schema,
    });
  });

  test('keeps a documented file', () => {
    const file = { contentType: 'application/pdf', schema: null };
    const documented = { ...page, responses: { 200: file } };
    expect(withObserved(documented, operations)).toEqual(documented);
  });

  test('fills the unread items of a documented response, and keeps what is documented', () => {
    const schema = {
      type: 'object',
      properties: { items: { type: 'array', items: false as const }, total: { type: 'integer' } },
    };
    const { responses } = withObserved({ ...page, responses: { 200: { schema } } }, operations);
    expect(responses?.[200]?.schema).toEqual({
      type: 'object',
      properties: {
        items: { type: 'array', items: { type: 'string', 'x-evidence': 'observed' } },
        total: { type: 'integer' },
      },
    });
  });

  test('fills nothing that the documented example contradicts', () => {
    const schema = { type: 'object', properties: { items: {}, id: { type: 'string' } } };
    const withExample = (example: unknown) =>
      withObserved({ ...page, responses: { 200: { schema: { ...schema, example } } } }, operations)
        .responses?.[200]?.schema?.properties;
    expect(withExample({ items: 'none' })).toEqual(schema.properties);
    expect(withExample({ items: ['a'] })).toHaveProperty('items.items', { type: 'string' });
    // The page contradicts this example itself, so the draft leaves it out.
    expect(withExample({ id: 1, items: 'none' })).toHaveProperty('items.items', { type: 'string' });
  });

  test.each([
    { name: 'of another operation', operations: [{ method: 'GET', path: '/hoses', observed: [observed] }] },
    {
      name: 'with another media type',
      operations: [{ ...operations[0], observed: [{ ...observed, mediaType: 'application/hal+json' }] }],
    },
    {
      name: 'with another status',
      operations: [{ ...operations[0], observed: [{ ...observed, status: 201 }] }],
    },
  ])('changes nothing for a response $name', ({ operations }) => {
    const documented = { ...page, responses: { 200: { schema: { type: 'object' } } } };
    expect(withObserved(documented, operations as never)).toEqual(documented);
  });
});

test('interpretSchema > keeps the schema of an observed map', () => {
  expect(interpretSchema({ type: 'object', additionalProperties: { type: 'number' } })).toEqual({
    type: 'object',
    additionalProperties: { type: 'number' },
  });
});
