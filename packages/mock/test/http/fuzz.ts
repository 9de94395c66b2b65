import { createRandom, type Random } from '@goldleaf/testing';
import { INVITE } from '../send.ts';
import { openRawConnection } from './raw-connection.ts';

export interface FuzzResult {
  /** The requests that got no HTTP response. */
  readonly withoutResponse: readonly string[];
  /** The requests that got 500 or more. */
  readonly failed: readonly string[];
  /** How often each status was sent. */
  readonly statuses: Readonly<Record<string, number>>;
}

/** Sends random requests, most of them invalid, each on its own connection. The same seed sends the same requests. */
export async function fuzz(url: string, count: number, seed: string): Promise<FuzzResult> {
  const random = createRandom(seed);
  const requests = Array.from({ length: count }, () => randomRequest(random));
  const withoutResponse: string[] = [];
  const failed: string[] = [];
  const statuses: Record<string, number> = {};
  const queue = requests.values();
  const worker = async () => {
    for (const request of queue) {
      using connection = await openRawConnection(url, request);
      // A `100 Continue` may come first.
      const status = /^(?:HTTP\/1\.1 100 .*\r\n\r\n)?HTTP\/1\.1 (\d{3}) /.exec(await connection.closed)?.[1];
      if (status === undefined) withoutResponse.push(request.toString('latin1'));
      else statuses[status] = (statuses[status] ?? 0) + 1;
      if (Number(status) >= 500) failed.push(request.toString('latin1'));
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return { withoutResponse, failed, statuses };
}

function randomRequest(random: Random): Buffer {
  const body = Buffer.from(random.pick(BODIES)(random), 'latin1');
  const headers = Object.entries(HEADERS)
    .filter(([name]) => random.integer(0, 9) < (LIKELY[name] ?? 1))
    .map(([name, values]) => `${name}: ${random.pick(values)}\r\n`);
  const path = random.pick(PATHS) + random.pick(QUERIES);
  const head = `${random.pick(METHODS)} ${path} HTTP/1.1\r\nHost: mock\r\nConnection: close\r\n${headers.join('')}`;
  const length = `Content-Length: ${body.length}\r\n\r\n`;
  const isChunked = random.integer(0, 9) === 0 && body.length > 0;
  const end = isChunked
    ? Buffer.concat([
        Buffer.from(`Transfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n`),
        body,
        Buffer.from('\r\n0\r\n\r\n'),
      ])
    : Buffer.concat([Buffer.from(length), body]);
  return Buffer.concat([Buffer.from(head, 'latin1'), end]);
}

/** In how many of ten requests a header is sent. Default: one. */
const LIKELY: Readonly<Record<string, number>> = {
  Authorization: 9,
  'Content-Type': 9,
  Accept: 5,
  Prefer: 2,
};

const METHODS = [
  'POST',
  'POST',
  'POST',
  'POST',
  'GET',
  'GET',
  'PUT',
  'DELETE',
  'HEAD',
  'OPTIONS',
  'TRACE',
  'PURGE',
];
const PATHS = [
  ...[INVITE, INVITE, '/security/v1/token', '/customers', '/organization/items', '/hoseassemblies/import'],
  ...[
    '/hose/%ff',
    '/hose/%',
    '/hose/a%2Fb',
    '/hose/',
    '//',
    '/',
    '*',
    '/../..',
    '/hose/ä',
    `/${'a/'.repeat(50)}`,
  ],
  ...[
    '/hose/{hoseId}',
    '/hose/a;b=c',
    '/hose/__proto__',
    `/hose/${'x'.repeat(4_000)}`,
    'http://[',
    'http://mock/hose/1',
  ],
];
const QUERIES = [
  ...[
    '',
    '',
    '',
    '?',
    '?a',
    '?page=1&page=2',
    '?page=x&limit=-1',
    '?%ff=%',
    '?__code=403',
    '?__code=x',
    '?__server=x',
  ],
  ...['?__example=a', '?__dynamic=true', '?__proto__=1', '?search.partNumber=%00', `?a=${'b'.repeat(3_000)}`],
];
const HEADERS = {
  Authorization: [
    'Bearer token',
    'Bearer token',
    'Bearer token',
    'Bearer',
    'Basic YTpi',
    '',
    'Bearer \u00e9',
  ],
  'Content-Type': [
    ...[
      'application/json',
      'application/json',
      'application/json;charset=x',
      'application/problem+json',
      'text/plain',
    ],
    ...[
      'multipart/form-data; boundary=b',
      'multipart/form-data',
      'multipart/form-data; boundary=',
      ';',
      'a/b/c',
      '*/*',
    ],
    ...[
      'application/x-www-form-urlencoded',
      'application/x-decoded-form',
      'multipart/form-data; boundary="b',
    ],
  ],
  Accept: [
    '*/*',
    'application/json',
    'nonsense',
    'application/pdf',
    ',;,',
    'application/problem+json',
    'a/b;q=x',
    '',
  ],
  Prefer: ['code=403', 'code=x', 'code=999', 'example=none', 'dynamic=true', '=,=;', 'code="200"'],
  'Content-Encoding': ['identity', 'identity', 'gzip', 'br', 'deflate', 'zip', ''],
  Origin: ['http://localhost', 'null', 'x'],
  'Access-Control-Request-Method': ['POST', '\u00e9'],
  Expect: ['100-continue', '100-continue', 'nothing'],
  Upgrade: ['websocket', 'h2c'],
  Cookie: ['a=b', ';;;='],
} as const;
const PART = '--b\r\nContent-Disposition: form-data; name="file"; filename="a;b=c"\r\n\r\nrows\r\n';
const BODIES: readonly ((random: Random) => string)[] = [
  () => '',
  () => '{}',
  () => '{"emailAddresses":[{"email":"ada@example.com","password":"Example-1"}]}',
  () => '{"emailAddresses":[{"email":1,"__proto__":{}}]}',
  () => '{"emailAddresses":',
  () => 'null',
  () => '"\u0000"',
  () => '['.repeat(2_000),
  (random) => '[]'.repeat(random.integer(0, 3)),
  () => `${PART}--b--\r\n`,
  () => PART,
  () => '--b\r\n\r\n\r\n--b--',
  () => 'a=1&b=%ff&%=c&__proto__=1',
  () => '\u001f\u008b\u0008not gzip',
  (random) =>
    String.fromCharCode(...Array.from({ length: random.integer(1, 200) }, () => random.integer(0, 255))),
];
