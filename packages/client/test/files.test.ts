import { createReadStream } from 'node:fs';
import { createGoldLeafClient, fileName, toFile } from '@goldleaf/client';
import { startFakeServer } from '@goldleaf/testing';
import { expect, test } from 'vitest';

const auth = { token: 'a-token' };
const everyone = { customers: [], selectAll: true };

test.each([
  ['attachment; filename="price list.xlsx"', 'price list.xlsx'],
  ['attachment; filename=prices.xlsx', 'prices.xlsx'],
  ["attachment; filename=prices.xlsx; filename*=UTF-8''pr%C3%A9cios.xlsx", 'précios.xlsx'],
  ['attachment; filename="say \\"hi\\".pdf"', 'say "hi".pdf'],
  ['attachment; filename="../../etc/passwd"', 'passwd'],
  ['attachment; filename="C:\\\\prices.xlsx"', 'prices.xlsx'],
  // A Windows program would save it to the folder that drive D is at.
  ['attachment; filename="D:prices.xlsx"', 'prices.xlsx'],
  ['attachment; filename="at 10:15.xlsx"', 'at 10:15.xlsx'],
  ['attachment; filename=".."', undefined],
  ['attachment; filename="D:.."', undefined],
  ["attachment; filename*=UTF-8''%E0%A4%A", undefined],
  ['attachment', undefined],
])('reads of %s the name %s', (header, name) => {
  expect(fileName(new Response('', { headers: { 'content-disposition': header } }))).toBe(name);
});

test('gives an export as a blob, byte for byte', async () => {
  const bytes = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0x00]);
  await using server = await startFakeServer((_, response) => response.end(bytes));
  const goldleaf = createGoldLeafClient({ baseUrl: server.url, auth });

  const file = await goldleaf.POST('/customers/export', { body: everyone, parseAs: 'blob' }).orThrow();

  expect(Buffer.from(await file.arrayBuffer())).toEqual(bytes);
});

test('gives an export as a stream', async () => {
  await using server = await startFakeServer((_, response) => response.end('a long file'));
  const goldleaf = createGoldLeafClient({ baseUrl: server.url, auth });

  const stream = await goldleaf.POST('/customers/export', { body: everyone, parseAs: 'stream' }).orThrow();

  expect(await new Response(stream).text()).toBe('a long file');
});

test.each(['a blob', 'a file', "Node's file stream", 'a web stream', 'a form'])(
  'uploads %s as multipart',
  async (kind) => {
    await using server = await startFakeServer();
    const goldleaf = createGoldLeafClient({ baseUrl: server.url, auth });
    const blob = new Blob(['Part number;Price']);
    const form = new FormData();
    form.append('file', blob, 'prices.xlsx');
    const bodies = {
      'a blob': () => ({ file: blob }),
      'a file': () => ({ file: new File([blob], 'prices.xlsx') }),
      "Node's file stream": async () => ({ file: await toFile(createReadStream(import.meta.filename)) }),
      'a web stream': async () => ({ file: await toFile(blob.stream(), 'prices.xlsx') }),
      'a form': () => form,
    };

    await goldleaf
      .POST('/pricelists/import', { body: await bodies[kind as keyof typeof bodies]() })
      .orThrow();

    const [call] = server.calls;
    const sent = await new Response(call?.body, {
      headers: { 'content-type': call?.headers['content-type'] ?? '' },
    }).formData();
    const file = sent.get('file') as File;
    const streamed = kind === "Node's file stream";
    expect(file.name).toBe(kind === 'a blob' ? 'blob' : streamed ? 'files.test.ts' : 'prices.xlsx');
    expect(await file.text()).toContain('Part number;Price');
  },
);

test('uploads beside a file what is no file: text as it is, all else as JSON', async () => {
  await using server = await startFakeServer();
  const goldleaf = createGoldLeafClient({ baseUrl: server.url, auth });
  const hoseKit = { partNumber: 'K-1', revision: 'B' };

  await goldleaf
    .POST('/hoseassemblies/import', { body: { file: new Blob(['rows']), doNotRelease: true, hoseKit } })
    .orThrow();

  const [call] = server.calls;
  const sent = await new Response(call?.body, {
    headers: { 'content-type': call?.headers['content-type'] ?? '' },
  }).formData();
  expect(sent.get('doNotRelease')).toBe('true');
  expect(JSON.parse(sent.get('hoseKit') as string)).toEqual(hoseKit);
});

test('sends a blob that is the whole body as the blob that it is', async () => {
  await using server = await startFakeServer();
  const body = new Blob(['rows'], { type: 'text/csv' });

  await createGoldLeafClient({ baseUrl: server.url, auth })
    .POST('/pricelists/import', { body: body as never })
    .orThrow();

  expect(server.calls[0]).toMatchObject({ body: 'rows', headers: { 'content-type': 'text/csv' } });
});
