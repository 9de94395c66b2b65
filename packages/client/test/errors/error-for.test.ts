import { describe, expect, test } from 'vitest';
import { TIMED_OUT } from '../../src/call/timeout.ts';
import { type AttemptFacts, errorFor } from '../../src/errors/error-for.ts';
import { deniesActing, statusError } from '../../src/errors/status-error.ts';
import { ConfigError, InvalidResponseError, TokenRequestError } from '../../src/errors/transport-error.ts';

const unsent: AttemptFacts = {
  method: 'POST',
  path: '/organization/users/invite',
  attempts: 0,
  mayHaveActed: false,
  isSent: false,
};
/** The request was passed to `fetch`, and the server may have processed it. */
const sent: AttemptFacts = { ...unsent, attempts: 1, mayHaveActed: true, isSent: true };
/** The request was passed to `fetch`, and it is known that it did not leave. */
const notConnected: AttemptFacts = { ...sent, mayHaveActed: false };
const response = (status: number) => new Response(null, { status });
const tokenError = new TokenRequestError('token_request', 'no token', { status: 401 });
const invalid = new InvalidResponseError('invalid_response', 'not JSON', { mayHaveActed: true });
const otherCall = statusError({ method: 'GET', path: '/customers', status: 429 });
const reason = new Error('the user left');
const connectionRefused = new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } });

test.each([
  { name: 'a timeout', cause: TIMED_OUT, facts: sent, code: 'timeout', mayHaveActed: true },
  { name: 'a timeout before sending', cause: TIMED_OUT, facts: unsent, code: 'timeout', mayHaveActed: false },
  { name: 'a lost connection', cause: new Error('reset'), facts: sent, code: 'network', mayHaveActed: true },
  {
    name: 'a failed connection',
    cause: connectionRefused,
    facts: notConnected,
    code: 'network',
    mayHaveActed: false,
  },
  {
    name: 'a middleware that failed to connect elsewhere',
    cause: connectionRefused,
    facts: unsent,
    code: 'network',
    mayHaveActed: false,
  },
  {
    name: 'a body that cannot be written',
    cause: new TypeError('circular'),
    facts: unsent,
    code: 'invalid_request',
    mayHaveActed: false,
  },
  {
    name: 'nothing, before sending',
    cause: undefined,
    facts: unsent,
    code: 'invalid_request',
    mayHaveActed: false,
  },
  { name: 'nothing, after sending', cause: undefined, facts: sent, code: 'network', mayHaveActed: true },
  {
    name: "the caller's abort",
    cause: reason,
    facts: { ...sent, signal: AbortSignal.abort(reason) },
    code: 'aborted',
    mayHaveActed: true,
  },
  {
    name: 'an abort with the error of another call',
    cause: otherCall,
    facts: { ...sent, signal: AbortSignal.abort(otherCall) },
    code: 'aborted',
    mayHaveActed: true,
  },
  {
    name: 'an abort before sending with the error of another call',
    cause: otherCall,
    facts: { ...unsent, signal: AbortSignal.abort(otherCall) },
    code: 'aborted',
    mayHaveActed: false,
  },
  {
    name: 'a retry that was not sent, after an attempt that may have acted',
    cause: new Error('no memory'),
    facts: { ...unsent, attempts: 1, mayHaveActed: true },
    code: 'network',
    mayHaveActed: true,
  },
  {
    name: 'an attempt that did not leave for an unknown reason',
    cause: new Error('closed'),
    facts: notConnected,
    code: 'network',
    mayHaveActed: false,
  },
  {
    name: 'an unreadable body of a 403',
    cause: new Error('reset'),
    facts: { ...notConnected, response: response(403) },
    code: 'forbidden',
    mayHaveActed: false,
  },
  {
    name: 'an unreadable body of a 500',
    cause: TIMED_OUT,
    facts: { ...sent, response: response(500) },
    code: 'server_error',
    mayHaveActed: true,
  },
  {
    name: 'a body of a 200 that is cut short',
    cause: new TypeError('terminated'),
    facts: { ...sent, response: response(200) },
    code: 'network',
    mayHaveActed: true,
  },
  {
    name: "another call's error in a middleware that has sent",
    cause: otherCall,
    facts: sent,
    code: 'network',
    mayHaveActed: true,
  },
])('errorFor > maps $name to $code, mayHaveActed $mayHaveActed', ({ cause, facts, code, mayHaveActed }) => {
  const { method, path, attempts } = facts;

  expect(errorFor(cause, facts)).toMatchObject({ code, mayHaveActed, method, path, attempts });
});

describe('errorFor', () => {
  test.each([
    { name: 'the code of a cause', code: 'ECONNRESET', message: 'no complete response (ECONNRESET)' },
    { name: 'no code', code: undefined, message: 'no complete response' },
  ])('has a message with $name', ({ code, message }) => {
    const cause = Object.assign(new Error('read'), { code });
    const { message: got } = errorFor(new TypeError('fetch failed', { cause }), sent);
    expect(got).toBe(`POST /organization/users/invite: ${message}`);
  });

  const redirect = Object.assign(new Error('NEXT_REDIRECT'), { digest: 'NEXT_REDIRECT;/login' });
  const aborted = { ...sent, signal: AbortSignal.abort(reason) };
  const badConnection = new Error('reset');
  test.each([
    { name: 'AbortError', message: 'aborted', cause: reason, facts: aborted },
    { name: 'AbortError', message: 'stopped by Next.js', cause: redirect, facts: sent },
    { name: 'TimeoutError', message: 'no complete response in time', cause: TIMED_OUT, facts: sent },
    { name: 'NetworkError', message: 'no complete response', cause: badConnection, facts: sent },
    {
      name: 'InvalidRequestError',
      message: 'something other than an error was thrown',
      cause: 'a text',
      facts: unsent,
    },
  ])('returns a $name with the operation and the message "$message"', ({ name, message, cause, facts }) => {
    const error = errorFor(cause, facts);
    expect(error).toMatchObject({ name, message: `POST /organization/users/invite: ${message}` });
    expect({ attempts: error.attempts, mayHaveActed: error.mayHaveActed }).toEqual({
      attempts: facts.attempts,
      mayHaveActed: facts.mayHaveActed,
    });
  });

  test('keeps the signal of Next.js as the cause', () => {
    const { code, cause } = errorFor(redirect, sent);
    expect(code).toBe('aborted');
    expect(cause).toBe(redirect);
  });

  test.each([
    { name: 'a token request', cause: tokenError, facts: unsent },
    { name: 'an invalid response', cause: invalid, facts: { ...sent, response: response(200) } },
  ])('keeps the error of $name', ({ cause, facts }) => {
    expect(errorFor(cause, facts)).toBe(cause);
  });

  test.each([
    { id: 'a1b2-c3.d4:e5', kept: true },
    { id: '7f0c2f52-2d1b-4a7e-9a55-0c1f3f7d9b11', kept: true },
    { id: 'x'.repeat(65), kept: false },
    { id: 'has blanks', kept: false },
    { id: 'SECRET-token-1', kept: false },
  ])('has the request id $id: $kept', ({ id, kept }) => {
    const headers = { 'x-request-id': id };
    const facts = {
      ...sent,
      response: new Response(null, { status: 500, headers }),
      draft: { secrets: 'Bearer SECRET-token-1' },
    };

    expect(errorFor(undefined, facts).requestId).toBe(kept ? id : undefined);
  });
});

test.each([
  { error: tokenError, name: 'TokenRequestError' },
  { error: new ConfigError('config', 'no base URL'), name: 'ConfigError' },
  { error: invalid, name: 'InvalidResponseError' },
  { error: statusError({ status: 0 }), name: 'RedirectedError' },
  { error: statusError({ status: 307 }), name: 'RedirectedError' },
  { error: statusError({ status: 400 }), name: 'BadRequestError' },
  { error: statusError({ status: 401 }), name: 'UnauthorizedError' },
  { error: statusError({ status: 403 }), name: 'ForbiddenError' },
  { error: statusError({ status: 404 }), name: 'NotFoundError' },
  { error: statusError({ status: 418 }), name: 'StatusError' },
  { error: statusError({ status: 429 }), name: 'RateLimitedError' },
  { error: statusError({ status: 503 }), name: 'ServerError' },
])('$name > has its name', ({ error, name }) => {
  expect(error.name).toBe(name);
});

test('statusError > returns a client_error for a status without a class', () => {
  const teapot = statusError({ status: 418 });
  expect(teapot).toMatchObject({ code: 'client_error', message: '418 client error', mayHaveActed: false });
});

test.each([
  { status: 399, expected: false },
  { status: 400, expected: true },
  { status: 407, expected: true },
  { status: 408, expected: false },
  { status: 421, expected: false },
  { status: 499, expected: true },
  { status: 500, expected: false },
])('deniesActing > is $expected for $status', ({ status, expected }) => {
  expect(deniesActing(status)).toBe(expected);
});
