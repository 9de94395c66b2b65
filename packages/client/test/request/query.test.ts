import { describe, expect, test } from 'vitest';
import { writeQuery } from '../../src/request/query.ts';

describe('writeQuery', () => {
  test('joins pairs with an ampersand', () => {
    expect(writeQuery({ page: 2, 'search.name': ['a b', 'c&d'], none: null })).toBe(
      'page=2&search.name=a%20b&search.name=c%26d',
    );
  });

  test.each([{ value: { a: 1 } }, { value: [[1]] }])('rejects the value $value', ({ value }) => {
    const message = 'query parameter "q" must not be an object or a nested array';
    expect(() => writeQuery({ q: value })).toThrow(new TypeError(message));
  });
});
