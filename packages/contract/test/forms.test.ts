import { createGoldLeafClient } from '@goldleaf/client';
import { startMock } from '@goldleaf/mock';
import { afterAll, afterEach, describe, expect, test } from 'vitest';

// Forms that Prism can't read: it keeps objects as text and throws for some file names. The mock reads them as the description says.

const mock = await startMock();
afterEach(() => mock.reset());
afterAll(() => mock.close());

const client = createGoldLeafClient({ baseUrl: mock.url, auth: { token: 'a-token' } });

/** Returns the parts that the mock received. A file is its name and text. */
async function receivedParts(): Promise<unknown[]> {
  const [request] = mock.requests;
  const headers = { 'content-type': String(request?.headers['content-type']) };
  const form = await new Response(String(request?.body), { headers }).formData();
  const parts = [...form].map(async ([name, part]) => [
    name,
    typeof part === 'string' ? part : [part.name, await part.text()],
  ]);
  return Promise.all(parts);
}

/** Returns the violations that the mock found. */
function violations(): string[] | undefined {
  return mock.requests[0]?.violations.map(({ location, rule }) => `${location}: ${rule}`);
}

const file = new File(['PK'], 'hoses.xlsx');

describe('client > sends a form to the mock', () => {
  test('with a file, an object and a boolean', async () => {
    const hoseKit = { partNumber: 'P-1', customerOrgId: '60c72b2f9b1e8b35d4f8e7a1', comments: 'ä "ß"; 🔧' };
    const body = { file, hoseKit, doNotRelease: false };
    const { ok } = await client.POST('/hoseassemblies/import', { body });
    expect({ ok, violations: violations() }).toEqual({ ok: true, violations: [] });
    expect(await receivedParts()).toEqual([
      ['file', ['hoses.xlsx', 'PK']],
      ['hoseKit', JSON.stringify(hoseKit)],
      ['doNotRelease', 'false'],
    ]);
  });

  test('with repeated parts of a FormData, in their order', async () => {
    const form = new FormData();
    for (const name of ['a.xlsx', 'b.xlsx']) form.append('file', new File([name], name));
    for (const value of ['true', 'false']) form.append('doNotRelease', value);
    const { ok } = await client.POST('/hoseassemblies/import', { body: form as never });
    expect({ ok, violations: violations() }).toEqual({ ok: true, violations: [] });
    expect(await receivedParts()).toEqual([
      ['file', ['a.xlsx', 'a.xlsx']],
      ['file', ['b.xlsx', 'b.xlsx']],
      ['doNotRelease', 'true'],
      ['doNotRelease', 'false'],
    ]);
  });

  const NAMES = [
    'a;b=c.xlsx',
    '1" hoses.xlsx',
    'Schläuche ÷ 🔧.xlsx',
    "o'ring\\.xlsx",
    '%22.xlsx',
    ' .xlsx',
    'a/b.xlsx',
    '',
  ];
  const PATHS = ['/hoseassemblies/import', '/customers/items/import', '/pricelists/import'] as const;
  const uploads = PATHS.flatMap((path) => NAMES.map((name) => ({ path, name })));
  test.each(uploads)('of $path with a file named $name', async ({ path, name }) => {
    const { ok } = await client.POST(path, { body: { file: new File(['PK'], name) } });
    expect({ ok, violations: violations() }).toEqual({ ok: true, violations: [] });
    const [[field, [received, text]]] = (await receivedParts()) as [[string, [string, string]]];
    // A form can't tell a quote from its escape.
    expect({ field, received: received.replaceAll('%22', '"'), text }).toEqual({
      field: 'file',
      received: name.replaceAll('%22', '"'),
      text: 'PK',
    });
  });
});

describe('mock > rejects a form', () => {
  test.each([
    { what: 'a boolean', fields: { doNotRelease: 'maybe' }, violation: 'body.doNotRelease: type' },
    { what: 'an object', fields: { hoseKit: { partNumber: 1 } }, violation: 'body.hoseKit.partNumber: type' },
    {
      what: 'an id in an object',
      fields: { hoseKit: { customerOrgId: 'no-id' } },
      violation: 'body.hoseKit.customerOrgId: pattern',
    },
  ])('with a wrong value of $what', async ({ fields, violation }) => {
    const body = { file, ...fields } as never;
    const { ok } = await client.POST('/hoseassemblies/import', { body });
    expect({ ok, violations: violations() }).toEqual({ ok: false, violations: [violation] });
  });
});
