// Jest's globals are of another realm than Node's.
const { once } = require('node:events');
const { openAsBlob } = require('node:fs');
const { createServer } = require('node:net');
const { createGoldLeafClient, isGoldLeafError, toFile } = require('@goldleaf/client');
const { startMock } = require('@goldleaf/mock');

const auth = { token: 'any' };
let mock;
let goldleaf;
beforeAll(async () => {
  mock = await startMock();
  goldleaf = createGoldLeafClient({ baseUrl: mock.url, auth });
});
afterAll(() => mock.close());
const invitation = { body: { emailAddresses: [{ email: 'ada@example.com', password: 'Example-1' }] } };

test.each([
  ['a File', async () => new File(['prices'], 'prices.xlsx')],
  ['a Blob of node:fs', async () => openAsBlob(__filename)],
  ['a stream', async () => toFile(new Blob(['prices']).stream(), 'prices.xlsx')],
])('uploads %s', async (_, make) => {
  const result = await goldleaf.POST('/pricelists/import', { body: { file: await make() } });
  expect(result.error).toBeUndefined();
  expect(mock.requests.at(-1)).toMatchObject({ operation: 'POST /pricelists/import', violations: [] });
});

test('knows that a refused connection sent no invitation, and says why', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  const nobody = createGoldLeafClient({ baseUrl: `http://127.0.0.1:${port}`, auth, retries: 0 });

  const { error } = await nobody.POST('/organization/users/invite', invitation);

  expect(error).toMatchObject({ code: 'network', mayHaveActed: false });
  expect(error.message).toContain('ECONNREFUSED');
  expect(error.cause.message).toBe('fetch failed');
  expect(error).toBeInstanceOf(Error);
  expect(isGoldLeafError(error)).toBe(true);
});

test('names an abort and its reason', async () => {
  const { error } = await goldleaf.GET('/customers', { signal: AbortSignal.abort('The user has left.') });
  expect(error).toMatchObject({ code: 'aborted', name: 'AbortError', cause: 'The user has left.' });
});
