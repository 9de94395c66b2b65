import { appendFile, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { locateReport } from '../../src/report/old-report.ts';
import { Report } from '../../src/report/report.ts';
import { temporaryFolder } from '../folder.ts';

const GOLDLEAF = 'https://goldleaf.app';
const ADA = 'ada@example.com';
const BOB = 'bob@example.com';

const open = async (name: string, server = GOLDLEAF): Promise<Report> =>
  Report.open(await locateReport(name), server);

/** Opens a report whose run has begun. */
async function begin(name: string): Promise<Report> {
  const report = await open(name);
  await report.begin([]);
  return report;
}

/** Leaves an open claim of a process that has ended. */
async function leaveClaim(name: string, email: string): Promise<void> {
  {
    using report = await begin(name);
    await report.claim(email);
  }
  // The process of this test is alive, so its run would count as in progress.
  const text = await readFile(name, 'utf8');
  const lines = text.split('\n').filter((line) => !line.includes('"event":"run"'));
  await writeFile(name, lines.join('\n'));
}

describe('Report', () => {
  test('remembers people by server and address, in upper or lower case', async () => {
    await using folder = await temporaryFolder();
    const name = folder.path('report.ndjson');
    {
      using report = await begin(name);
      expect(report.find(ADA)).toBeUndefined();
      expect(await report.claim(ADA)).toBe(true);
      await report.record({ email: ADA, state: 'invited' });
    }
    using report = await open(name);
    expect(report.find('ADA@example.com')).toMatchObject({ email: ADA, state: 'invited' });
    using other = await open(name, 'https://example.com');
    expect(other.find(ADA)).toBeUndefined();
  });

  test('gives a person to the first of several runs that claim them at once', async () => {
    await using folder = await temporaryFolder();
    using one = await begin(folder.path('report.ndjson'));
    using other = await begin(folder.path('report.ndjson'));
    const claims = await Promise.all([one.claim(ADA), other.claim(ADA), other.claim(BOB), one.claim(BOB)]);
    expect(claims.filter(Boolean)).toHaveLength(2);
    expect(claims[0]).toBe(!claims[1]);
    expect(claims[2]).toBe(!claims[3]);
  });

  test('rejects a claim of a person whom another run has invited since', async () => {
    await using folder = await temporaryFolder();
    using one = await begin(folder.path('report.ndjson'));
    using other = await begin(folder.path('report.ndjson'));
    await other.claim(ADA);
    await other.record({ email: ADA, state: 'invited' });
    expect(await one.claim(ADA)).toBe(false);
    expect(one.find(ADA)).toMatchObject({ state: 'invited' });
  });

  test('accepts a claim after another run has failed', async () => {
    await using folder = await temporaryFolder();
    using one = await begin(folder.path('report.ndjson'));
    using other = await begin(folder.path('report.ndjson'));
    await other.claim(ADA);
    expect(await one.claim(ADA)).toBe(false);
    await other.record({ email: ADA, state: 'failed' });
    expect(await one.claim(ADA)).toBe(true);
  });

  test('rejects a claim of a person whose result became unknown since', async () => {
    await using folder = await temporaryFolder();
    using one = await begin(folder.path('report.ndjson'));
    using other = await begin(folder.path('report.ndjson'));
    await other.claim(ADA);
    await other.record({ email: ADA, state: 'unknown' });
    expect(await one.claim(ADA)).toBe(false);
    expect(await one.claim(ADA, { resendUnknown: true })).toBe(false);
  });

  test('keeps a person unknown when a later invitation failed', async () => {
    await using folder = await temporaryFolder();
    const name = folder.path('report.ndjson');
    {
      using report = await begin(name);
      await report.claim(ADA);
      await report.record({ email: ADA, state: 'unknown' });
    }
    using report = await begin(name);
    expect(await report.claim(ADA)).toBe(false);
    expect(await report.claim(ADA, { resendUnknown: true })).toBe(true);
    await report.record({ email: ADA, state: 'failed' });
    using next = await open(name);
    expect(next.find(ADA)).toMatchObject({ state: 'unknown' });
  });

  test('leaves people out of earlier while a live run is inviting them', async () => {
    await using folder = await temporaryFolder();
    const name = folder.path('report.ndjson');
    using one = await begin(name);
    await one.claim(ADA);
    using other = await begin(name);
    expect(other.earlier).toEqual([]);
    expect(await other.claim(ADA, { resendUnknown: true })).toBe(false);
  });

  test('reports an open claim of an ended run as sending, and overrides it only with resendUnknown', async () => {
    await using folder = await temporaryFolder();
    const name = folder.path('report.ndjson');
    await leaveClaim(name, ADA);
    using report = await begin(name);
    expect(report.earlier).toMatchObject([{ email: ADA, state: 'sending' }]);
    expect(await report.claim(ADA)).toBe(false);
    expect(await report.claim(ADA, { resendUnknown: true })).toBe(true);
  });

  test('gives an unknown person to one of two runs that resend at once', async () => {
    await using folder = await temporaryFolder();
    const name = folder.path('report.ndjson');
    await leaveClaim(name, ADA);
    using one = await begin(name);
    using other = await begin(name);
    const options = { resendUnknown: true };
    const claims = await Promise.all([one.claim(ADA, options), other.claim(ADA, options)]);
    expect(claims.filter(Boolean)).toHaveLength(1);
  });

  test('begins on a fresh line after a run that was killed while it wrote', async () => {
    await using folder = await temporaryFolder();
    const name = folder.path('report.ndjson');
    {
      using report = await begin(name);
      await report.claim(ADA);
      await report.record({ email: ADA, state: 'invited' });
      await report.end();
    }
    const whole = await folder.read('report.ndjson');
    for (const length of [1, 5, 40, 100]) {
      await writeFile(name, whole + whole.slice(0, length));
      {
        using report = await begin(name);
        expect(report.find(ADA)).toMatchObject({ state: 'invited' });
        expect(await report.claim(BOB)).toBe(true);
        await report.record({ email: BOB, state: 'failed' });
      }
      using report = await open(name);
      expect(report.find(BOB)).toMatchObject({ state: 'failed' });
    }
  });

  test('reads a last line whose line end an editor removed', async () => {
    await using folder = await temporaryFolder();
    const name = folder.path('report.ndjson');
    {
      using report = await begin(name);
      await report.claim(ADA);
      await report.record({ email: ADA, state: 'invited' });
    }
    await writeFile(name, (await folder.read('report.ndjson')).trimEnd());
    using report = await open(name);
    expect(report.find(ADA)).toMatchObject({ state: 'invited' });
  });

  test.for([
    { name: 'deleted', change: (file: string) => rm(file) },
    { name: 'cut', change: (file: string) => truncate(file, 10) },
    {
      name: 'replaced',
      change: async (file: string) => {
        const text = await readFile(file);
        await rm(file);
        await writeFile(`${file}.new`, '');
        await writeFile(file, text);
      },
    },
    { name: 'damaged', change: (file: string) => appendFile(file, 'x\n') },
  ])('accepts no claim after the file was $name, and none later', async ({ change }) => {
    await using folder = await temporaryFolder();
    const name = folder.path('report.ndjson');
    using report = await begin(name);
    await report.claim(ADA);
    await change(name);
    for (let time = 0; time < 2; time++) {
      await expect(report.claim(BOB)).rejects.toMatchObject({ name: 'ReportError', code: 'usage' });
    }
  });

  test.for([
    { name: 'text', text: 'email,password\n' },
    { name: 'a line without a line end', text: 'email,password' },
    { name: 'JSON', text: '{"version":1,"people":[{"email":' },
    { name: 'another JSON document', text: '{"version":2,"people":[]}' },
    {
      name: 'an old report with an unknown state',
      text: '{"version":1,"people":[{"server":"s","email":"e","at":"a","state":"done"}]}',
    },
    { name: 'an old report without a state', text: '{"version":1,"people":[{}]}' },
    { name: 'a wrong checksum', text: '{"event":"end","run":"1","at":"2026","sum":"00000000"}\n' },
  ])('rejects a file that is not a report, and leaves it alone: $name', async ({ text }) => {
    await using folder = await temporaryFolder();
    const file = await folder.write('report.json', text);
    await expect(open(file)).rejects.toThrow('is not a report of this command');
    expect(await folder.read('report.json')).toBe(text);
  });

  test('names what keeps the report from being opened', async () => {
    await using folder = await temporaryFolder();
    await expect(open(folder.path('none/report.ndjson'))).rejects.toThrow(
      /^Cannot write the report .*: its folder does not exist \(ENOENT\)\.$/,
    );
    await expect(open(folder.path('.'))).rejects.toThrow(
      // Windows opens a folder.
      /^Cannot read the report .*: it is a folder \(EISDIR\)\.$|is not a regular file/,
    );
  });

  test.runIf(process.platform === 'linux')('rejects a device', async () => {
    await expect(open('/dev/full')).rejects.toThrow(/is not a regular file/);
  });
});
