import { rmSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { closedPort } from '@goldleaf/testing';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../folder.ts';
import { goldleaf, PASSWORD, SECRET, start } from '../goldleaf.ts';
import { startStubServer } from '../stub-server.ts';

const ADA = 'ada@example.com';
const BOB = 'bob@example.com';
const EVE = 'eve@example.com';
const KIM = 'kim@example.com';

describe.concurrent('goldleaf invite', () => {
  test('requests one token, and sends one person per request', async () => {
    await using server = await startStubServer();
    await using folder = await temporaryFolder();
    const run = await goldleaf(['invite', await folder.people(ADA, BOB, EVE), '--base-url', server.url]);
    expect(run.code).toBe(0);
    expect(server.tokenRequests).toHaveLength(1);
    expect(server.invited).toEqual([ADA, BOB, EVE]);
  });

  test('names invalid rows before it sends the valid ones', async () => {
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
    ).toBe(`✘ line 3    invalid   ${BOB}  password (minLength): Must NOT have fewer than 8 characters.
✘ line 3    invalid   ${BOB}  password (pattern): At least 8 characters, among them an upper-case letter, a lower-case letter, a number and a special character.
✘ line 4    invalid   email (format): Must match format "email".
✘ line 5    invalid   ${EVE}  password (required): Is missing.
✘ line 6    invalid   ADA@example.com  email (duplicate): Duplicate of line 2.
✔ line 2    invited   ${ADA}

5 rows: 1 invited, 4 invalid.
Report: ${report}
`);
    expect(run.code).toBe(1);
    expect(server.invited).toEqual([ADA]);

    expect(await readFile(report, 'utf8')).not.toContain(SECRET);
    const invalid = { event: 'invalid', run: expect.any(String), at: expect.stringMatching(/^20\d\d-/) };
    expect(await folder.events(report)).toEqual([
      expect.objectContaining({ event: 'run', pid: process.pid }),
      { ...invalid, location: 'line 3', email: BOB, rules: ['password minLength', 'password pattern'] },
      { ...invalid, location: 'line 4', rules: ['email format'] },
      { ...invalid, location: 'line 5', email: EVE, rules: ['password required'] },
      { ...invalid, location: 'line 6', email: 'ADA@example.com', rules: ['email duplicate'] },
      expect.objectContaining({ event: 'claim', server: server.url, email: ADA }),
      expect.objectContaining({ event: 'invited', server: server.url, email: ADA }),
      expect.objectContaining({ event: 'end' }),
    ]);
  });

  test('names the line of a row with too many fields, and sends the other rows', async () => {
    await using server = await startStubServer();
    await using folder = await temporaryFolder();
    const rows = [`${BOB},${PASSWORD},`, `${ADA},${PASSWORD}`, `${ADA},${PASSWORD}`, `${EVE},${PASSWORD}`];
    const file = await folder.write('people.csv', `email,password\n${rows.join('\n')}\n`);
    const run = await goldleaf(['invite', file, '--base-url', server.url]);
    expect(run.stdout.split('\n')).toEqual([
      expect.stringMatching(/^✘ line 2 {4}invalid {3}\(columns\): Has 3 fields, but the header has 2\./),
      `✘ line 4    invalid   ${ADA}  email (duplicate): Duplicate of line 3.`,
      `✔ line 3    invited   ${ADA}`,
      `✔ line 5    invited   ${EVE}`,
      '',
      '4 rows: 2 invited, 2 invalid.',
      '',
    ]);
    expect(server.invited).toEqual([ADA, EVE]);
  });

  test('sends no password with a line end, whatever line ends the file mixes', async () => {
    await using server = await startStubServer();
    await using folder = await temporaryFolder();
    const rows = [
      'email,password',
      `${ADA},${PASSWORD}\r`,
      `${BOB}, ${PASSWORD} \r`,
      `${EVE},"${PASSWORD}\r"`,
    ];
    const file = await folder.write('people.csv', rows.join('\n'));
    const run = await goldleaf(['invite', file, '--base-url', server.url]);
    expect(run.stdout).toContain(
      `✘ line 4    invalid   ${EVE}  password (character): Ends with U+000D (carriage return). Remove it.`,
    );
    expect(server.passwords).toEqual([PASSWORD, PASSWORD]);
  });
});

describe.concurrent('goldleaf invite after a failure', () => {
  test('stops when the report is deleted', async () => {
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
    expect(run.stdout).toContain(`✔ line 2    invited   ${ADA}\n· line 3    not_sent  ${BOB}\n`);
    expect(run.stdout).toContain('3 rows: 1 invited, 2 not_sent.');
    expect(server.invited).toEqual([ADA]);
  });

  test('continues after a person whom the server rejects', async () => {
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
    [401, 'The server rejected the token.'],
    [403, 'The API key lacks the permission'],
    [404, 'The server has no operation for invitations'],
    [302, 'The server redirects to another address'],
  ] as const)('stops after a %i and prints the reason', async ([status, reason]) => {
    await using server = await startStubServer();
    server.behave = () => status;
    await using folder = await temporaryFolder();
    const run = await goldleaf(['invite', await folder.people(ADA, BOB, EVE), '--base-url', server.url]);
    expect(run.code).toBe(1);
    expect(new Set(server.invited)).toEqual(new Set([ADA]));
    expect(run.stdout).toContain(`· line 3    not_sent  ${BOB}\n· line 4    not_sent  ${EVE}\n`);
    expect(run.stdout).toContain(reason);
    expect(run.stdout).toContain('2 not_sent.');
  });

  test('sends nothing without a token', async () => {
    await using server = await startStubServer();
    server.tokenStatus = 401;
    await using folder = await temporaryFolder();
    const run = await goldleaf(['invite', await folder.people(ADA, BOB), '--base-url', server.url]);
    expect(run).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('The API key could not be exchanged for a token.'),
    });
    expect(run.stdout).toContain('2 rows: 1 failed, 1 not_sent.');
    expect(server.invited).toEqual([]);
  });

  test.runIf(process.platform === 'linux').each([
    { name: 'someone is not invited', status: 400, code: 1 },
    { name: 'everyone is invited', status: 200, code: 14 },
  ])('exits $code if the output is full and $name', async ({ status, code }) => {
    await using server = await startStubServer();
    server.behave = (email) => (email === ADA ? 200 : status);
    await using folder = await temporaryFolder();
    const args = ['invite', await folder.people(ADA, BOB), '--base-url', server.url];
    expect(await start(args, { appendTo: '/dev/full' }).ended).toMatchObject({ code });
  });

  test('prints once that the server is unreachable', async () => {
    let url: string;
    {
      await using server = await startStubServer();
      url = server.url;
    }
    await using folder = await temporaryFolder();
    const run = await goldleaf(['invite', await folder.people(ADA, BOB), '--base-url', url]);
    expect(run.code).toBe(1);
    expect(run.stdout.match(/is unreachable|could not be exchanged/g)).toEqual(['is unreachable']);
    expect(run.stdout).toContain('2 rows: 1 failed, 1 not_sent.');
  });

  test.for([500, 'reset', 'hang'] as const)(
    'reports a person as unknown when the server may have acted (%s), and sends again only with --resend-unknown',
    async (behaviour) => {
      await using server = await startStubServer();
      server.behave = (email) => (email === ADA ? behaviour : 200);
      await using folder = await temporaryFolder();
      const report = folder.path('report.json');
      const args = ['invite', await folder.people(ADA, BOB), '--base-url', server.url, '--report', report];

      // A busy machine may be slow, so only silence is cut short.
      const first = await goldleaf(behaviour === 'hang' ? [...args, '--timeout', '2'] : args);
      expect(first.code).toBe(1);
      expect(first.stdout).toMatch(/\? line 2 {4}unknown {3}ada@example\.com/);
      expect(first.stdout).toContain('2 rows: 1 invited, 1 unknown.');
      expect(await folder.states(report)).toEqual({ [ADA]: 'unknown', [BOB]: 'invited' });

      const second = await goldleaf(args);
      expect(second.code).toBe(1);
      expect(second.stdout).toContain('the result is unknown. Not sent again.');
      expect(second.stdout).toContain('2 rows: 1 skipped, 1 unknown.');
      expect(server.invited).toEqual([ADA, BOB]);

      server.behave = () => 200;
      const third = await goldleaf([...args, '--resend-unknown']);
      expect(third.code).toBe(0);
      expect(server.invited).toEqual([ADA, BOB, ADA]);
      expect(await folder.states(report)).toEqual({ [ADA]: 'invited', [BOB]: 'invited' });
    },
  );

  test('names the network error, and the switch for a proxy that Node.js ignores', async () => {
    await using folder = await temporaryFolder();
    const args = ['invite', await folder.people(ADA), '--base-url', `http://127.0.0.1:${await closedPort()}`];
    expect((await goldleaf(args)).stdout).toContain(
      'The server is unreachable (ECONNREFUSED). Check --base-url and the network.',
    );
    expect((await goldleaf(args, { HTTPS_PROXY: 'http://proxy.example:3128' })).stdout).toContain(
      'A proxy is configured, but Node.js ignores it. Set NODE_USE_ENV_PROXY=1',
    );
  });

  test('keeps a person unknown when sending again fails', async () => {
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

  test('stops after three unknown results in a row', async () => {
    await using server = await startStubServer();
    server.behave = (email) => (email === BOB ? 200 : 500);
    await using folder = await temporaryFolder();
    const people = [ADA, BOB, EVE, KIM, 'lee@example.com', 'max@example.com'];
    const run = await goldleaf(['invite', await folder.people(...people), '--base-url', server.url]);
    expect(server.invited).toEqual(people.slice(0, 5));
    expect(run.stdout).toContain('6 rows: 1 invited, 4 unknown, 1 not_sent.');
  });
});

describe.concurrent('goldleaf invite at another machine', () => {
  const ENV = { GOLDLEAF_API_KEY: `${SECRET}-key`, GOLDLEAF_API_KEY_NAME: 'Our key' };

  test('names the environment variable that is missing', async () => {
    await using folder = await temporaryFolder();
    const file = await folder.people(ADA);
    for (const missing of ['GOLDLEAF_API_KEY', 'GOLDLEAF_API_KEY_NAME']) {
      const run = await goldleaf(['invite', file, '--yes'], { ...ENV, [missing]: '' });
      expect(run).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(`^Set ${missing} for https://goldleaf.app\\. `),
      });
    }
  });

  test.for(['\r', '\n', ' '])('names the variable that ends with %j', async (end) => {
    await using folder = await temporaryFolder();
    const env = { ...ENV, GOLDLEAF_API_KEY: `${SECRET}${end}` };
    expect(await goldleaf(['invite', await folder.people(ADA), '--yes'], env)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^GOLDLEAF_API_KEY contains a control character, or begins or ends/),
    });
  });

  test('sends nothing without a terminal and without --yes', async () => {
    await using folder = await temporaryFolder();
    const run = await goldleaf(['invite', await folder.people(ADA, BOB)], ENV);
    expect(run).toMatchObject({
      code: 2,
      stderr:
        'This would invite 2 people at https://goldleaf.app, and there is no terminal to confirm it. Pass --yes to send without confirmation.\n',
    });
  });

  test.for([
    ['Enter', '\n'],
    ['n', 'n\n'],
    ['Ctrl-C', '\x03'],
    ['Ctrl-D', '\x04'],
  ] as const)('sends nothing and creates no report when the user types %s', async ([, typed]) => {
    await using folder = await temporaryFolder();
    const file = await folder.people(ADA, BOB);
    const run = await goldleaf(['invite', file], ENV, typed);
    expect(run).toMatchObject({ code: 1, stderr: '' });
    expect(run.stdout).toContain(
      'Invite 2 people at https://goldleaf.app? Each of them gets an email. (y/N)',
    );
    expect(run.stdout).toContain('Nothing was sent.');
    await expect(folder.read('people.csv.report.ndjson')).rejects.toThrow('ENOENT');
  });

  test('sends with the API key and writes a report beside the file with --yes', async () => {
    await using server = await startStubServer();
    await using folder = await temporaryFolder();
    const file = await folder.people(ADA);
    const preload = await folder.write('preload.mjs', redirectFetch('https://goldleaf.app', server.url));
    const run = await start(['invite', file, '--yes'], { env: ENV, preload }).ended;
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain(`Report: ${file}.report.ndjson\n`);
    expect(server.tokenRequests.map(({ body }) => JSON.parse(body))).toMatchObject([
      { apiKey: `${SECRET}-key`, name: 'Our key' },
    ]);
    const events = await folder.events(`${file}.report.ndjson`);
    expect(events).toMatchObject([
      { event: 'run' },
      { event: 'claim', server: 'https://goldleaf.app', email: ADA },
      { event: 'invited', server: 'https://goldleaf.app', email: ADA },
      { event: 'end' },
    ]);
    expect(JSON.stringify(events)).not.toContain(SECRET);
  });

  test('does not send the API key to a server on this machine, which may be a proxy', async () => {
    await using server = await startStubServer();
    await using folder = await temporaryFolder();
    await goldleaf(['invite', await folder.people(ADA), '--base-url', server.url], ENV);
    expect(server.tokenRequests).toHaveLength(1);
    expect(JSON.stringify(server.tokenRequests)).not.toContain(SECRET);
  });

  test('rejects plain http', async () => {
    await using folder = await temporaryFolder();
    const run = await goldleaf(['invite', await folder.people(ADA), '--base-url', 'http://example.com'], ENV);
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining('https') });
  });
});

describe.concurrent('goldleaf invite --dry-run', () => {
  test('shows who would be invited, and sends and writes nothing', async () => {
    await using server = await startStubServer();
    await using folder = await temporaryFolder();
    const report = folder.path('report.ndjson');
    const options = ['--base-url', server.url, '--report', report];
    await goldleaf(['invite', await folder.people(ADA), ...options]);
    const before = await readFile(report, 'utf8');

    const run = await goldleaf(['invite', await folder.people(ADA, BOB), ...options, '--dry-run']);

    expect(run.stdout).toMatch(/· line 2 {4}skipped {3}ada@example\.com/);
    expect(run.stdout).toContain(
      `· line 3    ready     ${BOB}\n\n2 rows: 1 skipped, 1 ready.\nNothing was sent`,
    );
    expect(run.code).toBe(0);
    expect(server.invited).toEqual([ADA]);
    expect(await readFile(report, 'utf8')).toBe(before);
  });

  test('needs neither a key nor a terminal, and fails if a row is invalid', async () => {
    await using folder = await temporaryFolder();
    const file = await folder.write('people.csv', `email,password\n${ADA},${SECRET}\n`);
    expect(await goldleaf(['invite', file, '--dry-run'])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('1 row: 1 invalid.'),
    });
    await expect(folder.read('people.csv.report.ndjson')).rejects.toThrow('ENOENT');
  });
});

describe.concurrent('goldleaf invite -', () => {
  const table = `email,password\n${ADA},${PASSWORD}\n`;

  test('reads standard input', async () => {
    await using server = await startStubServer();
    const run = await goldleaf(['invite', '-', '--base-url', server.url], {}, undefined, table);
    expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining('1 row: 1 invited.') });
    expect(server.passwords).toEqual([PASSWORD]);
  });

  test.for([
    { args: [], missing: '--yes and --report FILE' },
    { args: ['--yes'], missing: '--report FILE' },
    { args: ['--report', 'report.ndjson'], missing: '--yes' },
  ])('requires $missing at another machine', async ({ args, missing }) => {
    expect(await goldleaf(['invite', '-', ...args], {}, undefined, table)).toEqual({
      code: 2,
      stdout: '',
      stderr: `Standard input is not a regular file. Pass ${missing} too.\n`,
    });
  });

  test.runIf(process.platform === 'linux')('requires --report for a pipe at another machine', async () => {
    expect(await goldleaf(['invite', '/dev/stdin', '--yes'])).toMatchObject({
      code: 2,
      stderr: '/dev/stdin is not a regular file. Pass --report FILE too.\n',
    });
  });
});

describe.concurrent('goldleaf invite --status and --mark', () => {
  test('show unknown people and record what a person found out', async () => {
    await using server = await startStubServer();
    server.behave = (email) => (email === KIM ? 200 : email === EVE ? 400 : 500);
    await using folder = await temporaryFolder();
    const report = folder.path('report.ndjson');
    const options = ['--base-url', server.url, '--report', report];
    const file = await folder.people(ADA, KIM, BOB, EVE);
    await goldleaf(['invite', file, ...options]);

    const before = await goldleaf(['invite', '--status', report]);
    expect(before.code).toBe(1);
    expect(before.stdout).toContain(`${server.url}: 2 unknown, 1 failed, 1 invited.\n? unknown  ${ADA}  20`);
    expect(before.stdout).toMatch(/✘ failed {3}eve@example\.com {2}20.*400/);
    expect(before.stdout).not.toContain(KIM);

    const marked = await goldleaf(['invite', file, '--mark', ADA, 'invited', ...options]);
    expect(marked).toMatchObject({ code: 0, stdout: `${ADA} is now invited (before: unknown).\n` });
    await goldleaf(['invite', '--mark', BOB, 'not-invited', ...options]);

    server.behave = () => 200;
    const run = await goldleaf(['invite', file, ...options]);
    expect(run.stdout).toContain('4 rows: 2 invited, 2 skipped.');
    expect(server.invited).toEqual([ADA, KIM, BOB, EVE, BOB, EVE]);
    const after = await goldleaf(['invite', '--status', report]);
    expect(after).toMatchObject({ code: 0, stdout: `${server.url}: 4 invited.\n` });
  });

  test('--status shows the invalid rows of the last run', async () => {
    await using server = await startStubServer();
    await using folder = await temporaryFolder();
    const report = folder.path('report.ndjson');
    const file = await folder.write('people.csv', `email,password\n${ADA},${SECRET}\n`);
    await goldleaf(['invite', file, '--base-url', server.url, '--report', report]);
    const { stdout } = await goldleaf(['invite', '--status', report]);
    expect(stdout).toContain(`✘ line 2  ${ADA}  password minLength, password pattern\n`);
  });

  test('--status names a report that does not exist', async () => {
    expect(await goldleaf(['invite', '--status', 'none.ndjson'])).toMatchObject({
      code: 2,
      stderr: 'Cannot read the report none.ndjson: there is no such file (ENOENT).\n',
    });
  });

  test('--status prints no control character of a report', async () => {
    await using folder = await temporaryFolder();
    const entry = {
      server: 'https://goldleaf.app\u001b[2J',
      email: 'ada\u001b[2J@example.com',
      state: 'unknown',
      at: '\u009b',
    };
    const report = await folder.write('old.json', JSON.stringify({ version: 1, people: [entry] }));
    const { stdout } = await goldleaf(['invite', '--status', report]);
    expect(stdout).toContain('ada\ufffd[2J@example.com');
    for (const character of ['\u001b', '\u009b']) expect(stdout).not.toContain(character);
  });

  test('--mark rejects an unknown address and another state', async () => {
    await using folder = await temporaryFolder();
    const options = ['--report', folder.path('report.ndjson')];
    expect(await goldleaf(['invite', '--mark', ADA, 'invited', ...options])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`${ADA} is not in the report`),
    });
    expect(await goldleaf(['invite', '--mark', ADA, 'maybe', ...options])).toMatchObject({
      code: 2,
      stderr: 'Pass --mark ADDRESS invited or --mark ADDRESS not-invited.\n',
    });
  });
});

describe.concurrent('goldleaf invite with invalid arguments', () => {
  test('names a file that does not exist', async () => {
    expect(await start(['invite', 'nobody.csv']).ended).toEqual({
      code: 2,
      stdout: '',
      stderr: 'File not found: nobody.csv.\n',
    });
  });

  test.for([
    [['invite'], 'Pass a file with the people to invite'],
    [['invite', 'people.csv', '--bass-url', 'x'], "unknown option '--bass-url'"],
    [['invite', 'people.csv', '--timeout', 'soon'], 'Pass a number greater than 0.'],
    [['unvite'], "unknown command 'unvite'"],
    [['invite', 'people.csv', `--api-key=${SECRET}`], "unknown option '--api-key'"],
    [['invite', 'people.csv', `--yes=${SECRET}`], "unknown option '--yes'"],
    [['invite', 'people.csv', `-k'${SECRET}`], "unknown option '-k'"],
    [['invite', 'people.csv', '--timeout', SECRET], 'argument is invalid. Pass a number greater than 0.'],
    [[`${SECRET}-key`], 'unknown command'],
    [[`--api-key=\n'${SECRET}`, 'invite', 'people.csv'], "unknown option '--api-key'"],
  ] as const)('rejects %j', async ([args, message]) => {
    expect(await goldleaf(args)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
  });

  test('rejects an invalid base URL', async () => {
    await using folder = await temporaryFolder();
    const run = await goldleaf(['invite', await folder.people(ADA), '--base-url', 'goldleaf']);
    expect(run).toEqual({
      code: 2,
      stdout: '',
      stderr: '--base-url is not a valid URL. Pass one like https://goldleaf.app/api/v1.\n',
    });
  });

  test('prints no API key in its help', async () => {
    const run = await start(['help', 'server'], { env: { GOLDLEAF_API_KEY: `${SECRET}-key` } }).ended;
    expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining('GOLDLEAF_API_KEY_NAME') });
  });
});

/** Returns the source of a module that sends the requests for one server to another. */
function redirectFetch(from: string, to: string): string {
  return `const { fetch } = globalThis;
globalThis.fetch = (input, init) => {
  const request = new Request(input, init);
  if (!request.url.startsWith('${from}/')) throw new Error('Unexpected address: ' + request.url);
  const url = request.url.replace('${from}', '${to}').replace('/api/v1', '');
  return fetch(url, { method: request.method, headers: request.headers, body: request.body, duplex: 'half', redirect: request.redirect, signal: request.signal });
};
`;
}
