const { isGoldLeafError } = require('@goldleaf/client');
const { startMock } = require('@goldleaf/mock');
const { createCustomers } = require('./customers.js');

let mock;
let customers;
beforeAll(async () => {
  mock = await startMock();
  customers = createCustomers({ baseUrl: mock.url, auth: { token: 'any' }, retries: 0 });
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

test('finds customers by name', async () => {
  mock.respond({ 'GET /customers': { items: [{ name: 'Acme' }] } });
  expect(await customers.find('Acme')).toEqual([{ name: 'Acme' }]);
});

test('fails when GoldLeaf is down', async () => {
  mock.respond({ 'GET /customers': { raw: { status: 503 } } });
  const error = await customers.find('Acme').catch((thrown) => thrown);
  expect(isGoldLeafError(error) && error.code).toBe('server_error');
});
