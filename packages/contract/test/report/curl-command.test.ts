import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { curlCommand } from '../../src/report/curl-command.ts';

/** Returns the arguments that bash passes to curl. */
function argumentsOf(command: string): string[] {
  const script = `curl() { printf '%s\\0' "$@"; }; GOLDLEAF_TOKEN=the-token; ${command}`;
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
}

test.each([
  { what: 'replaces a bearer token', authorization: 'Bearer a-token', header: 'Bearer the-token' },
  { what: 'quotes a Digest header', authorization: 'Digest username="a"', header: 'Digest username="a"' },
  { what: 'keeps an empty bearer token', authorization: 'Bearer ', header: 'Bearer ' },
])('curlCommand > $what', ({ authorization, header }) => {
  const request = { method: 'GET', path: '/user?a=1&b=$HOME', headers: { accept: '*/*', authorization } };
  expect(argumentsOf(curlCommand(request, 'http://127.0.0.1:1'))).toEqual([
    '-i',
    '-X',
    'GET',
    'http://127.0.0.1:1/user?a=1&b=$HOME',
    '-H',
    `authorization: ${header}`,
  ]);
});

test.each(['{"a":"it\'s `$HOME` \\\\"}', '\uFEFF{}', 'a\nb\u0001', 'ホース 🔧'])(
  'curlCommand > passes the body %j unchanged',
  (body) => {
    const request = { method: 'POST', path: '/', headers: {}, body };
    expect(argumentsOf(curlCommand(request)).at(-1)).toBe(body);
  },
);
