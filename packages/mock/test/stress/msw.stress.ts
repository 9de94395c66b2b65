import { expect, test } from 'vitest';
import { startMock } from '../../src/index.ts';
import { findDifferences } from '../msw/find-differences.ts';
import { mswVersions } from '../msw/msw-versions.ts';

test.each(mswVersions)(
  'goldleafHandlers > respond to 2,000 varied requests as startMock does with MSW $version',
  async ({ server, listen }) => {
    await using mock = await startMock();
    listen();
    try {
      const servers = { expected: mock.url, found: 'https://goldleaf.app/api/v1' };
      expect(await findDifferences(2_000, 'stress', servers)).toEqual([]);
    } finally {
      server.close();
    }
  },
);
