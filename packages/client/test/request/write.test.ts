import { describe, expect, test } from 'vitest';
import { writeMultipart } from '../../src/request/multipart.ts';
import { fillPath } from '../../src/request/path.ts';
import { writeQuery } from '../../src/request/query.ts';

describe('writeMultipart', () => {
  /** Returns the bytes with the boundary replaced. */
  async function written(...fields: [string, unknown][]): Promise<string> {
    const { data, type } = writeMultipart(fields);
    const [, boundary = ''] =
      /^multipart\/form-data; boundary=(goldleaf[\d.e-]{10,})$/.exec(type ?? '') ?? [];
    return (await (data as Blob).text()).replaceAll(boundary, 'B');
  }

  test('writes a file with its name and type', async () => {
    expect(await written(['file', new File(['PK'], 'a "b".xlsx', { type: 'text/csv' })])).toBe(
      '--B\r\nContent-Disposition: form-data; name="file"; filename="a %22b%22.xlsx"\r\n' +
        'Content-Type: text/csv\r\n\r\nPK\r\n--B--\r\n',
    );
  });

  test('writes a Blob as a file named blob of an unknown type', async () => {
    expect(await written(['a\r\n"b', new Blob(['PK'])])).toBe(
      '--B\r\nContent-Disposition: form-data; name="a%0D%0A%22b"; filename="blob"\r\n' +
        'Content-Type: application/octet-stream\r\n\r\nPK\r\n--B--\r\n',
    );
  });

  test('writes values as texts and leaves undefined out', async () => {
    expect(await written(['flag', false], ['none', undefined], ['object', { a: 1 }])).toBe(
      '--B\r\nContent-Disposition: form-data; name="flag"\r\n\r\nfalse\r\n' +
        '--B\r\nContent-Disposition: form-data; name="object"\r\n\r\n{"a":1}\r\n--B--\r\n',
    );
  });

  test('uses another boundary for each body', () => {
    expect(writeMultipart([]).type).not.toBe(writeMultipart([]).type);
  });
});

test('fillPath > fills and encodes each parameter', () => {
  const parameters = { hoseId: 'a/b', id: 'c' };
  expect(fillPath('/hose/{hoseId}/of/{id}', parameters)).toBe('/hose/a%2Fb/of/c');
});

test('writeQuery > joins pairs with an ampersand', () => {
  expect(writeQuery({ page: 2, 'search.name': ['a b', 'c&d'], none: null })).toBe(
    'page=2&search.name=a%20b&search.name=c%26d',
  );
});

test.each([undefined, 7, '', '.', '..', '%2e', '.%2E'])('fillPath > rejects the segment %j', (id) => {
  const message = 'path parameter "id" is missing or is not a path segment';
  expect(() => fillPath('/hose/{id}', { id })).toThrow(new TypeError(message));
});

test.each([{ value: { a: 1 } }, { value: [[1]] }])('writeQuery > rejects the value $value', ({ value }) => {
  const message = 'query parameter "q" must not be an object or a nested array';
  expect(() => writeQuery({ q: value })).toThrow(new TypeError(message));
});

test('writeMultipart > leaves null out and writes dates and line ends as a browser does', async () => {
  const fields: [string, unknown][] = [
    ['none', null],
    ['at', new Date(0)],
    ['text', 'a\nb'],
  ];
  const text = await (writeMultipart(fields).data as Blob).text();
  expect(text).not.toContain('none');
  expect(text).toContain('\r\n\r\n1970-01-01T00:00:00.000Z\r\n');
  expect(text).toContain('\r\n\r\na\r\nb\r\n');
});
