import { describe, expect, test } from 'vitest';
import { writeMultipart } from '../../src/request/multipart.ts';

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

  test('leaves null out', async () => {
    expect(await written(['none', null])).toBe('--B--\r\n');
  });

  test('writes dates and line ends as a browser does', async () => {
    expect(await written(['at', new Date(0)], ['text', 'a\nb'])).toBe(
      '--B\r\nContent-Disposition: form-data; name="at"\r\n\r\n1970-01-01T00:00:00.000Z\r\n' +
        '--B\r\nContent-Disposition: form-data; name="text"\r\n\r\na\r\nb\r\n--B--\r\n',
    );
  });
});
