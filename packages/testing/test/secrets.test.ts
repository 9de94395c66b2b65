import { expect, test } from 'vitest';
import { findSecrets, printEverywhere } from '../src/index.ts';

const SECRET = 'SECRET-Passw0rd!';
const foundIn = (value: unknown): string[] => findSecrets(printEverywhere(value), [SECRET, 'another']);

test.for([
  { name: 'a property that is not enumerable', value: Object.defineProperty({}, 'a', { value: SECRET }) },
  { name: 'the cause of a cause', value: new Error('a', { cause: new Error('b', { cause: SECRET }) }) },
  { name: 'headers', value: { headers: new Headers({ authorization: `Bearer ${SECRET}` }) } },
  { name: 'what toJSON returns', value: { toJSON: () => ({ password: SECRET }) } },
  { name: 'a key', value: { [SECRET]: 1 } },
  { name: 'a symbol', value: { [Symbol(SECRET)]: 1 } },
  { name: 'a percent-encoded text', value: `https://example.com/?key=${encodeURIComponent(SECRET)}` },
  { name: 'a Base64 text', value: btoa(SECRET) },
  { name: 'a text alone', value: SECRET },
])('findSecrets > finds a secret in $name', ({ value }) => {
  expect(foundIn(value)).toEqual([SECRET]);
});

test('findSecrets > finds nothing when there is nothing, also in a circle', () => {
  const circle: { self?: unknown } = {};
  circle.self = circle;
  expect(foundIn([circle, null, undefined, 1n])).toEqual([]);
});
