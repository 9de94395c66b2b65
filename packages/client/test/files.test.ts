import { createReadStream, openAsBlob } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGoldLeafClient, fileName, toFile } from '@goldleaf/client';
import { startFakeServer } from '@goldleaf/testing';
import { expect, test } from 'vitest';

const auth = { token: 'a-token' };
const everyone = { customers: [], selectAll: true };

test.each([
  ['attachment; filename="price list.xlsx"', 'price list.xlsx'],
  ['attachment; filename=prices.xlsx', 'prices.xlsx'],
  ['attachment;filename="prices.xlsx"', 'prices.xlsx'],
  ['attachment;filename=prices.xlsx', 'prices.xlsx'],
  ["attachment;filename*=UTF-8''prices.xlsx", 'prices.xlsx'],
  ['attachment; FileName = "price list.xlsx"', 'price list.xlsx'],
  ['attachment; FileName = prices.xlsx', 'prices.xlsx'],
  ["attachment; FileName* = utf-8'en'price%20list.xlsx; size=3", 'price list.xlsx'],
  ['attachment; filename="a;b.xlsx"; size=3', 'a;b.xlsx'],
  ['attachment; filename="a/b\\\\c.xlsx"', 'c.xlsx'],
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
  // Against the standard, but common.
  [`attachment; filename="${Buffer.from('Preise März.xlsx').toString('latin1')}"`, 'Preise März.xlsx'],
  ['attachment; filename="Preise M\u00e4rz.xlsx"', 'Preise März.xlsx'],
  ['attachment; filename=price list.xlsx ; size=3', 'price list.xlsx'],
  ['attachment; filename=".profile"', '.profile'],
  ["attachment; filename*=ISO-8859-1''%A3%20rates.xlsx", '£ rates.xlsx'],
  ['attachment; filename="100%25.xlsx"', '100%25.xlsx'],
  ["attachment; filename*=UTF-8''a%00b%0D%0Ac.xlsx", 'abc.xlsx'],
  ["attachment; filename*=UTF-8''.%00.", undefined],
  ["attachment; filename*=UTF-8''..%2F%0A..%5C%7Fprices.xlsx", 'prices.xlsx'],
  ['attachment', undefined],
])('fileName > of %s is %s', (header, name) => {
  expect(fileName(new Response('', { headers: { 'content-disposition': header } }))).toBe(name);
});

test('fileName > is undefined without the header', () => {
  expect(fileName(new Response(''))).toBeUndefined();
});

test('fileName > keeps a name that the runtime has decoded, as React Native does', () => {
  const headers = { get: () => 'attachment; filename="Ł1.xlsx"' };
  expect(fileName({ headers } as unknown as Response)).toBe('Ł1.xlsx');
});

/** A web stream that cannot be iterated, as in Safari. */
function streamOfSafari(text: string): ReadableStream<Uint8Array> {
  return Object.defineProperty(new Blob([text]).stream(), Symbol.asyncIterator, { value: undefined });
}

test.each([
  { name: 'a web stream', stream: () => new Blob(['rows']).stream() },
  { name: 'a web stream of Safari', stream: () => streamOfSafari('rows') },
  {
    name: 'an iterable',
    stream: async function* () {
      yield new TextEncoder().encode('ro');
      yield new TextEncoder().encode('ws');
    },
  },
])('toFile > reads $name, and has the name file by default', async ({ stream }) => {
  const file = await toFile(stream());

  expect(file.name).toBe('file');
  expect(await file.text()).toBe('rows');
});

test('a download > is a blob with the same bytes', async () => {
  const bytes = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0x00]);
  await using server = await startFakeServer((_, response) => response.end(bytes));
  const goldleaf = createGoldLeafClient({ baseUrl: server.url, auth });

  const file = await goldleaf.POST('/customers/export', { body: everyone, parseAs: 'blob' }).orThrow();

  expect(Buffer.from(await file.arrayBuffer())).toEqual(bytes);
});

test('a download > is a stream', async () => {
  await using server = await startFakeServer((_, response) => response.end('a long file'));
  const goldleaf = createGoldLeafClient({ baseUrl: server.url, auth });

  const stream = await goldleaf.POST('/customers/export', { body: everyone, parseAs: 'stream' }).orThrow();

  expect(await new Response(stream).text()).toBe('a long file');
});

test.each(['a blob', 'a file', "Node's file stream", 'a web stream', 'a form'])(
  'an upload > of %s is multipart',
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

test('an upload > has a Date as text without quotes, and leaves out null', async () => {
  await using server = await startFakeServer();
  const goldleaf = createGoldLeafClient({ baseUrl: server.url, auth });
  const body = { file: new Blob(['rows']), when: new Date(0), nothing: null };

  await goldleaf.POST('/hoseassemblies/import', { body: body as { file: Blob } }).orThrow();

  const [call] = server.calls;
  const headers = { 'content-type': call?.headers['content-type'] ?? '' };
  const sent = await new Response(call?.body, { headers }).formData();
  expect(sent.get('when')).toBe('1970-01-01T00:00:00.000Z');
  expect(sent.has('nothing')).toBe(false);
});

test('an upload > has fields as text or JSON', async () => {
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

test('an upload > of a blob as the whole body has its type', async () => {
  await using server = await startFakeServer();
  const body = new Blob(['rows'], { type: 'text/csv' });

  await createGoldLeafClient({ baseUrl: server.url, auth })
    .POST('/pricelists/import', { body: body as never })
    .orThrow();

  expect(server.calls[0]).toMatchObject({ body: 'rows', headers: { 'content-type': 'text/csv' } });
});

/** A `fetch` that knows only addresses, texts and Blobs. */
const foreignFetch: typeof fetch = (input, init) => {
  expect(typeof input).toBe('string');
  expect(init?.body == null || typeof init.body === 'string' || init.body instanceof Blob).toBe(true);
  return fetch(input, init);
};

test.each([
  { name: 'a file', body: () => ({ file: new File(['rows'], 'p.xlsx') }) },
  { name: 'a stream', body: () => new Blob(['rows']).stream() as never },
  {
    name: 'a file, by a middleware',
    body: () => ({ file: new File(['rows'], 'p.xlsx') }),
    middleware: [pass],
  },
  { name: 'a stream, by a middleware', body: () => new Blob(['rows']).stream() as never, middleware: [pass] },
])('a custom fetch > gets $name as a Blob', async ({ body, middleware }) => {
  await using server = await startFakeServer();
  const goldleaf = createGoldLeafClient({ baseUrl: server.url, auth, fetch: foreignFetch, middleware });

  await goldleaf.POST('/pricelists/import', { body: body() }).orThrow();
  await goldleaf.GET('/customers').orThrow();

  expect(server.calls[0]?.body).toContain('rows');
});

function pass(request: Request, next: (request: Request) => Promise<Response>): Promise<Response> {
  return next(request);
}

/** A form of another implementation: it has the same name, and is no instance of the runtime's class. */
class ForeignForm {
  readonly [Symbol.toStringTag] = 'FormData';
  *[Symbol.iterator]() {
    yield ['file', new File(['rows'], 'p.xlsx')];
    yield ['note', 'a\nb'];
  }
}
class ForeignFile {
  readonly [Symbol.toStringTag] = 'File';
}

test('an upload > of a form of another implementation is multipart', async () => {
  await using server = await startFakeServer();

  await createGoldLeafClient({ baseUrl: server.url, auth })
    .POST('/pricelists/import', { body: new ForeignForm() as never })
    .orThrow();

  const [call] = server.calls;
  const type = call?.headers['content-type'] ?? '';
  const sent = await new Response(call?.body, { headers: { 'content-type': type } }).formData();
  expect(await (sent.get('file') as File).text()).toBe('rows');
  expect(sent.get('note')).toBe('a\r\nb');
});

test('a middleware > may pass a request of another implementation', async () => {
  await using server = await startFakeServer();
  const { url, method, headers, signal } = new Request(`${server.url}/customers`);
  const foreign = { url, method, headers, signal } as Request;

  await createGoldLeafClient({ baseUrl: server.url, auth, middleware: [(_, next) => next(foreign)] })
    .GET('/customers')
    .orThrow();

  expect(server.calls).toMatchObject([{ method: 'GET', url: '/customers' }]);
});

test.each([
  { name: 'a file of another implementation', body: { file: new ForeignFile() }, named: 'body.file' },
  { name: "Node's stream", body: { file: createReadStream(import.meta.filename) }, named: 'body.file' },
  { name: 'a stream among the fields', body: { file: new Blob(['rows']).stream() }, named: 'body.file' },
  { name: 'bytes', body: { file: Buffer.from('rows') }, named: 'body.file' },
  { name: "Node's stream as the body", body: createReadStream(import.meta.filename), named: 'body' },
  { name: 'parameters as the body', body: new URLSearchParams('a=b'), named: 'body' },
])('an upload > is not sent when the body has $name, and the error names $named', async ({ body, named }) => {
  await using server = await startFakeServer();

  const { error } = await createGoldLeafClient({ baseUrl: server.url, auth }).POST('/pricelists/import', {
    body: body as never,
  });

  expect(error).toMatchObject({ code: 'invalid_request', mayHaveActed: false, attempts: 0 });
  expect(error?.message).toContain(`${named} cannot be sent as it is (`);
  expect(error?.message).toContain('pass a Blob or File');
  expect(server.calls).toHaveLength(0);
});

test('an upload > escapes the names of fields and files', async () => {
  await using server = await startFakeServer();
  const body = { 'a"b\r\nc': 'x', file: new File(['rows'], 'a"b\r\nX: y.xlsx', { type: 'text/csv' }) };

  await createGoldLeafClient({ baseUrl: server.url, auth })
    .POST('/pricelists/import', { body: body as never })
    .orThrow();

  expect(server.calls[0]?.body).toContain('name="a%22b%0D%0Ac"\r\n\r\nx\r\n');
  expect(server.calls[0]?.body).toContain(
    'filename="a%22b%0D%0AX: y.xlsx"\r\nContent-Type: text/csv\r\n\r\nrows',
  );
});

test.each(['changed', 'removed'])('an upload > fails when a file is %s after it was opened', async (what) => {
  await using server = await startFakeServer();
  const folder = await mkdtemp(join(tmpdir(), 'upload-'));
  const path = join(folder, 'p.xlsx');
  await writeFile(path, 'x'.repeat(1_000_000));
  const file = new File([await openAsBlob(path)], 'p.xlsx');
  await (what === 'changed' ? writeFile(path, 'y') : rm(path));
  const rejections: unknown[] = [];
  const note = (reason: unknown) => void rejections.push(reason);
  process.on('unhandledRejection', note);

  const { error } = await createGoldLeafClient({ baseUrl: server.url, auth }).POST('/pricelists/import', {
    body: { file },
  });
  await new Promise((resolve) => setTimeout(resolve, 20));

  process.off('unhandledRejection', note);
  await rm(folder, { recursive: true });
  expect(error).toMatchObject({ code: 'network', mayHaveActed: true });
  expect(error?.cause).toMatchObject({ cause: { name: 'NotReadableError' } });
  expect(rejections).toEqual([]);
});
