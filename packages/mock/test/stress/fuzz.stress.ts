import { expect, test } from 'vitest';
import { startMock } from '../../src/index.ts';
import { fuzz } from '../http/fuzz.ts';

test('a mock > responds to 10,000 random requests, none of them with 500', async () => {
  await using mock = await startMock({ keepRequests: { bytes: 2 ** 20 } });
  const { withoutResponse, failed, statuses } = await fuzz(mock.url, 10_000, 'stress');
  console.log(statuses);
  expect({ withoutResponse, failed }).toEqual({ withoutResponse: [], failed: [] });
});
