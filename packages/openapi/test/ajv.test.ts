import { expect, test } from 'vitest';
import { createAjv, violationsOf, violationsOfText } from '../src/index.ts';

test('createAjv > validates formats', () => {
  const ajv = createAjv();
  expect(ajv.validate({ type: 'string', format: 'email' }, 'ada')).toBe(false);
  expect(ajv.validate({ type: 'number', format: 'decimal' }, 0.5)).toBe(true);
});

test('createAjv > accepts annotations of the OpenAPI document', () => {
  expect(() => createAjv().compile({ 'x-quirk': 'A typing error.', externalDocs: {} })).not.toThrow();
});

test('createAjv > rejects an unknown keyword and an unknown format', () => {
  expect(() => createAjv().compile({ requird: [] })).toThrow('unknown keyword: "requird"');
  expect(() => createAjv().compile({ type: 'string', format: 'e-mail' })).toThrow('unknown format "e-mail"');
});

test('violationsOf > returns location and keyword of every violation, sorted', () => {
  const schema = {
    type: 'object',
    required: ['b/c'],
    properties: { 'b/c': {}, list: { type: 'array', items: { type: 'integer' } } },
  };
  expect(violationsOf(schema, { list: ['1', 2, null] })).toEqual([
    ': required',
    'list.0: type',
    'list.2: type',
  ]);
  expect(violationsOf(schema, { 'b/c': 1 })).toEqual([]);
});

test('violationsOfText > reads numbers from text and leaves the value as it is', () => {
  const value = { page: '1' };
  const schema = { type: 'object', properties: { page: { type: 'integer' } } };
  expect(violationsOf(schema, value)).toEqual(['page: type']);
  expect(violationsOfText(schema, value)).toEqual([]);
  expect(value).toEqual({ page: '1' });
});
