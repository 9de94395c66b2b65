import { expect, test } from 'vitest';
import { Report } from '../src/report.ts';
import { temporaryFolder } from './folder.ts';

const GOLDLEAF = 'https://goldleaf.app';
const ADA = { server: GOLDLEAF, email: 'ada@example.com' };

test('a report remembers people by server and address, in upper or lower case', async () => {
  await using folder = await temporaryFolder();
  {
    await using report = await Report.open(folder.path('report.json'));
    expect(report.find(GOLDLEAF, ADA.email)).toBeUndefined();
    await report.record({ ...ADA, state: 'invited' });
  }
  await using report = await Report.open(folder.path('report.json'));
  expect(report.find(GOLDLEAF, 'ADA@example.com')).toMatchObject({ ...ADA, state: 'invited' });
  expect(report.find('https://example.com', ADA.email)).toBeUndefined();
});

test('who was being sent to when a run was killed is unknown to the next one', async () => {
  await using folder = await temporaryFolder();
  {
    await using report = await Report.open(folder.path('report.json'));
    await report.record({ ...ADA, state: 'sending' });
    expect(await folder.states(folder.path('report.json'))).toEqual({ [ADA.email]: 'sending' });
  }
  await using report = await Report.open(folder.path('report.json'));
  expect(report.find(GOLDLEAF, ADA.email)).toMatchObject({ state: 'unknown' });
});

test('a run that was suspended leaves what another one wrote meanwhile, and writes no more', async () => {
  await using folder = await temporaryFolder();
  await using report = await Report.open(folder.path('report.json'));
  await report.record({ ...ADA, state: 'sending' });
  const others = (await folder.read('report.json')).replaceAll('ada@', 'eve@');
  await folder.write('report.json', others);

  for (let time = 0; time < 2; time++) {
    await expect(report.record({ ...ADA, state: 'invited' })).rejects.toThrow(/^Another run has taken over/);
  }
  expect(await folder.read('report.json')).toBe(others);
});

test('a run that was suspended before it wrote anything leaves the report that another one began', async () => {
  await using folder = await temporaryFolder();
  await using report = await Report.open(folder.path('report.json'));
  await folder.write('report.json', '{"version":1,"people":[]}');

  await expect(report.begin([])).rejects.toThrow(/^Another run has taken over/);
});

test('the refused rows of a run take the place of those of the run before, and push nobody out', async () => {
  await using folder = await temporaryFolder();
  const violations = [{ field: 'password', rule: 'required', message: 'Is missing.' }];
  {
    await using report = await Report.open(folder.path('report.json'));
    await report.record({ ...ADA, state: 'invited' });
    await report.begin([{ place: 'line 3', email: 'bob@example.com', violations }]);
  }
  await using report = await Report.open(folder.path('report.json'));
  await report.begin([{ place: 'line 2', email: ADA.email, violations }]);
  const [invited, refused, ...others] = JSON.parse(await folder.read('report.json')).people;
  expect(invited).toMatchObject({ ...ADA, state: 'invited' });
  expect(refused).toEqual({
    state: 'refused',
    place: 'line 2',
    email: ADA.email,
    rules: ['password required'],
  });
  expect(others).toEqual([]);
});

test.for([
  '',
  '{"version":1,"people":[{"email":',
  '[]',
  'null',
  '{"people":[]}',
  '{"version":2,"people":[]}',
  '{"version":1,"people":[{}]}',
  '{"version":1,"people":[{"server":"s","email":"e","at":"a","state":"done"}]}',
  '{"version":1,"people":[{"server":"s","at":"a","state":"invited"}]}',
])('a file that is no report (%s) is refused and left alone, and its lock is given back', async (text) => {
  await using folder = await temporaryFolder();
  const file = await folder.write('report.json', text);
  for (let time = 0; time < 2; time++) {
    await expect(Report.open(file)).rejects.toThrow('is not a report of this command');
  }
  expect(await folder.read('report.json')).toBe(text);
});

test('a report that cannot be had is refused with the reason', async () => {
  await using folder = await temporaryFolder();
  await expect(Report.open(folder.path('none/report.json'))).rejects.toThrow(
    /^Cannot write the report .* \(ENOENT\)\.$/,
  );
  await expect(Report.open(folder.path('.'))).rejects.toThrow(/^Cannot read the report .* \(EISDIR\)\.$/);
});
