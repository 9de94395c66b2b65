import { json, type Responder, reply, startFakeServer } from '@goldleaf/testing';
import { describe, expect, test } from 'vitest';
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

describe.concurrent('goldleaf', () => {
  // The helper `goldleaf` fails if an output contains a secret.
  test.for(FAULTS)('prints no secret after $name', async ({ respond, respondToToken = giveToken }) => {
    await using server = await startFakeServer(respond, respondToToken);
    await using folder = await temporaryFolder();
    const at = ['--base-url', server.url, '--timeout', '1'];
    const codes = [
      await goldleaf(['invite', await folder.people(ADA), '--report', folder.path('report.ndjson'), ...at]),
      await goldleaf(['invite', '--status', folder.path('report.ndjson')]),
      await goldleaf(['call', INVITE, '--body', body, '--include', ...at]),
      await goldleaf(['call', INVITE, '--body', body, '--json', ...at]),
    ].map(({ code }) => code);
    expect(codes).not.toContain(0);
    expect(await folder.read('report.ndjson')).not.toContain(SECRET);
  });

  test('knows at least 30 faults', () => {
    expect(FAULTS.length).toBeGreaterThanOrEqual(30);
  });
});
