import { type FakeServer, json, type Responder, reply, startFakeServer } from '@goldleaf/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from './folder.ts';
import { goldleaf, PASSWORD, SECRET } from './goldleaf.ts';

const INVITE = 'postOrganizationUserInvite';
const ADA = 'ada@example.com';
const body = JSON.stringify({ emailAddresses: [{ email: ADA, password: PASSWORD }] });

/** Responds with all that was received: in the body, and in headers as far as they can hold it. */
const echo =
  (status: number, headers: Readonly<Record<string, string>> = {}): Responder =>
  (request, response) => {
    const received = `${request.headers.authorization} ${request.body}`;
    const repeated = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace('…', encodeURI(received))]),
    );
    response
      .writeHead(status, received.replace(/[^ -~]/g, ''), repeated)
      .end(JSON.stringify({ message: received }));
  };
const cut: Responder = (request, response) => {
  response.writeHead(200, { 'content-length': '9999' });
  response.write(request.body, () => response.destroy());
};
const giveToken = json(200, { securityToken: `${SECRET}-token` });

const FAULTS: readonly {
  readonly name: string;
  readonly respond?: Responder;
  readonly respondToToken?: Responder;
}[] = [
  ...[400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 502, 503, 504].map((status) => ({
    name: `${status}`,
    respond: echo(status),
  })),
  ...['location', 'x-request-id', 'content-type', 'retry-after', 'www-authenticate', 'set-cookie'].flatMap(
    (header) => [
      { name: `302 with ${header}`, respond: echo(302, { [header]: '…' }) },
      { name: `400 with ${header}`, respond: echo(400, { [header]: '…' }) },
    ],
  ),
  { name: 'HTML', respond: reply(200, { 'content-type': 'text/html' }, `<p>${PASSWORD}</p>`) },
  { name: 'a body that is cut short', respond: cut },
  ...[400, 401, 403, 500].map((status) => ({ name: `${status} for a token`, respondToToken: echo(status) })),
  { name: 'a token response without a token', respondToToken: echo(200) },
  { name: 'a token with a line break', respondToToken: json(200, { securityToken: `${SECRET}\n${SECRET}` }) },
];

const ENV = { GOLDLEAF_API_KEY: `${SECRET}-key`, GOLDLEAF_API_KEY_NAME: `${SECRET}-name` };

// A server on this machine never gets the API key, so a fake server needs another name here.
const { fetch } = globalThis;
beforeAll(() => {
  globalThis.fetch = (url, init) =>
    fetch(String(url).replace(/^https:\/\/port-(\d+)\.example/, 'http://127.0.0.1:$1'), init);
});
afterAll(() => {
  globalThis.fetch = fetch;
});
const urlOf = ({ url }: FakeServer): string => `https://port-${new URL(url).port}.example`;

describe.concurrent('goldleaf', () => {
  // The helper `goldleaf` fails if an output contains a secret.
  test.for(FAULTS)('prints no secret after $name', async ({ respond, respondToToken = giveToken }) => {
    await using server = await startFakeServer(respond, respondToToken);
    await using folder = await temporaryFolder();
    const at = ['--base-url', urlOf(server), '--timeout', '1'];
    const call = ['call', INVITE, '--body', body, '--yes', ...at];
    const commands = [
      ['invite', await folder.people(ADA), '--yes', '--report', folder.path('report.ndjson'), ...at],
      ['invite', '--status', folder.path('report.ndjson')],
      [...call, '--include'],
      [...call, '--json'],
      // The only output that may hold a secret is a token.
      ...(respondToToken === giveToken ? [] : [['token', ...at]]),
    ];
    for (const command of commands) expect((await goldleaf(command, ENV)).code).not.toBe(0);
    expect(server.tokenRequests[0]?.body).toContain(ENV.GOLDLEAF_API_KEY);
    expect(await folder.read('report.ndjson')).not.toContain(SECRET);
  });

  test.for([
    [],
    ['--help'],
    ['operations'],
    ['operations', SECRET],
    ['complete', SECRET],
    ['help', SECRET],
    ['call', SECRET],
    ['call', INVITE, '--body', body, '--dry-run'],
    ['call', INVITE, '--body', `{"${SECRET}`],
    ['call', 'getCustomers', `--api-key=${SECRET}`],
    ['call', 'getCustomers', '--timeout', SECRET],
    ['call', 'getCustomers', '--param', SECRET],
    ['token', '--base-url', SECRET],
    ['token', '--base-url', `https://me:${SECRET}@goldleaf.example`],
    ['token', SECRET],
  ])('prints no secret for %j', async (args) => {
    await goldleaf(args, ENV);
  });

  test('knows at least 30 faults', () => {
    expect(FAULTS.length).toBeGreaterThanOrEqual(30);
  });
});
