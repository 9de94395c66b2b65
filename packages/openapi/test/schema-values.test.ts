import { describe, expect, test } from 'vitest';
import { fullValue, invalidValues, leastValue, SchemaValueError, validValues } from '../src/index.ts';

const schema = {
  type: 'object',
  required: ['format'],
  properties: {
    format: { type: 'string', enum: ['pdf', 'excel'] },
    pages: { type: ['array', 'null'], items: { type: 'integer' } },
  },
} as const;

describe('validValues', () => {
  test('generates values with one thing special in each, at every level', () => {
    expect(validValues(schema).map(({ id }) => id)).toMatchInlineSnapshot(`
      [
        "P2/required-only",
        "P4/pages-alone",
        "P9/extra-property",
        "P5/format/pdf",
        "P5/format/excel",
        "P8/pages/empty",
        "P10/pages/two-items",
        "P7/pages/null",
        "P6/pages/0/0",
        "P6/pages/0/-1",
        "P6/pages/0/9007199254740991",
      ]
    `);
  });

  test('throws when the schema rejects a generated value', () => {
    expect(() => validValues({ type: 'string', minLength: 3 })).toThrow(
      new SchemaValueError('P11/empty must be valid, but its schema rejects it: : minLength'),
    );
  });
});

describe('invalidValues', () => {
  test('generates values with one thing wrong in each, at every level', () => {
    expect(
      invalidValues(schema).map(({ id, violations }) => `${id} ${violations.join(', ')}`),
    ).toMatchInlineSnapshot(`
      [
        "N3/type-string : type",
        "N3/type-number : type",
        "N3/type-boolean : type",
        "N3/type-null : type",
        "N3/type-array : type",
        "N4/format/missing : required",
        "N3/format/type-number format: enum, format: type",
        "N3/format/type-boolean format: enum, format: type",
        "N3/format/type-null format: enum, format: type",
        "N3/format/type-array format: enum, format: type",
        "N3/format/type-object format: enum, format: type",
        "N7/format/ format: enum",
        "N7/format/PDF format: enum",
        "N7/format/pdf_ format: enum",
        "N7/format/ pdf format: enum",
        "N7/format/pd format: enum",
        "N7/format/EXCEL format: enum",
        "N7/format/excel_ format: enum",
        "N7/format/ excel format: enum",
        "N7/format/exce format: enum",
        "N3/pages/type-string pages: type",
        "N3/pages/type-number pages: type",
        "N3/pages/type-boolean pages: type",
        "N3/pages/type-object pages: type",
        "N10/pages/1/second-item pages.1: type",
        "N3/pages/0/type-string pages.0: type",
        "N3/pages/0/type-number pages.0: type",
        "N3/pages/0/type-boolean pages.0: type",
        "N3/pages/0/type-null pages.0: type",
        "N3/pages/0/type-array pages.0: type",
        "N3/pages/0/type-object pages.0: type",
        "N3/pages/0/type-digits pages.0: type",
      ]
    `);
  });

  test('throws when the schema accepts a generated value', () => {
    const acceptsAll = { oneOf: [{ type: 'object' }, {}] };
    expect(() => invalidValues(acceptsAll)).toThrow(
      new SchemaValueError('N15/type-string must break “: oneOf”, but its schema reports nothing'),
    );
  });
});

test('fullValue > has every property and one item, leastValue > has the required properties alone', () => {
  expect(fullValue(schema)).toEqual({ format: 'pdf', pages: [1] });
  expect(leastValue(schema)).toEqual({ format: 'pdf' });
});
