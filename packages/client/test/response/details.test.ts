import { describe, expect, test } from 'vitest';
import { mediaTypeNote, mediaTypeOf, responseDetails } from '../../src/response/details.ts';

const response = (headers: Record<string, string>) => new Response(null, { status: 429, headers });

describe('responseDetails', () => {
  test('has no request id and no delay without the headers', () => {
    expect(responseDetails(response({}))).toEqual({ status: 429 });
  });

  test.each([
    { header: '0', seconds: 0 },
    { header: '120', seconds: 120 },
    { header: 'Thu, 26 Nov 2026 10:00:07 GMT', seconds: 7 },
    { header: 'Thu, 26 Nov 2026 09:59:00 GMT', seconds: 0 },
    { header: '7 s', seconds: undefined },
    { header: 'about 7', seconds: undefined },
    { header: '2026-11-26', seconds: undefined },
    { header: 'GMT 2026-11-26', seconds: undefined },
  ])('has $seconds seconds for a Retry-After of "$header"', ({ header, seconds }) => {
    const headers = { date: 'Thu, 26 Nov 2026 10:00:00 GMT', 'retry-after': header };
    expect(responseDetails(response(headers)).retryAfter).toBe(seconds);
  });

  test.each([
    { name: 'absent', headers: {} },
    { name: 'invalid', headers: { date: 'now' } },
  ])('compares a Retry-After with the own clock when the Date is $name', ({ headers }) => {
    const inAMinute = new Date(Date.now() + 60_000).toUTCString();
    const { retryAfter } = responseDetails(response({ ...headers, 'retry-after': inAMinute }));
    // An HTTP date has whole seconds.
    expect(Math.abs((retryAfter ?? 0) - 60)).toBeLessThan(10);
  });
});

describe('mediaTypeOf', () => {
  test.each([
    { header: 'application/json', type: 'application/json' },
    { header: 'text/html;charset=utf-8', type: 'text/html' },
    { header: 'image/svg+xml ; charset=utf-8', type: 'image/svg+xml' },
    { header: 'multipart/mixed', type: undefined },
    { header: 'x-text/html', type: undefined },
    { header: 'text/SECRET-token', type: undefined },
    { header: 'text/a token', type: undefined },
  ])('is $type for the Content-Type "$header"', ({ header, type }) => {
    expect(mediaTypeOf(response({ 'content-type': header }))).toBe(type);
  });

  test('is undefined without a Content-Type', () => {
    expect(mediaTypeOf(response({}))).toBeUndefined();
  });
});

test.each([
  { headers: { 'content-type': 'text/html' }, note: ' (text/html)' },
  { headers: {}, note: '' },
])('mediaTypeNote > is "$note" for $headers', ({ headers, note }) => {
  expect(mediaTypeNote(response(headers))).toBe(note);
});
