import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../folder.ts';
import { goldleaf, start } from '../goldleaf.ts';
import { startStubServer } from '../stub-server.ts';

const ADA = 'ada@example.com';
const BOB = 'bob@example.com';
const EVE = 'eve@example.com';

/** Windows has no signals that a process could handle. */
const isWindows = process.platform === 'win32';

describe.concurrent('a second run of goldleaf invite', () => {
  test('skips invited people, and sends again to failed people', async () => {
    await using server = await startStubServer();
    server.behave = (email) => (email === BOB ? 400 : 200);
    await using folder = await temporaryFolder();
    const report = folder.path('report.json');
    const options = ['--base-url', server.url, '--report', report];
    await goldleaf(['invite', await folder.people(ADA, BOB), ...options]);

    server.behave = () => 200;
    const run = await goldleaf(['invite', await folder.people('ADA@example.com', BOB, EVE), ...options]);
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/· line 2 {4}skipped {3}ADA@example\.com {2}Invited by an earlier run/);
    expect(run.stdout).toContain('3 rows: 2 invited, 1 skipped.');
    expect(server.invited).toEqual([ADA, BOB, BOB, EVE]);
  });

  test('keeps people unknown when --resend-unknown does not reach them', async () => {
    await using server = await startStubServer();
    server.behave = () => 500;
    await using folder = await temporaryFolder();
    const report = folder.path('report.json');
    const args = ['invite', await folder.people(ADA, BOB), '--base-url', server.url, '--report', report];
    await goldleaf(args);
    const before = (await folder.events(report)).findLast(({ email }) => email === BOB);

    server.behave = () => 403;
    const run = await goldleaf([...args, '--resend-unknown']);
    expect(run.stdout).toMatch(/\? line 2 {4}unknown {3}ada@example\.com {2}.*403/);
    expect(run.stdout).toContain(
      `? line 3    unknown   ${BOB}  Sent by an earlier run (${before?.['at']}), and the result is unknown. Not sent again.`,
    );
    expect(run.stdout).toContain('2 rows: 2 unknown.');
    expect(server.invited).toEqual([ADA, BOB, ADA]);
    expect((await folder.events(report)).findLast(({ email }) => email === BOB)).toEqual(before);
  });

  test('distinguishes people by their server', async () => {
    await using one = await startStubServer();
    await using other = await startStubServer();
    await using folder = await temporaryFolder();
    const args = ['invite', await folder.people(ADA), '--report', folder.path('report.json')];
    await goldleaf([...args, '--base-url', one.url]);
    await goldleaf([...args, '--base-url', other.url]);
    expect([one.invited, other.invited]).toEqual([[ADA], [ADA]]);
  });

  test('reports the person in flight as unknown after a kill, and sends the others', async () => {
    await using server = await startStubServer();
    server.behave = (email) => (email === BOB ? 'hang' : 200);
    await using folder = await temporaryFolder();
    const report = folder.path('report.json');
    const args = ['invite', await folder.people(ADA, BOB, EVE), '--base-url', server.url, '--report', report];

    const killed = start(args);
    await server.received(BOB);
    killed.kill('SIGKILL');
    await killed.ended;
    expect(await folder.states(report)).toEqual({ [ADA]: 'invited', [BOB]: 'claim' });

    const run = await goldleaf(args);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('3 rows: 1 invited, 1 skipped, 1 unknown.');
    expect(server.invited).toEqual([ADA, BOB, EVE]);
    expect(await folder.states(report)).toEqual({ [ADA]: 'invited', [BOB]: 'claim', [EVE]: 'invited' });
  });

  test.skipIf(isWindows)('continues after Ctrl-C behind the person in flight', async () => {
    await using server = await startStubServer();
    server.behave = (email) => (email === BOB ? 'hang' : 200);
    await using folder = await temporaryFolder();
    const report = folder.path('report.json');
    const args = ['invite', await folder.people(ADA, BOB, EVE), '--base-url', server.url, '--report', report];

    const interrupted = start([...args, '--timeout', '2']);
    await server.received(BOB);
    interrupted.kill('SIGINT');
    expect(await interrupted.ended).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('Interrupted.'),
    });
    expect(await folder.states(report)).toEqual({ [ADA]: 'invited', [BOB]: 'unknown' });

    await goldleaf(args);
    expect(server.invited).toEqual([ADA, BOB, EVE]);
  });

  test.skipIf(isWindows)('sends to nobody twice after a second Ctrl-C, which stops at once', async () => {
    await using server = await startStubServer();
    server.behave = () => 'hang';
    await using folder = await temporaryFolder();
    const report = folder.path('report.json');
    const args = ['invite', await folder.people(ADA), '--base-url', server.url, '--report', report];

    const interrupted = start(args);
    await server.received(ADA);
    interrupted.kill('SIGINT');
    await interrupted.wrote('Stopping');
    interrupted.kill('SIGINT');
    expect(await interrupted.ended).toMatchObject({ code: 130 });

    const run = await goldleaf(args);
    expect(run.stdout).toContain('1 row: 1 unknown.');
    expect(server.invited).toEqual([ADA]);
  });

  test('leaves people to a run that is inviting them, and sends the others', async () => {
    await using server = await startStubServer();
    server.behave = (email) => (email === ADA ? 'hang' : 200);
    await using folder = await temporaryFolder();
    const report = folder.path('report.ndjson');
    const args = ['invite', await folder.people(ADA, BOB), '--base-url', server.url, '--report', report];

    const first = start(args);
    await server.received(ADA);
    const second = await goldleaf([...args, '--resend-unknown']);
    first.kill('SIGKILL');
    await first.ended;

    expect(second.stdout).toContain(
      `· line 2    not_sent  ${ADA}  Another run is inviting this person. Run the command again when it has ended.\n`,
    );
    expect(second.stdout).toContain('2 rows: 1 invited, 1 not_sent.');
    expect(second.code).toBe(1);
    expect(server.invited).toEqual([ADA, BOB]);
  });

  test.skipIf(isWindows)(
    'sends to nobody whom a suspended run has claimed, and lets that run continue',
    async () => {
      await using server = await startStubServer();
      server.behave = (email) => (email === ADA ? 'hang' : 200);
      await using folder = await temporaryFolder();
      const report = folder.path('report.ndjson');
      const args = [
        'invite',
        await folder.people(ADA, BOB, EVE),
        '--base-url',
        server.url,
        '--report',
        report,
      ];

      const suspended = start([...args, '--timeout', '1']);
      await server.received(ADA);
      suspended.kill('SIGSTOP');
      const second = await goldleaf(args);
      suspended.kill('SIGCONT');
      const first = await suspended.ended;

      expect(second.stdout).toContain('3 rows: 2 invited, 1 not_sent.');
      expect(first.stdout).toMatch(/· line 3 {4}skipped {3}bob@example\.com {2}Invited by an earlier run/);
      expect(first.stdout).toContain('3 rows: 2 skipped, 1 unknown.');
      expect(server.invited).toEqual([ADA, BOB, EVE]);
    },
  );

  test('sends nothing and keeps the report when the report is damaged', async () => {
    await using server = await startStubServer();
    await using folder = await temporaryFolder();
    const report = await folder.write('report.json', '{"version":1,"people":[{"email":');
    const file = await folder.people(ADA);
    const run = await goldleaf(['invite', file, '--base-url', server.url, '--report', report]);
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('or it is damaged') });
    expect(server.invited).toEqual([]);
    expect(await readFile(report, 'utf8')).toBe('{"version":1,"people":[{"email":');
  });

  test('sends nothing when the report cannot be opened', async () => {
    await using server = await startStubServer();
    await using folder = await temporaryFolder();
    await mkdir(folder.path('folder'));
    for (const report of [folder.path('none/report.json'), folder.path('folder')]) {
      const run = await goldleaf([
        'invite',
        await folder.people(ADA),
        '--base-url',
        server.url,
        '--report',
        report,
      ]);
      expect(run).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(
          // Windows opens a folder.
          /^Cannot (read|write) the report .*: it(s folder does not exist| is a folder) \(E\w+\)\.\n$|is not a regular file/,
        ),
      });
    }
    expect(server.invited).toEqual([]);
  });

  // On Windows, only an administrator creates links.
  test.skipIf(isWindows)(
    'writes the report to the target of a link whose file does not exist yet',
    async () => {
      await using server = await startStubServer();
      await using folder = await temporaryFolder();
      await mkdir(folder.path('volume'));
      await symlink(folder.path('volume/report.ndjson'), folder.path('link.ndjson'));
      const args = ['invite', await folder.people(ADA), '--base-url', server.url];

      await goldleaf([...args, '--report', folder.path('link.ndjson')]);
      await goldleaf([...args, '--report', folder.path('volume/report.ndjson')]);

      expect(server.invited).toEqual([ADA]);
      expect(await folder.states(folder.path('link.ndjson'))).toEqual({ [ADA]: 'invited' });
    },
  );

  test('reads the report of an older version, and keeps it unchanged', async () => {
    await using server = await startStubServer();
    await using folder = await temporaryFolder();
    const entry = (email: string, state: string) => ({ server: server.url, email, state, at: '2026-01-01' });
    const people = [
      entry(ADA, 'invited'),
      entry(BOB, 'sending'),
      entry(EVE, 'failed'),
      { state: 'refused', place: 'line 9', rules: [] },
    ];
    const old = await folder.write('old.json', JSON.stringify({ version: 1, people }));
    const args = ['invite', await folder.people(ADA, BOB, EVE), '--base-url', server.url, '--report'];

    const first = await goldleaf([...args, old]);
    const second = await goldleaf([...args, old]);
    const third = await goldleaf([...args, folder.path('old.ndjson')]);

    expect(first.stdout).toContain('3 rows: 1 invited, 1 skipped, 1 unknown.');
    expect(first.stdout).toContain(`Report: ${folder.path('old.ndjson')}\n`);
    expect(second.stdout).toContain('3 rows: 2 skipped, 1 unknown.');
    expect(third.stdout).toContain('3 rows: 2 skipped, 1 unknown.');
    expect(server.invited).toEqual([EVE]);
    expect(JSON.parse(await readFile(old, 'utf8'))).toEqual({ version: 1, people });
  });

  test('skips a person who is invited in one of two reports that were merged', async () => {
    await using server = await startStubServer();
    await using folder = await temporaryFolder();
    const args = ['invite', await folder.people(ADA), '--base-url', server.url, '--report'];
    await goldleaf([...args, folder.path('one.ndjson')]);
    server.behave = () => 400;
    await goldleaf([...args, folder.path('other.ndjson')]);
    const [one, other] = [await folder.read('one.ndjson'), await folder.read('other.ndjson')];

    for (const merged of [one + other, other + one]) {
      await writeFile(folder.path('merged.ndjson'), merged);
      const run = await goldleaf([...args, folder.path('merged.ndjson')]);
      expect(run.stdout).toContain('1 row: 1 skipped.');
    }
    expect(server.invited).toEqual([ADA, ADA]);
  });
});
