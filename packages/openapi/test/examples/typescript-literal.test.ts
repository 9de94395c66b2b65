import { expect, test } from 'vitest';
import { Code, literalOf } from '../../src/examples/typescript-literal.ts';

const LONG = 'x'.repeat(80);

test.for([
  { name: 'a text with both quotes', value: `it's "so"\n`, literal: `'it\\'s "so"\\n'` },
  { name: 'null, numbers and booleans', value: [null, 1.5, true], literal: '[null, 1.5, true]' },
  { name: 'empty containers', value: { a: {}, b: [] }, literal: '{ a: {}, b: [] }' },
  { name: 'a name that needs quotes', value: { 'search.name': 'a' }, literal: "{ 'search.name': 'a' }" },
  { name: 'a name that is its value', value: { null: null }, literal: '{ null: null }' },
  { name: 'code', value: { file: new Code('file') }, literal: '{ file }' },
  { name: 'code of another name', value: { sheet: new Code('file') }, literal: '{ sheet: file }' },
  { name: 'a long line', value: { a: { b: LONG } }, literal: `{\n  a: {\n    b: '${LONG}',\n  },\n}` },
])('literalOf > writes $name', ({ value, literal }) => {
  expect(literalOf(value)).toBe(literal);
});

test('literalOf > breaks a line that is too long after what precedes it', () => {
  expect(literalOf({ a: 1 }, 70)).toBe('{ a: 1 }');
  expect(literalOf({ a: 1 }, 71)).toBe('{\n  a: 1,\n}');
});
