import { mkdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from './folder.ts';
import { goldleaf, start } from './goldleaf.ts';
import { startStubServer } from './stub-server.ts';

const ADA = 'ada@example.com';
const BOB = 'bob@example.com';
const EVE = 'eve@example.com';

describe.concurrent('a second run', () => {
  test('skips whoever was invited, in upper or lower case, and sends again who failed', async () => {
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

  test('leaves unknown who was to be sent to again, and was not', async () => {
    await using server = await startStubServer();
    server.behave = () => 500;
    await using folder = await temporaryFolder();
    const report = folder.path('report.json');
    const args = ['invite', await folder.people(ADA, BOB), '--base-url', server.url, '--report', report];
    await goldleaf(args);
    const before = JSON.parse(await readFile(report, 'utf8')).people[1];

    server.behave = () => 403;
    const run = await goldleaf([...args, '--resend-unknown']);
    expect(run.stdout).toMatch(/\? line 2 {4}unknown {3}ada@example\.com {2}.*403/);
    expect(run.stdout).toContain(
      `? line 3    unknown   ${BOB}  Sent by an earlier run (${before.at}), and nobody knows what came of it. Not sent again.`,
    );
    expect(run.stdout).toContain('2 rows: 2 unknown.');
    expect(server.invited).toEqual([ADA, BOB, ADA]);
    expect(JSON.parse(await readFile(report, 'utf8')).people[1]).toEqual(before);
  });

  test('knows people by their server too', async () => {
    await using one = await startStubServer();
    await using other = await startStubServer();
    await using folder = await temporaryFolder();
    const args = ['invite', await folder.people(ADA), '--report', folder.path('report.json')];
    await goldleaf([...args, '--base-url', one.url]);
    await goldleaf([...args, '--base-url', other.url]);
    expect([one.invited, other.invited]).toEqual([[ADA], [ADA]]);
  });

  test('after a kill in the middle of a request, takes that person for unknown and sends the others', async () => {
    await using server = await startStubServer();
    server.behave = (email) => (email === BOB ? 'hang' : 200);
    await using folder = await temporaryFolder();
    const report = folder.path('report.json');
    const args = ['invite', await folder.people(ADA, BOB, EVE), '--base-url', server.url, '--report', report];

    const killed = start(args);
    await server.received(BOB);
    killed.kill('SIGKILL');
    await killed.ended;
    expect(await folder.states(report)).toEqual({ [ADA]: 'invited', [BOB]: 'sending' });

    const run = await goldleaf(args);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('3 rows: 1 invited, 1 skipped, 1 unknown.');
    expect(server.invited).toEqual([ADA, BOB, EVE]);
    expect(await folder.states(report)).toEqual({ [ADA]: 'invited', [BOB]: 'unknown', [EVE]: 'invited' });
  });

  test('after Ctrl-C, goes on where the first one stopped: behind the person who was under way', async () => {
    await using server = await startStubServer();
    server.behave = (email) => (email === BOB ? 'hang' : 200);
    await using folder = await temporaryFolder();
    const report = folder.path('report.json');
    const args = [
      'invite',
      await folder.people(ADA, BOB, EVE),
      '--base-url',
      server.url,
      '--report',
      report,
      '--timeout',
      '2',
    ];

    const interrupted = start(args);
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

  test('after a second Ctrl-C, which stops at once, sends nobody twice either', async () => {
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

  test('at the same time is refused', async () => {
    await using server = await startStubServer();
    server.behave = () => 'hang';
    await using folder = await temporaryFolder();
    const args = [
      'invite',
      await folder.people(ADA),
      '--base-url',
      server.url,
      '--report',
      folder.path('report.json'),
    ];

    const first = start(args);
    await server.received(ADA);
    const second = await goldleaf(args);
    first.kill('SIGKILL');
    await first.ended;
    expect(second).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^Another run is using the report /),
    });
    expect(server.invited).toEqual([ADA]);
  });

  test('with a damaged report sends nothing and leaves the report as it is', async () => {
    await using server = await startStubServer();
    await using folder = await temporaryFolder();
    const report = await folder.write('report.json', '{"version":1,"people":[{"email":');
    const file = await folder.people(ADA);
    const run = await goldleaf(['invite', file, '--base-url', server.url, '--report', report]);
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('or it is damaged') });
    expect(server.invited).toEqual([]);
    expect(await readFile(report, 'utf8')).toBe('{"version":1,"people":[{"email":');
  });

  test('with a report that cannot be written sends nothing', async () => {
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
        stderr: expect.stringMatching(/^Cannot (read|write) the report .* \(E\w+\)\.\n$/),
      });
    }
    expect(server.invited).toEqual([]);
  });
});
