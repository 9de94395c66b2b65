import { readdir, writeFile } from 'node:fs/promises';
import { closedPort, inTurn, json, reply, reset, silence, startFakeServer } from '@goldleaf/testing';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../folder.ts';
import { goldleaf, PASSWORD, type Run, SECRET, start } from '../goldleaf.ts';

const ENV = { GOLDLEAF_API_KEY: `${SECRET}-key`, GOLDLEAF_API_KEY_NAME: 'Our key' };
const INVITE = 'POST /organization/users/invite';
const invitation = JSON.stringify({ emailAddresses: [{ email: 'ada@example.com', password: PASSWORD }] });

describe.concurrent('goldleaf call', () => {
  test('writes the data to standard output', async () => {
    await using server = await startFakeServer(json(200, { items: [1], total: 1 }));
    const run = await goldleaf([
      ...['call', 'getCustomers', '--base-url', server.url],
      ...['--param', 'search.name=Smith & Co', '--param', 'search.erpId=7'],
    ]);
    expect(run).toEqual({ code: 0, stdout: '{"items":[1],"total":1}\n', stderr: '' });
    expect(server.calls.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /customers?search.name=Smith%20%26%20Co&search.erpId=7',
    ]);
  });

  test('takes method and path as one word or two', async () => {
    await using server = await startFakeServer(json(200, null));
    const at = ['--base-url', server.url];
    expect(await goldleaf(['call', 'GET', '/customers', ...at])).toMatchObject({ code: 0 });
    expect(await goldleaf(['call', 'GET /customers', ...at])).toMatchObject({ code: 0 });
    expect(server.calls.map(({ url }) => url)).toEqual(['/customers', '/customers']);
  });

  test('fills the path, and repeats a list', async () => {
    await using server = await startFakeServer(json(200, null));
    const at = ['--base-url', server.url];
    await goldleaf([
      'call',
      'get /customer/{customerId}',
      '--param',
      'customerId=60c72b2f9b1e8b35d4f8e7a1',
      ...at,
    ]);
    await goldleaf(['call', 'getWorkorders', '--param', 'status=open', '--param', 'status=closed', ...at]);
    expect(server.calls.map(({ url }) => url)).toEqual([
      '/customer/60c72b2f9b1e8b35d4f8e7a1',
      '/workorders?status=open&status=closed',
    ]);
  });

  test.for([
    { name: 'JSON', body: invitation, piped: undefined },
    { name: 'standard input', body: '-', piped: invitation },
  ])('sends a body from $name', async ({ body, piped }) => {
    await using server = await startFakeServer();
    const args = ['call', INVITE, '--base-url', server.url, '--body', body];
    expect(await goldleaf(args, {}, undefined, piped)).toMatchObject({ code: 0, stdout: 'null\n' });
    expect(server.calls.map((call) => call.body)).toEqual([invitation]);
  });

  test('sends a body from a file, and uploads a file', async () => {
    await using server = await startFakeServer(json(200, {}));
    await using folder = await temporaryFolder();
    const at = ['--base-url', server.url];
    const file = await folder.write('body.json', invitation);
    await goldleaf(['call', INVITE, '--body', file, ...at]);
    const upload = `file=${await folder.write('items.xlsx', 'rows')}`;
    const run = await goldleaf(['call', 'postCustomersItemsImport', '--file', upload, ...at]);
    expect(run.code).toBe(0);
    expect(server.calls[0]?.body).toBe(invitation);
    expect(server.calls[1]?.body).toContain('filename="items.xlsx"');
  });

  test('writes the response to a file that appears when it is complete', async () => {
    await using server = await startFakeServer(
      inTurn(reply(200, { 'content-type': 'application/pdf' }, '%PDF'), (_, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('%PDF', () => response.destroy());
      }),
    );
    await using folder = await temporaryFolder();
    const args = ['call', 'getCustomers', '--base-url', server.url, '--output'];
    expect(await goldleaf([...args, folder.path('whole.pdf')])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await folder.read('whole.pdf')).toBe('%PDF');

    const cut = await goldleaf([...args, folder.path('cut.pdf')]);
    expect(cut).toMatchObject({ code: 9, stderr: expect.stringContaining('The response was cut short') });
    expect(await readdir(folder.path('.'))).toEqual(['whole.pdf']);
  });

  test.for([
    { name: 'a folder', output: '.', message: 'it is a folder' },
    { name: 'a file in no folder', output: 'none/x.json', message: '(ENOENT)' },
  ])('sends nothing if the output is $name', async ({ output, message }) => {
    await using server = await startFakeServer();
    await using folder = await temporaryFolder();
    const args = ['call', INVITE, '--body', invitation, '--base-url', server.url];
    const run = await goldleaf([...args, '--output', folder.path(output)]);
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
    expect(server.requests).toEqual([]);
  });

  test.runIf(process.platform === 'linux')('exits 14 if the output is full', async () => {
    await using server = await startFakeServer(json(200, {}));
    const args = ['call', 'getCustomers', '--base-url', server.url];
    expect(await goldleaf([...args, '--output', '/dev/full'])).toMatchObject({
      code: 14,
      stderr: expect.stringContaining("can't be written (ENOSPC)"),
    });
    const { stderr } = await goldleaf([...args, '--output', '/dev/full', '--json']);
    expect(JSON.parse(stderr)).toMatchObject({ code: 'output', mayHaveActed: true });
    const run = start(args, { appendTo: '/dev/full' });
    expect(await run.ended).toMatchObject({ code: 14, stderr: expect.stringContaining('(ENOSPC)') });
  });

  test.skipIf(process.platform === 'win32')('appends to a redirected standard output', async () => {
    await using server = await startFakeServer(json(200, {}));
    await using folder = await temporaryFolder();
    const log = folder.path('log');
    await writeFile(log, 'before\n');
    const args = ['call', 'getCustomers', '--base-url', server.url, '--output', '/dev/stdout'];
    expect(await start(args, { appendTo: log }).ended).toMatchObject({ code: 0, stderr: '' });
    expect(await folder.read('log')).toMatch(/^before\n\{\}/);
    expect(await readdir(folder.path('.'))).toEqual(['log']);
  });

  test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'exits 130 after %s, and leaves no file',
    async (signal) => {
      await using folder = await temporaryFolder();
      let run: Run | undefined;
      await using server = await startFakeServer((_, response) => {
        response.writeHead(200, { 'content-length': '100' }).write('{', () => {
          run?.kill(signal);
          if (signal === 'SIGHUP') run?.kill(signal);
        });
      });
      const args = ['call', 'getCustomers', '--base-url', server.url, '--output', folder.path('x.json')];
      run = start(args);
      expect(await run.ended).toMatchObject({ code: 130 });
      expect(await readdir(folder.path('.'))).toEqual([]);
    },
  );

  test('writes no character that a terminal obeys', async () => {
    await using server = await startFakeServer(json(200, { name: '\u001b[2J\u009b\u202e' }));
    const run = await goldleaf(['call', 'getCustomers', '--base-url', server.url]);
    expect(run.stdout).toBe('{"name":"\\u001b[2J\\u009b\\u202e"}\n');
    const { stderr } = await goldleaf([
      'call',
      'getCustomers',
      '--output',
      '\u001b[2J/x',
      '--base-url',
      server.url,
    ]);
    expect(stderr).toBe('Cannot write \ufffd[2J/x (ENOENT).\n');
  });

  test('writes the items of all pages, one per line', async () => {
    await using server = await startFakeServer(
      inTurn(
        json(200, { items: [{ a: 1 }, { a: 2 }] }),
        json(200, { items: [{ a: 3 }] }),
        json(200, { items: [] }),
      ),
    );
    await using folder = await temporaryFolder();
    const output = folder.path('items.ndjson');
    const args = ['call', 'getOrganizationItems', '--all-pages', '--base-url', server.url];
    expect(await goldleaf([...args, '--output', output])).toMatchObject({ code: 0, stdout: '' });
    expect(await folder.read('items.ndjson')).toBe('{"a":1}\n{"a":2}\n{"a":3}\n');
    expect(server.calls.map(({ url }) => url)).toEqual(
      [1, 2, 3].map((page) => `/organization/items?page=${page}`),
    );
  });

  test('says how to get lists from the mock if a page is not a list', async () => {
    await using server = await startFakeServer(json(200, {}));
    const args = ['call', 'getOrganizationItems', '--all-pages', '--base-url', server.url];
    expect(await goldleaf(args)).toMatchObject({
      code: 11,
      stderr: expect.stringContaining('goldleaf mock --sample-lists'),
    });
  });

  test('tells how to pass parameters only after an unknown option', async () => {
    const { stderr } = await goldleaf(['call', 'getCustomers', '--timeout', 'x']);
    expect(stderr).toContain('Pass a number greater than 0.');
    expect(stderr).toContain('Run: goldleaf call --help');
    expect(stderr).not.toContain('--param');
  });

  test('writes status and safe headers to standard error with --include', async () => {
    const headers = { 'content-type': 'application/json', 'set-cookie': SECRET, 'x-request-id': 'r-1' };
    await using server = await startFakeServer(reply(200, headers, '1'));
    const run = await goldleaf(['call', 'getCustomers', '--include', '--base-url', server.url]);
    expect(run.stdout).toBe('1\n');
    expect(run.stderr).toMatch(/^200 OK\n(.*\n)*content-type: application\/json\n(.*\n)*x-request-id: r-1\n/);
  });

  test.for([
    { args: ['getCustomer'], message: 'There is no operation with this name. Did you mean getCustomers?' },
    { args: ['customers'], message: 'There is no operation with this name. Did you mean GET /customers?' },
    { args: ['getCustomers', '--page', '2'], message: 'Pass parameters of the operation with --param.' },
    { args: ['postSecurityV1Token'], message: 'Run goldleaf token to get a token.' },
    {
      args: ['getCustomers', '--param', 'search.nam=x'],
      message: 'GET /customers has no parameter search.nam. Did you mean search.name?',
    },
    {
      args: ['getCustomers', '--param', 'search.name'],
      message: '--param needs a name and a value, separated by "=".',
    },
    { args: ['getCustomerId'], message: 'Pass --param customerId=…. It is required.' },
    {
      args: ['getOrganizationItems', '--param', 'page=x'],
      message: 'The parameter page is invalid: must be integer.',
    },
    {
      args: ['getOrganizationItems', '--param', 'page=1', '--param', 'page=2'],
      message: 'Pass --param page=… once. It is not a list.',
    },
    { args: ['getCustomers', '--body', '{}'], message: 'A GET has no body. Use --param.' },
    {
      args: ['getCustomers', '--all-pages'],
      message: 'GET /customers has no documented parameter page. Leave out --all-pages.',
    },
    { args: [INVITE], message: `${INVITE} needs a body. Pass --body or --file.` },
    { args: [INVITE, '--body', `{"${SECRET}`], message: 'The body is invalid JSON.' },
    {
      args: [INVITE, '--body', `${'['.repeat(501)}${']'.repeat(501)}`],
      message: 'The body is nested more than 500 levels deep.',
    },
    {
      args: [INVITE, '--body', '{"emailAddresses":[{"email":5}]}'],
      message: 'The body is invalid: emailAddresses.0.email must be string',
    },
    {
      args: [
        INVITE,
        '--body',
        JSON.stringify({ emailAddresses: [{ email: 'a@b.co', password: `${PASSWORD}\r` }] }),
      ],
      message: 'emailAddresses.0.password: Ends with U+000D (carriage return).',
    },
    {
      args: ['postCustomersItemsImport', '--file', 'file=none.xlsx'],
      message: 'Cannot read none.xlsx (ENOENT).',
    },
  ])('rejects $args before it sends: $message', async ({ args, message }) => {
    await using server = await startFakeServer();
    const run = await goldleaf(['call', ...args, '--base-url', server.url]);
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
    expect(server.requests).toEqual([]);
  });

  test.for([
    { name: '400', respond: reply(400), code: 6, error: 'bad_request' },
    { name: '401', respond: reply(401), code: 3, error: 'unauthorized' },
    { name: '403', respond: reply(403), code: 4, error: 'forbidden' },
    { name: '404', respond: reply(404), code: 5, error: 'not_found' },
    { name: '429', respond: reply(429), code: 7, error: 'rate_limited' },
    { name: '500', respond: reply(500, {}, `{"message":"${PASSWORD}"}`), code: 8, error: 'server_error' },
    { name: 'a reset', respond: reset, code: 9, error: 'network' },
    { name: 'silence', respond: silence, timeout: '1', code: 10, error: 'timeout' },
    {
      name: 'HTML',
      respond: reply(200, { 'content-type': 'text/html' }, `<p>${SECRET}`),
      code: 11,
      error: 'invalid_response',
    },
    {
      name: 'a redirect',
      respond: reply(302, { location: `https://example.com/${SECRET}` }),
      code: 12,
      error: 'redirected',
    },
  ])('exits $code after $name', async ({ respond, timeout = '60', code, error }) => {
    await using server = await startFakeServer(respond);
    const args = ['call', INVITE, '--body', invitation, '--timeout', timeout, '--base-url', server.url];
    const text = await goldleaf(args);
    expect(text).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(INVITE) });
    const machine = await goldleaf([...args, '--json']);
    expect(machine).toMatchObject({ code, stdout: '' });
    expect(JSON.parse(machine.stderr)).toMatchObject({ code: error, path: '/organization/users/invite' });
  });

  test('warns that the server may have processed the request', async () => {
    await using server = await startFakeServer(reset);
    const run = await goldleaf(['call', INVITE, '--body', invitation, '--base-url', server.url]);
    expect(run.stderr).toContain('Check in GoldLeaf before you send it again.');
    expect(server.calls).toHaveLength(1);
  });

  test('names the network error if the server is unreachable', async () => {
    const run = await goldleaf([
      'call',
      'getCustomers',
      '--base-url',
      `http://127.0.0.1:${await closedPort()}`,
    ]);
    expect(run.stderr).toContain('The server is unreachable (ECONNREFUSED).');
    expect([3, 9]).toContain(run.code);
  });

  test('writes invalid input as JSON with --json', async () => {
    const run = await goldleaf(['call', 'getCustomer', '--json']);
    expect(run.code).toBe(2);
    expect(JSON.parse(run.stderr)).toMatchObject({ code: 'usage' });
  });

  test('shows the request without secrets with --dry-run, and needs no key', async () => {
    const run = await goldleaf(['call', INVITE, '--body', invitation, '--dry-run']);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(run.stdout)).toEqual({
      method: 'POST',
      url: 'https://goldleaf.app/api/v1/organization/users/invite',
      query: {},
      headers: { authorization: 'Bearer ***' },
      body: { emailAddresses: [{ email: 'ada@example.com', password: '***' }] },
    });
  });

  test.for([
    { operation: INVITE, body: ['--body', invitation] },
    { operation: 'getSalesestimateIdRefresh', body: ['--param', 'salesEstimateId=60c72b2f9b1e8b35d4f8e7a1'] },
  ])('sends $operation at another machine only after confirmation', async ({ operation, body }) => {
    const piped = await goldleaf(['call', operation, ...body], ENV);
    expect(piped).toMatchObject({ code: 2, stderr: expect.stringContaining('Pass --yes to send') });
    const asked = await goldleaf(['call', operation, ...body], ENV, 'n\n');
    expect(asked).toMatchObject({ code: 1, stderr: 'Nothing was sent.\n' });
    expect(asked.stdout.replace(/\s+/g, ' ')).toContain('may change data at https://goldleaf.app.');
  });

  test('ends quietly if the reader of standard output goes away', async () => {
    const items = Array.from({ length: 20_000 }, (_, index) => ({ index }));
    await using server = await startFakeServer(inTurn(json(200, { items }), json(200, { items: [] })));
    const run = start(['call', 'getOrganizationItems', '--all-pages', '--base-url', server.url]);
    await run.wrote('{"index":0}');
    run.closeOutput();
    expect(await run.ended).toMatchObject({ code: 0, stderr: '' });
  });
});
