import { rmSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from './folder.ts';
import { goldleaf, PASSWORD, SECRET, start } from './goldleaf.ts';
import { startStubServer } from './stub-server.ts';

const ADA = 'ada@example.com';
const BOB = 'bob@example.com';
const EVE = 'eve@example.com';
const KIM = 'kim@example.com';

describe.concurrent('what is sent', () => {
  test('the key is exchanged once, and each person is a request of its own', async () => {
    await using server = await startStubServer();
    await using folder = await temporaryFolder();
    const run = await goldleaf(['invite', await folder.people(ADA, BOB, EVE), '--base-url', server.url]);
    expect(run.code).toBe(0);
    expect(server.tokenRequests).toHaveLength(1);
    expect(server.invited).toEqual([ADA, BOB, EVE]);
  });

  test('rows that break a rule are named before anything is sent, and the good ones still go', async () => {
    await using server = await startStubServer();
    await using folder = await temporaryFolder();
    const rows = [
      `${ADA},${PASSWORD}`,
      `${BOB},${SECRET}`,
      `${PASSWORD},${PASSWORD}`,
      `${EVE},`,
      `ADA@example.com,${PASSWORD}`,
    ];
    const file = await folder.write('people.csv', `email,password\n${rows.join('\n')}\n`);
    const report = folder.path('report.json');
    const run = await goldleaf(['invite', file, '--base-url', server.url, '--report', report]);
    expect(
      run.stdout,
    ).toBe(`✘ line 3    refused   ${BOB}  password (minLength): Must NOT have fewer than 8 characters.
✘ line 3    refused   ${BOB}  password (pattern): At least 8 characters, among them an upper-case letter, a lower-case letter, a number and a special character.
✘ line 4    refused   email (format): Must match format "email".
✘ line 5    refused   ${EVE}  password (required): Is missing.
✘ line 6    refused   ADA@example.com  email (duplicate): Is the address of line 2 too. It is sent once.
✔ line 2    invited   ${ADA}

5 rows: 1 invited, 4 refused.
Report: ${report}
`);
    expect(run.code).toBe(1);
    expect(server.invited).toEqual([ADA]);

    const written = await readFile(report, 'utf8');
    expect(written).not.toContain(SECRET);
    expect(JSON.parse(written).people).toEqual([
      { server: server.url, email: ADA, state: 'invited', at: expect.stringMatching(/^20\d\d-/) },
      { state: 'refused', place: 'line 3', email: BOB, rules: ['password minLength', 'password pattern'] },
      { state: 'refused', place: 'line 4', rules: ['email format'] },
      { state: 'refused', place: 'line 5', email: EVE, rules: ['password required'] },
      { state: 'refused', place: 'line 6', email: 'ADA@example.com', rules: ['email duplicate'] },
    ]);
  });

  test('a row with a field too many is named by its line, and moves no other row off its own', async () => {
    await using server = await startStubServer();
    await using folder = await temporaryFolder();
    const rows = [`${BOB},${PASSWORD},`, `${ADA},${PASSWORD}`, `${ADA},${PASSWORD}`, `${EVE},${PASSWORD}`];
    const file = await folder.write('people.csv', `email,password\n${rows.join('\n')}\n`);
    const run = await goldleaf(['invite', file, '--base-url', server.url]);
    expect(run.stdout.split('\n')).toEqual([
      expect.stringMatching(/^✘ line 2 {4}refused {3}\(columns\): Has 3 fields, and the header has 2\./),
      `✘ line 4    refused   ${ADA}  email (duplicate): Is the address of line 3 too. It is sent once.`,
      `✔ line 3    invited   ${ADA}`,
      `✔ line 5    invited   ${EVE}`,
      '',
      '4 rows: 2 invited, 2 refused.',
      '',
    ]);
    expect(server.invited).toEqual([ADA, EVE]);
  });
});

describe.concurrent('when it fails', () => {
  test('once the report can be written no longer, nobody else is tried', async () => {
    await using server = await startStubServer();
    await using folder = await temporaryFolder();
    await mkdir(folder.path('reports'));
    server.behave = () => {
      rmSync(folder.path('reports'), { recursive: true });
      return 200;
    };
    const options = ['--base-url', server.url, '--report', folder.path('reports/report.json')];
    const run = await goldleaf(['invite', await folder.people(ADA, BOB, EVE), ...options]);
    expect(run).toMatchObject({ code: 1, stdout: expect.stringContaining('Cannot write the report') });
    expect(run.stdout).toContain(`✔ line 2    invited   ${ADA}\n· line 3    not sent  ${BOB}\n`);
    expect(run.stdout).toContain('3 rows: 1 invited, 2 not sent.');
    expect(server.invited).toEqual([ADA]);
  });

  test('a person whom the server refuses has failed, and the next one goes all the same', async () => {
    await using server = await startStubServer();
    server.behave = (email) => (email === ADA ? 400 : 200);
    await using folder = await temporaryFolder();
    const run = await goldleaf(['invite', await folder.people(ADA, BOB), '--base-url', server.url]);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/✘ line 2 {4}failed {4}ada@example\.com {2}.*400/);
    expect(run.stdout).toContain(`✔ line 3    invited   ${BOB}`);
    expect(run.stdout).toContain('2 rows: 1 invited, 1 failed.');
  });

  test.for([
    [401, 'The token was refused.'],
    [403, 'The API key lacks the permission.'],
    [404, 'The server knows no invitations there.'],
    [302, 'The server points elsewhere'],
  ] as const)('after a %i nobody else is tried, and the reason is said', async ([status, reason]) => {
    await using server = await startStubServer();
    server.behave = () => status;
    await using folder = await temporaryFolder();
    const run = await goldleaf(['invite', await folder.people(ADA, BOB, EVE), '--base-url', server.url]);
    expect(run.code).toBe(1);
    expect(new Set(server.invited)).toEqual(new Set([ADA]));
    expect(run.stdout).toContain(`· line 3    not sent  ${BOB}\n· line 4    not sent  ${EVE}\n`);
    expect(run.stdout).toContain(reason);
    expect(run.stdout).toContain('2 not sent.');
  });

  test('without a token nobody is tried', async () => {
    await using server = await startStubServer();
    server.tokenStatus = 401;
    await using folder = await temporaryFolder();
    const run = await goldleaf(['invite', await folder.people(ADA, BOB), '--base-url', server.url]);
    expect(run).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('No token was to be had for the API key.'),
    });
    expect(run.stdout).toContain('2 rows: 1 failed, 1 not sent.');
    expect(server.invited).toEqual([]);
  });

  test('a server that cannot be reached is said once', async () => {
    let url: string;
    {
      await using server = await startStubServer();
      url = server.url;
    }
    await using folder = await temporaryFolder();
    const run = await goldleaf(['invite', await folder.people(ADA, BOB), '--base-url', url]);
    expect(run.code).toBe(1);
    expect(run.stdout.match(/could not be reached|No token was/g)).toEqual(['could not be reached']);
    expect(run.stdout).toContain('2 rows: 1 failed, 1 not sent.');
  });

  test.for([500, 'reset', 'hang'] as const)(
    'where the server may have acted (%s), the person is unknown and is not sent again without being asked',
    async (behaviour) => {
      await using server = await startStubServer();
      server.behave = (email) => (email === ADA ? behaviour : 200);
      await using folder = await temporaryFolder();
      const report = folder.path('report.json');
      const args = [
        'invite',
        await folder.people(ADA, BOB),
        '--base-url',
        server.url,
        '--report',
        report,
        '--timeout',
        '2',
      ];

      const first = await goldleaf(args);
      expect(first.code).toBe(1);
      expect(first.stdout).toMatch(/\? line 2 {4}unknown {3}ada@example\.com/);
      expect(first.stdout).toContain('2 rows: 1 invited, 1 unknown.');
      expect(await folder.states(report)).toEqual({ [ADA]: 'unknown', [BOB]: 'invited' });

      const second = await goldleaf(args);
      expect(second.code).toBe(1);
      expect(second.stdout).toContain('nobody knows what came of it. Not sent again.');
      expect(second.stdout).toContain('2 rows: 1 skipped, 1 unknown.');
      expect(server.invited).toEqual([ADA, BOB]);

      server.behave = () => 200;
      const third = await goldleaf([...args, '--resend-unknown']);
      expect(third.code).toBe(0);
      expect(server.invited).toEqual([ADA, BOB, ADA]);
      expect(await folder.states(report)).toEqual({ [ADA]: 'invited', [BOB]: 'invited' });
    },
  );

  test('a person who is unknown stays so when sending again fails, for the first time may have gone through', async () => {
    await using server = await startStubServer();
    await using folder = await temporaryFolder();
    const report = folder.path('report.json');
    const args = ['invite', await folder.people(ADA), '--base-url', server.url, '--report', report];
    server.behave = () => 500;
    await goldleaf(args);
    server.behave = () => 400;
    const again = await goldleaf([...args, '--resend-unknown']);
    expect(again).toMatchObject({ code: 1, stdout: expect.stringContaining('1 row: 1 unknown.') });
    expect(await folder.states(report)).toEqual({ [ADA]: 'unknown' });
    await goldleaf(args);
    expect(server.invited).toEqual([ADA, ADA]);
  });

  test('after three people in a row of whom nothing is known, nobody else is tried', async () => {
    await using server = await startStubServer();
    server.behave = (email) => (email === BOB ? 200 : 500);
    await using folder = await temporaryFolder();
    const people = [ADA, BOB, EVE, KIM, 'lee@example.com', 'max@example.com'];
    const run = await goldleaf(['invite', await folder.people(...people), '--base-url', server.url]);
    expect(server.invited).toEqual(people.slice(0, 5));
    expect(run.stdout).toContain('6 rows: 1 invited, 4 unknown, 1 not sent.');
  });
});

describe.concurrent('off this machine', () => {
  const ENV = { GOLDLEAF_API_KEY: `${SECRET}-key`, GOLDLEAF_API_KEY_NAME: 'Our key' };

  test('key and name come from the environment, and are asked for by name where they are missing', async () => {
    await using folder = await temporaryFolder();
    const file = await folder.people(ADA);
    for (const missing of ['GOLDLEAF_API_KEY', 'GOLDLEAF_API_KEY_NAME']) {
      const run = await goldleaf(['invite', file, '--yes'], { ...ENV, [missing]: '' });
      expect(run).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(`^Set ${missing} to invite people at https://goldleaf.app:`),
      });
    }
  });

  test('without a terminal to ask on and without --yes nothing is sent', async () => {
    await using folder = await temporaryFolder();
    const run = await goldleaf(['invite', await folder.people(ADA, BOB)], ENV);
    expect(run).toMatchObject({
      code: 2,
      stderr:
        'This would invite 2 people at https://goldleaf.app, and there is no terminal to ask on. Pass --yes to send without being asked.\n',
    });
  });

  test.for([
    ['Enter', '\n'],
    ['n', 'n\n'],
    ['Ctrl-C', '\x03'],
  ] as const)('on a terminal it asks, and %s sends nothing and begins no report', async ([, typed]) => {
    await using folder = await temporaryFolder();
    const file = await folder.people(ADA, BOB);
    const run = await goldleaf(['invite', file], ENV, typed);
    expect(run).toMatchObject({ code: 1, stderr: '' });
    expect(run.stdout).toContain('Invite 2 people at https://goldleaf.app? Each of them gets a mail. (y/N)');
    expect(run.stdout).toContain('Nothing was sent.');
    await expect(folder.read('people.csv.report.json')).rejects.toThrow('ENOENT');
  });

  test('with --yes it sends, with the key, and reports beside the file', async () => {
    await using server = await startStubServer();
    await using folder = await temporaryFolder();
    const file = await folder.people(ADA);
    const preload = await folder.write('preload.mjs', redirectFetch('https://goldleaf.app', server.url));
    const run = await start(['invite', file, '--yes'], { env: ENV, preload }).ended;
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain(`Report: ${file}.report.json\n`);
    expect(server.tokenRequests.map(({ body }) => JSON.parse(body))).toMatchObject([
      { apiKey: `${SECRET}-key`, name: 'Our key' },
    ]);
    const report = await readFile(`${file}.report.json`, 'utf8');
    expect(JSON.parse(report).people).toMatchObject([
      { server: 'https://goldleaf.app', email: ADA, state: 'invited' },
    ]);
    expect(report).not.toContain(SECRET);
  });

  test('on this machine the key is not used: what listens there may be a proxy to GoldLeaf', async () => {
    await using server = await startStubServer();
    await using folder = await temporaryFolder();
    await goldleaf(['invite', await folder.people(ADA), '--base-url', server.url], ENV);
    expect(server.tokenRequests).toHaveLength(1);
    expect(JSON.stringify(server.tokenRequests)).not.toContain(SECRET);
  });

  test('plain http is refused', async () => {
    await using folder = await temporaryFolder();
    const run = await goldleaf(['invite', await folder.people(ADA), '--base-url', 'http://example.com'], ENV);
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining('https') });
  });
});

describe.concurrent('what cannot be begun', () => {
  test('a file that is not there is said in a sentence', async () => {
    expect(await start(['invite', 'nobody.csv']).ended).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is no file nobody.csv.\n',
    });
  });

  test.for([
    [['invite'], "missing required argument 'file'"],
    [['invite', 'people.csv', '--bass-url', 'x'], "unknown option '--bass-url'"],
    [['invite', 'people.csv', '--timeout', 'soon'], 'It must be a number above 0.'],
    [['unvite'], "unknown command 'unvite'"],
    [['invite', 'people.csv', `--api-key=${SECRET}`], "unknown option '--api-key'"],
    [['invite', 'people.csv', `--yes=${SECRET}`], "unknown option '--yes'"],
    [['invite', 'people.csv', `-k'${SECRET}`], "unknown option '-k'"],
    [[`--api-key=\n'${SECRET}`, 'invite', 'people.csv'], "unknown option '--api-key'"],
  ] as const)('%j is a fault of usage', async ([args, message]) => {
    expect(await goldleaf(args)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
  });

  test('a base URL that is none is said in a sentence', async () => {
    await using folder = await temporaryFolder();
    const run = await goldleaf(['invite', await folder.people(ADA), '--base-url', 'goldleaf']);
    expect(run).toEqual({ code: 2, stdout: '', stderr: '--base-url is not a URL.\n' });
  });

  test('help shows no key', async () => {
    const run = await start(['invite', '--help'], { env: { GOLDLEAF_API_KEY: `${SECRET}-key` } }).ended;
    expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining('GOLDLEAF_API_KEY_NAME') });
  });
});

/** The source of a module that sends what is meant for one server to another. */
function redirectFetch(from: string, to: string): string {
  return `const { fetch } = globalThis;
globalThis.fetch = (input, init) => {
  const request = new Request(input, init);
  if (!request.url.startsWith('${from}/')) throw new Error('Not meant for there: ' + request.url);
  const url = request.url.replace('${from}', '${to}').replace('/api/v1', '');
  return fetch(url, { method: request.method, headers: request.headers, body: request.body, duplex: 'half', redirect: request.redirect, signal: request.signal });
};
`;
}
