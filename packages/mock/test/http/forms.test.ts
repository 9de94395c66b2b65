import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { startMock } from '../../src/index.ts';
import { fieldValue } from '../../src/response/form.ts';
import { send, TOKEN } from '../send.ts';

const IMPORT = '/hoseassemblies/import';

const mock = await startMock();
afterEach(() => mock.reset());
afterAll(() => mock.close());

function upload(fields: Readonly<Record<string, string | File>>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return send(mock.url + IMPORT, { method: 'POST', headers: TOKEN, body: form });
}

function uploadText(body: string, boundary = 'b') {
  const contentType = `multipart/form-data; boundary=${boundary}`;
  return send(mock.url + IMPORT, {
    method: 'POST',
    headers: { ...TOKEN, 'content-type': contentType },
    body,
  });
}

const part = (head: string, content: string) => `--b\r\n${head}\r\n\r\n${content}\r\n`;

describe('a multipart form', () => {
  test('is accepted with objects and booleans beside its file', async () => {
    const file = new File(['rows'], 'assemblies.xlsx');
    const hoseKit = JSON.stringify({ partNumber: 'P-1', revision: 'A' });
    expect(await upload({ file, hoseKit, doNotRelease: 'true' })).toMatchObject({ status: 200 });
    expect(mock.requests).toMatchObject([{ status: 200, violations: [] }]);
  });

  test.each([
    { field: { doNotRelease: 'yes' }, violation: 'request.body.doNotRelease type' },
    { field: { hoseKit: 'P-1' }, violation: 'request.body.hoseKit type' },
    { field: { hoseKit: '{"partNumber":1}' }, violation: 'request.body.hoseKit.partNumber type' },
    {
      field: { hoseKit: '{"customerOrgId":"no-id"}' },
      violation: 'request.body.hoseKit.customerOrgId pattern',
    },
  ])('is rejected for $field', async ({ field, violation }) => {
    expect(await upload(field)).toMatchObject({ status: 422 });
    expect(mock.requests[0]?.violations.map(({ location, rule }) => `request.${location} ${rule}`)).toEqual([
      violation,
    ]);
  });

  test.each(['a;b.xlsx', 'a=b.xlsx', 'a"b.xlsx', 'ä€.xlsx', ''])(
    'is accepted with a file named %j',
    async (name) => {
      expect(await upload({ file: new File(['rows'], name) })).toMatchObject({ status: 200 });
    },
  );

  test('is accepted with a file part without a Content-Type', async () => {
    const file = part('Content-Disposition: form-data; name="file"; filename="a.xlsx"', 'rows');
    expect(await uploadText(`${file}--b--\r\n`)).toMatchObject({ status: 200 });
  });

  // RFC 2183 escapes a quote with a backslash. Browsers send %22 instead, and leave a backslash as it is.
  test.each([String.raw`a\"b.xlsx`, String.raw`a\\\"b.xlsx`, 'a%22b.xlsx', String.raw`a\b.xlsx`, 'a\\'])(
    'is accepted with a file named "%s" in its bytes',
    async (name) => {
      const file = part(`Content-Disposition: form-data; name="file"; filename="${name}"`, 'rows');
      const flag = part('Content-Disposition: form-data; name="doNotRelease"', 'true');
      expect(await uploadText(`${file}${flag}--b--\r\n`)).toMatchObject({ status: 200 });
    },
  );

  test('keeps its values when a file name has an escaped quote', async () => {
    const file = part(String.raw`Content-Disposition: form-data; name="file"; filename="a\"b"`, 'rows');
    const kit = part('Content-Disposition: form-data; name="hoseKit"', String.raw`{"revision":"A\""}`);
    expect(await uploadText(`${file}${kit}--b--\r\n`)).toMatchObject({ status: 200 });
    const wrong = part('Content-Disposition: form-data; name="doNotRelease"', 'yes');
    expect(await uploadText(`${file}${wrong}--b--\r\n`)).toMatchObject({ status: 422 });
    expect(mock.requests.at(-1)?.violations).toMatchObject([{ location: 'body.doNotRelease', rule: 'type' }]);
  });

  test.each([
    { form: 'without an end', body: part('Content-Disposition: form-data; name="file"', 'rows') },
    { form: 'without its boundary', body: 'rows' },
    { form: 'with a part without a head', body: '--b\r\nrows\r\n--b--\r\n' },
  ])('is rejected $form', async ({ body }) => {
    expect(await uploadText(body)).toMatchObject({ status: 422 });
    expect(mock.requests[0]?.violations).toMatchObject([
      { fault: 'request', location: 'body', rule: 'multipart' },
    ]);
  });
});

describe('fieldValue', () => {
  test.each([
    { texts: ['1'], schema: {}, value: '1' },
    { texts: ['1'], schema: { type: 'string' }, value: '1' },
    { texts: ['1', '2'], schema: { type: 'string' }, value: '2' },
    { texts: ['1'], schema: { type: 'integer' }, value: 1 },
    { texts: ['1.5'], schema: { type: 'number' }, value: 1.5 },
    { texts: ['one'], schema: { type: 'number' }, value: 'one' },
    { texts: ['true'], schema: { type: 'boolean' }, value: true },
    { texts: ['1'], schema: { type: 'boolean' }, value: '1' },
    { texts: ['null'], schema: { type: ['null', 'integer'] }, value: null },
    { texts: ['null'], schema: { type: ['null', 'string'] }, value: 'null' },
    { texts: ['{"a":1}'], schema: { type: 'object' }, value: { a: 1 } },
    { texts: ['{"a"'], schema: { type: 'object' }, value: '{"a"' },
    { texts: ['1', '2'], schema: { type: 'array', items: { type: 'integer' } }, value: [1, 2] },
    { texts: ['[1,2]'], schema: { type: 'array', items: { type: 'integer' } }, value: [1, 2] },
    { texts: ['a'], schema: { type: 'array' }, value: ['a'] },
  ])('reads $texts as $value for $schema', ({ texts, schema, value }) => {
    expect(fieldValue(texts, schema)).toEqual(value);
  });
});
