import { startMock } from '@goldleaf/mock';
import { expect, test } from 'vitest';

test('another process controls the mock', async () => {
  await using mock = await startMock({ control: true }); // or: npx goldleaf-mock --control

  await fetch(`${mock.url}/__mock/respond`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ 'GET /customers': { items: [{ name: 'Ada' }] } }),
  });
  await fetch(`${mock.url}/customers`, { headers: { authorization: 'Bearer any-token' } });

  const response = await fetch(`${mock.url}/__mock/requests`);
  expect(await response.json()).toMatchObject({ requests: [{ operation: 'GET /customers', status: 200 }] });

  await fetch(`${mock.url}/__mock/reset`, { method: 'POST' });
});
