import { expect, test } from 'vitest';
import { startMock } from '../src/index.ts';

test('a mock answers on a free loopback port as soon as it has started', async () => {
  await using mock = await startMock();
  expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const answer = await fetch(`${mock.url}/organization/users/invite`, {
    method: 'POST',
    headers: { authorization: 'Bearer t', 'content-type': 'application/json' },
    body: '{"emailAddresses":[]}',
  });
  expect(answer.status).toBe(200);
});
