import { describe, expect, test } from 'vitest';
import { causeCode, failsAgain, neverConnected } from '../../src/runtime/connection.ts';

describe('neverConnected', () => {
  const failed = (cause: object): Error => new TypeError('fetch failed', { cause });
  const aggregate = (...codes: readonly string[]): Error =>
    failed(new AggregateError(codes.map((code) => Object.assign(new Error(code), { code }))));

  test.each([
    { name: "undici's connect timeout", cause: failed({ code: 'UND_ERR_CONNECT_TIMEOUT' }), expected: true },
    {
      name: 'a host without a route',
      cause: failed({ code: 'EHOSTUNREACH', syscall: 'connect' }),
      expected: true,
    },
    {
      name: 'a route that is lost later',
      cause: failed({ code: 'EHOSTUNREACH', syscall: 'read' }),
      expected: false,
    },
    {
      name: 'a reset while connecting',
      cause: failed({ code: 'ECONNRESET', syscall: 'connect' }),
      expected: true,
    },
    { name: 'a reset', cause: failed({ code: 'ECONNRESET', syscall: 'read' }), expected: false },
    {
      name: 'several addresses, all refused',
      cause: aggregate('ECONNREFUSED', 'ECONNREFUSED'),
      expected: true,
    },
    { name: 'several addresses, one reset', cause: aggregate('ECONNREFUSED', 'ECONNRESET'), expected: false },
    { name: 'an expired certificate', cause: failed({ code: 'CERT_HAS_EXPIRED' }), expected: true },
    {
      name: "another host's certificate",
      cause: failed({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' }),
      expected: true,
    },
    {
      name: 'a client certificate that the server requires after it has the request',
      cause: failed({ code: 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED' }),
      expected: false,
    },
    { name: "Deno's refusal", cause: failed({ message: 'client error (Connect): tcp' }), expected: true },
    { name: "Deno's cut", cause: failed({ message: 'client error (SendRequest)' }), expected: false },
    {
      name: "Bun's TLS failure",
      cause: failed({ message: 'EPROTO: The TLS handshake failed.' }),
      expected: true,
    },
    { name: "Chromium's failure", cause: new TypeError('Failed to fetch'), expected: false },
    { name: 'a blocked port in Node', cause: failed(new Error('bad port')), expected: true },
    { name: 'a blocked port', cause: new TypeError('Requests to port 25 are blocked'), expected: true },
    {
      name: 'a proxy that names the error of its own connection',
      cause: failed({ code: 'ECONNRESET', message: 'upstream: ECONNREFUSED 10.0.0.1' }),
      expected: false,
    },
    { name: 'a message about connecting', cause: new Error('will not connect again'), expected: false },
    {
      name: 'a TLS alert that names a certificate',
      cause: failed({ code: 'EPROTO', message: 'alert CERT_EXPIRED' }),
      expected: false,
    },
    { name: 'a message about a port', cause: new Error('bad port in the response'), expected: false },
    { name: 'nothing', cause: undefined, expected: false },
  ])('is $expected for $name', ({ cause, expected }) => {
    expect(neverConnected(cause)).toBe(expected);
  });
});

describe('failsAgain', () => {
  test.each([
    { name: 'an untrusted certificate', cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, expected: true },
    { name: 'the same as a cause', cause: { cause: { code: 'CERT_HAS_EXPIRED' } }, expected: true },
    {
      name: "Deno's untrusted certificate",
      cause: { message: 'invalid peer certificate: x' },
      expected: true,
    },
    { name: 'a refused connection', cause: { code: 'ECONNREFUSED' }, expected: false },
    { name: 'null as a cause', cause: { cause: null }, expected: false },
    { name: 'nothing', cause: undefined, expected: false },
  ])('is $expected for $name', ({ cause, expected }) => {
    expect(failsAgain(cause)).toBe(expected);
  });
});

describe('causeCode', () => {
  test.each([
    { name: 'a code', error: { code: 'ECONNRESET' }, code: 'ECONNRESET' },
    { name: 'the code of a cause', error: { code: 7, cause: { code: 'ECONNRESET' } }, code: 'ECONNRESET' },
    { name: 'a text that begins like a code', error: { code: 'The token SECRET' }, code: undefined },
    { name: 'a text that ends like a code', error: { code: 'token SECRET' }, code: undefined },
    { name: 'no error', error: undefined, code: undefined },
  ])('is $code for $name', ({ error, code }) => {
    expect(causeCode(error, {})).toBe(code);
  });

  test('leaves out a code that the request sent', () => {
    expect(causeCode({ code: 'ECONNRESET' }, { draft: { secrets: 'Bearer ECONNRESET' } })).toBeUndefined();
  });
});
