import { type Mock, startMock } from '@goldleaf/mock';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from './folder.ts';
import { goldleaf, PASSWORD, start } from './goldleaf.ts';

const ADA = 'ada@example.com';
const BOB = 'bob@example.com';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

test('each person of a CSV file is invited at the mock, with a line for each and a summary', async () => {
  await using folder = await temporaryFolder();
  const run = await start(['invite', await folder.people(ADA, BOB), '--base-url', mock.url]).ended;
  expect(run).toEqual({
    code: 0,
    stdout: `✔ line 2    invited   ${ADA}\n✔ line 3    invited   ${BOB}\n\n2 rows: 2 invited.\n`,
    stderr: '',
  });
});

test('each person of a JSON file is invited at the mock', async () => {
  await using folder = await temporaryFolder();
  const people = { emailAddresses: [{ email: ADA, password: PASSWORD }] };
  const file = await folder.write('people.json', JSON.stringify(people));
  const run = await goldleaf(['invite', file, '--base-url', mock.url]);
  expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining(`✔ entry 1   invited   ${ADA}\n`) });
});
