import { startMock } from '@goldleaf/mock';
import { expect, test } from 'vitest';

test('rejects a weak password', async () => {
  await using mock = await startMock();

  const response = await fetch(`${mock.url}/organization/users/invite`, {
    method: 'POST',
    headers: { authorization: 'Bearer any-token', 'content-type': 'application/json' },
    body: JSON.stringify({ emailAddresses: [{ email: 'ada@example.com', password: 'Weak-1' }] }),
  });

  expect(response.status).toBe(400);
  expect(mock.requests[0]?.violations).toEqual([
    {
      fault: 'request',
      location: 'body.emailAddresses.0.password',
      rule: 'minLength',
      message: 'Request body property emailAddresses.0.password must NOT have fewer than 8 characters',
    },
  ]);
});
