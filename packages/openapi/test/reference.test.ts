import { describe, expect, test } from 'vitest';
import { isReference, locate, resolve, valueAt, withoutReferences } from '../src/index.ts';

const user = { type: 'object', properties: { id: { $ref: '#/components/schemas/Id' } } };
const document = {
  components: {
    schemas: {
      User: user,
      Id: { type: 'string' },
      Alias: { $ref: '#/components/schemas/User' },
      Loop: { $ref: '#/components/schemas/Loop' },
      'a/b': { type: 'null' },
    },
  },
};
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe('resolve', () => {
  test('returns a value that is no reference as it is', () => {
    expect(resolve(document, user)).toBe(user);
  });

  test('follows references to references', () => {
    expect(resolve(document, reference('Alias'))).toBe(user);
  });

  test('unescapes keys', () => {
    expect(resolve(document, reference('a~1b'))).toEqual({ type: 'null' });
  });

  test('returns undefined when a reference has no target', () => {
    expect(resolve(document, reference('Missing'))).toBeUndefined();
    expect(resolve(document, reference('constructor'))).toBeUndefined();
  });

  test('returns undefined when a reference refers to itself', () => {
    expect(resolve(document, reference('Loop'))).toBeUndefined();
  });
});

describe('locate', () => {
  test('returns where a value is defined when a reference is on the way', () => {
    const keys = ['components', 'schemas', 'Alias', 'properties', 'id'];
    expect(locate(document, keys)).toEqual({
      pointer: '/components/schemas/Id',
      value: { type: 'string' },
    });
  });

  test('returns undefined when there is nothing', () => {
    expect(locate(document, ['components', 'schemas', 'Nobody', 'type'])).toBeUndefined();
  });
});

test('valueAt > follows no reference', () => {
  const keys = ['components', 'schemas', 'Alias'];
  expect(valueAt(document, keys)).toEqual(reference('User'));
  expect(valueAt(document, [...keys, 'properties'])).toBeUndefined();
});

test('isReference > requires the $ref to be text: a property may have this name', () => {
  expect(isReference(reference('User'))).toBe(true);
  expect(isReference({ $ref: { type: 'string' } })).toBe(false);
  expect(isReference(null)).toBe(false);
});

describe('withoutReferences', () => {
  const text = { type: 'string', description: 'A text.' };
  const tree = { properties: { child: { $ref: '#/tree' } } };
  const document = { text, tree };

  test("keeps a reference's own description", () => {
    const schema = { items: { $ref: '#/text', description: 'A name.' } };
    expect(withoutReferences(document, schema)).toEqual({
      items: { type: 'string', description: 'A name.' },
    });
  });

  test('accepts everything where a schema contains itself', () => {
    expect(withoutReferences(document, { $ref: '#/tree' })).toEqual({ properties: { child: {} } });
  });
});
