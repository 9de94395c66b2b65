import { describe, expect, test } from 'vitest';
import { readToken } from '../../src/tokens/token.ts';

const HOUR = 3_600_000;

describe('readToken', () => {
  test.each([
    { name: 'no JSON', text: 'a-token' },
    { name: 'null', text: 'null' },
    { name: 'an empty object', text: '{}' },
    { name: 'an empty token', text: '{"securityToken":""}' },
    { name: 'a token that is a number', text: '{"data":{"securityToken":7}}' },
    { name: 'a token that a header cannot hold', text: '{"securityToken":"a token"}' },
  ])('returns undefined for $name', ({ text }) => {
    expect(readToken(text, null)).toBeUndefined();
  });

  test('prefers the token beside the data wrapper', () => {
    const text = '{"data":{"securityToken":"inner"},"securityToken":"outer"}';
    expect(readToken(text, null)?.value).toBe('outer');
  });

  test('uses the documented hour for a token that expires at the time of the response', () => {
    const now = 'Wed, 25 Nov 2026 10:00:00 GMT';
    const token = readToken(JSON.stringify({ securityToken: 'a-token', expires: now }), now);
    expect((token?.expiresAt ?? 0) - Date.now()).toBeGreaterThan(HOUR - 10_000);
  });
});
