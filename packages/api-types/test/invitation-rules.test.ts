import { expect, test } from 'vitest';
import { checkInvitation } from '../src/invitation-rules.ts';

const GOOD = { email: 'ada@example.com', password: 'Example-1' };

/** The fields and rules that an invitation breaks, such as `password minLength`. */
function broken(invitation: unknown): string[] {
  return checkInvitation(invitation).map((violation) => `${violation.field} ${violation.rule}`.trim());
}

test('an invitation that keeps every rule breaks none', () => {
  expect(broken(GOOD)).toEqual([]);
  expect(broken({ ...GOOD, name: 'Ada' })).toEqual([]);
});

test('nothing is required, because the docs mark nothing as required', () => {
  expect(broken({})).toEqual([]);
});

test('an address that is none breaks its format', () => {
  expect(broken({ ...GOOD, email: 'ada.example.com' })).toEqual(['email format']);
  expect(broken({ ...GOOD, email: '' })).toEqual(['email format']);
});

test('each part of the password rule is a rule of its own to break', () => {
  expect(broken({ ...GOOD, password: 'Exam-1a' })).toEqual(['password minLength']);
  expect(broken({ ...GOOD, password: 'example-1' })).toEqual(['password pattern']);
  expect(broken({ ...GOOD, password: 'EXAMPLE-1' })).toEqual(['password pattern']);
  expect(broken({ ...GOOD, password: 'Example-x' })).toEqual(['password pattern']);
  expect(broken({ ...GOOD, password: 'Example11' })).toEqual(['password pattern']);
});

test('a password of eight characters is long enough, counted in characters and not in UTF-16 units', () => {
  expect(broken({ ...GOOD, password: 'Exampl-1' })).toEqual([]);
  expect(broken({ ...GOOD, password: 'Exa-1😀😀' })).toEqual(['password minLength']);
  expect(broken({ ...GOOD, password: 'Exam-1😀😀' })).toEqual([]);
});

test('every violation is named, not the first alone', () => {
  expect(broken({ email: 5, password: 'x' })).toEqual([
    'email type',
    'password minLength',
    'password pattern',
  ]);
  expect(broken('ada@example.com')).toEqual(['type']);
  expect(broken([GOOD])).toEqual(['type']);
  expect(broken(null)).toEqual(['type']);
});

test('a message says the rule in a sentence and never what broke it', () => {
  const violations = checkInvitation({ email: 'secret-address', password: 'hunter2' });
  expect(violations.map((violation) => violation.message)).toEqual([
    'Must match format "email".',
    'Must NOT have fewer than 8 characters.',
    'At least 8 characters, among them an upper-case letter, a lower-case letter, a number and a special character.',
  ]);
  expect(JSON.stringify(violations)).not.toMatch(/secret-address|hunter2/);
});
