import { describe, expect, test } from 'vitest';
import {
  fullValue,
  invalidValues,
  leastValue,
  mergeAllOf,
  SchemaValueError,
  validValues,
} from '../src/index.ts';

const schema = {
  type: 'object',
  required: ['format'],
  properties: {
    format: { type: 'string', enum: ['pdf', 'excel'] },
    pages: { type: ['array', 'null'], items: { type: 'integer' } },
  },
} as const;

describe('mergeAllOf', () => {
  test('joins what the members say about a property, and what they require', () => {
    const merged = mergeAllOf({
      allOf: [
        { type: 'object', properties: { name: { type: 'string' }, size: { type: 'integer' } } },
        { required: ['name'], properties: { name: {}, size: { enum: [1, 2] } } },
      ],
      required: ['size'],
    });
    expect(merged).toEqual({
      type: 'object',
      required: ['name', 'size'],
      properties: { name: { type: 'string' }, size: { type: 'integer', enum: [1, 2] } },
    });
  });
});

describe('fullValue', () => {
  test('has the properties of every member of an allOf', () => {
    const members = [
      { properties: { name: { type: 'string' } } },
      { properties: { size: { type: 'integer' } } },
    ];
    expect(fullValue({ allOf: members })).toEqual({ name: 'text', size: 1 });
  });
});

describe('validValues', () => {
  test('generates values with one thing special in each, at every level', () => {
    expect(validValues(schema).map(({ id }) => id)).toMatchInlineSnapshot(`
      [
        "required-only",
        "pages-alone",
        "extra-property",
        "format/pdf",
        "format/excel",
        "pages/no-items",
        "pages/two-items",
        "pages/null",
        "pages.0/0",
        "pages.0/-1",
        "pages.0/9007199254740991",
      ]
    `);
  });

  test('throws when the schema rejects a generated value', () => {
    expect(() => validValues({ type: 'string', minLength: 3 })).toThrow(
      new SchemaValueError('empty must be valid, but its schema rejects it: : minLength'),
    );
  });
});

describe('invalidValues', () => {
  test('generates values with one thing wrong in each, at every level', () => {
    expect(
      invalidValues(schema).map(({ id, violations }) => `${id} ${violations.join(', ')}`),
    ).toMatchInlineSnapshot(`
      [
        "type/string : type",
        "type/number : type",
        "type/boolean : type",
        "type/null : type",
        "type/array : type",
        "required/format : required",
        "format/type/number format: enum, format: type",
        "format/type/boolean format: enum, format: type",
        "format/type/null format: enum, format: type",
        "format/type/array format: enum, format: type",
        "format/type/object format: enum, format: type",
        "format/enum/empty format: enum",
        "format/enum/PDF format: enum",
        "format/enum/pdf_ format: enum",
        "format/enum/ pdf format: enum",
        "format/enum/pd format: enum",
        "format/enum/EXCEL format: enum",
        "format/enum/excel_ format: enum",
        "format/enum/ excel format: enum",
        "format/enum/exce format: enum",
        "pages/type/string pages: type",
        "pages/type/number pages: type",
        "pages/type/boolean pages: type",
        "pages/type/object pages: type",
        "pages.1/type/string pages.1: type",
        "pages.0/type/string pages.0: type",
        "pages.0/type/number pages.0: type",
        "pages.0/type/boolean pages.0: type",
        "pages.0/type/null pages.0: type",
        "pages.0/type/array pages.0: type",
        "pages.0/type/object pages.0: type",
        "pages.0/type/digits pages.0: type",
      ]
    `);
  });

  test('generates no text of digits when a text is valid beside a number', () => {
    const ids = invalidValues({ oneOf: [{ type: 'string' }, { type: 'integer' }] }).map(({ id }) => id);
    expect(ids).toEqual(['oneOf/number', 'oneOf/boolean', 'oneOf/null', 'oneOf/array', 'oneOf/object']);
  });

  test('throws when the schema accepts a generated value', () => {
    const acceptsAll = { oneOf: [{ type: 'object' }, {}] };
    expect(() => invalidValues(acceptsAll)).toThrow(
      new SchemaValueError('oneOf/string must break “: oneOf”, but its schema reports nothing'),
    );
  });
});

test.each([
  { schema: { type: 'string', pattern: '^[0-9a-fA-F]{24}$' }, value: '60c72b2f9b1e8b35d4f8e7a1' },
  { schema: { type: 'string', pattern: '^-?[0-9]+$' }, value: '1' },
  { schema: { type: 'string', pattern: '^-?[0-9]+\\.[0-9]+$' }, value: '1.5' },
  { schema: { type: 'string', format: 'uuid' }, value: '123e4567-e89b-12d3-a456-426614174000' },
] as const)('fullValue > returns $value for $schema', ({ schema, value }) => {
  expect(fullValue(schema)).toBe(value);
});

test('fullValue > has every property and one item, leastValue > has the required properties alone', () => {
  expect(fullValue(schema)).toEqual({ format: 'pdf', pages: [1] });
  expect(leastValue(schema)).toEqual({ format: 'pdf' });
});

test('fullValue > merges the schemas of allOf', () => {
  const named = { type: 'object', properties: { name: { type: 'string', examples: ['Hose'] } } };
  expect(fullValue({ allOf: [named, { required: ['name'], properties: { name: {} } }] })).toEqual({
    name: 'Hose',
  });
});
