import { setupServer } from 'msw/node';
import { expect, test } from 'vitest';
import { startMock } from '../../src/index.ts';
import { goldleafHandlers } from '../../src/msw/index.ts';
import { responseTo } from '../msw/response-to.ts';
import { variedRequests } from '../msw/varied-requests.ts';

test('goldleafHandlers > respond to 2,000 varied requests as startMock does', async () => {
  await using mock = await startMock();
  const server = setupServer(...goldleafHandlers());
  server.listen({ onUnhandledFrame: 'bypass' });
  const differences: object[] = [];
  try {
    for (const request of variedRequests(2_000, 'stress')) {
      const expected = await responseTo(mock.url, request);
      const found = await responseTo('https://goldleaf.app/api/v1', request);
      if (JSON.stringify(found) !== JSON.stringify(expected)) differences.push({ request, expected, found });
    }
  } finally {
    server.close();
  }
  expect(differences).toEqual([]);
});
