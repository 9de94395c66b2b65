import { describe, expect, test } from 'vitest';
import { isPrintedSchema } from '../../src/docs/schema/printed-schema.ts';
import { readTypeCell } from '../../src/docs/schema/type-cell.ts';
import { accessPhrase, readAccess } from '../../src/docs/text/access.ts';
import { readCodeSample } from '../../src/docs/text/code-sample.ts';

describe('readTypeCell', () => {
  test.each([
    { cell: 'string', schema: { type: 'string' } },
    { cell: 'string(date-time)', schema: { type: 'string', format: 'date-time' } },
    { cell: 'string(date-time)¦null', schema: { type: ['string', 'null'], format: 'date-time' } },
    { cell: 'string,null', schema: { type: ['string', 'null'] } },
    { cell: '[object]', schema: { type: 'array', items: { type: 'object' } } },
    { cell: '[object]¦null', schema: { type: ['array', 'null'], items: { type: 'object' } } },
    { cell: 'array[string]', schema: { type: 'array', items: { type: 'string' } } },
    { cell: 'any', schema: {} },
  ])('reads $cell', ({ cell, schema }) => {
    expect(readTypeCell(cell)?.schema).toEqual(schema);
  });

  test('reads a link to a schema', () => {
    expect(readTypeCell('[[Pet](#schemapet)]')).toEqual({
      schema: { type: 'array', items: {} },
      link: 'Pet',
    });
  });

  test('reads the combiner of the items', () => {
    expect(readTypeCell('[anyOf]')?.itemsCombiner).toBe('anyOf');
  });

  test.each(['', 'text', 'String', 'string(', '<script>'])('returns undefined for "%s"', (cell) => {
    expect(readTypeCell(cell)).toBeUndefined();
  });
});

describe('readAccess', () => {
  test.each([
    { text: 'Sends an email. Requires admin role.', phrase: 'admin role' },
    { text: 'Only the admin role may call it.', phrase: 'admin role only' },
    {
      text: 'Requires admin or regular role. Customer role is blocked.',
      phrase: 'admin or regular role; customer role blocked',
    },
    { text: 'Customers are blocked.', phrase: 'customer role blocked' },
    {
      text: 'Requires admin role and a professional or enterprise subscription.',
      phrase: 'admin role; professional or enterprise subscription',
    },
  ])('reads "$text"', ({ text, phrase }) => {
    const access = readAccess(text);
    expect(access && accessPhrase(access)).toBe(phrase);
  });

  test.each(['Lists the customers of an organization.', 'Returns the roles.'])(
    'finds nothing in "%s"',
    (text) => {
      expect(readAccess(text)).toBeUndefined();
    },
  );

  test('returns null when the words are unknown', () => {
    expect(readAccess('You must have the permission of your manager.')).toBeNull();
  });
});

describe('readCodeSample', () => {
  test('reads method, address, headers and body', () => {
    const code = `const inputBody = '{
  "name": "it's"
}';
const headers = {
  'Content-Type':'application/json',
  'Accept':'application/pdf',
  'Authorization':{
  "type": "string"
}
};

fetch('https://goldleaf.app/api/v1/hoses?id=1',
{
  method: 'POST',
  body: inputBody,
  headers: headers
})
.then(function(res) {
    return res.json();
});`;
    expect(readCodeSample(code)).toEqual({
      method: 'POST',
      url: 'https://goldleaf.app/api/v1/hoses?id=1',
      contentType: 'application/json',
      accept: 'application/pdf',
      headers: ['Content-Type', 'Accept', 'Authorization'],
      body: '{\n  "name": "it\'s"\n}',
    });
  });
});

describe('isPrintedSchema', () => {
  test.each([
    { value: { type: 'object', properties: { a: {} } }, names: ['a'], isSchema: true },
    { value: { type: 'string' }, names: [], isSchema: true },
    { value: { type: 'string', format: 'x' }, names: ['type', 'format'], isSchema: false },
    { value: { type: 'hose', format: 'x' }, names: [], isSchema: false },
    { value: { name: 'x' }, names: [], isSchema: false },
    { value: 'string', names: [], isSchema: false },
    { value: {}, names: [], isSchema: true },
    { value: {}, names: ['a'], isSchema: false },
  ])('says $isSchema of $value with the rows $names', ({ value, names, isSchema }) => {
    expect(isPrintedSchema(value, names)).toBe(isSchema);
  });
});
