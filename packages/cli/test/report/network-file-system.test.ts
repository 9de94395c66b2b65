import { expect, test } from 'vitest';
import { networkFileSystemOf } from '../../src/report/network-file-system.ts';
import { temporaryFolder } from '../folder.ts';

test('networkFileSystemOf > is undefined for a local disk, also for a file that does not exist yet', async () => {
  await using folder = await temporaryFolder();
  const file = await folder.write('report.ndjson', '');
  expect(await networkFileSystemOf(file)).toBeUndefined();
  expect(await networkFileSystemOf(folder.path('new.ndjson'))).toBeUndefined();
});
