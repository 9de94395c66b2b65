import { goldleafHandlers, respond } from '@goldleaf/mock/msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

const server = setupServer(...goldleafHandlers());

beforeAll(() => server.listen({ onUnhandledFrame: 'error' })); // MSW 2: onUnhandledRequest
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

test('a missing permission', async () => {
  server.use(respond({ 'POST /organization/users/invite': { status: 403 } }));

  const response = await fetch('https://goldleaf.app/api/v1/organization/users/invite', {
    method: 'POST',
    headers: { authorization: 'Bearer any-token', 'content-type': 'application/json' },
    body: JSON.stringify({ emailAddresses: [{ email: 'ada@example.com', password: 'Example-1' }] }),
  });

  expect(response.status).toBe(403);
});
