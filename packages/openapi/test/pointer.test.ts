import { describe, expect, test } from 'vitest';
import { formatPointer, parsePointer } from '../src/index.ts';

describe('parsePointer', () => {
  // https://www.rfc-editor.org/rfc/rfc6901#section-5
  const rows = [
    { pointer: '', keys: [] },
    { pointer: '/', keys: [''] },
    { pointer: '/foo/0', keys: ['foo', '0'] },
    { pointer: '/a~1b', keys: ['a/b'] },
    { pointer: '/m~0n', keys: ['m~n'] },
    { pointer: '/~01', keys: ['~1'] },
    { pointer: '/c%d', keys: ['c%d'] },
    { pointer: '#/c%25d', keys: ['c%d'] },
    { pointer: '#/paths/~1customer~1%7BcustomerId%7D', keys: ['paths', '/customer/{customerId}'] },
    { pointer: '#/100%', keys: ['100%'] },
  ];

  test.for(rows)('reads $pointer as $keys', ({ pointer, keys }) => {
    expect(parsePointer(pointer)).toEqual(keys);
  });
});

describe('formatPointer', () => {
  test('escapes ~ and /, and takes indices', () => {
    expect(formatPointer(['paths', '/a~b', 0])).toBe('/paths/~1a~0b/0');
  });

  test('is the inverse of parsePointer', () => {
    const keys = ['', '~1', '/~', '%25', 'ä', '#'];
    expect(parsePointer(formatPointer(keys))).toEqual(keys);
  });
});
