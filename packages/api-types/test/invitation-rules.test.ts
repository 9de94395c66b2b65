import { expect, test } from 'vitest';
import { checkInvitation } from '../src/invitation-rules.ts';

const VALID = { email: 'ada@example.com', password: 'Example-1' };

/** Returns the fields and rules that an invitation breaks, such as `password minLength`. */
function broken(invitation: unknown): string[] {
  return checkInvitation(invitation).map((violation) => `${violation.field} ${violation.rule}`.trim());
}

test('checkInvitation > accepts a valid invitation, with further fields too', () => {
  expect(broken(VALID)).toEqual([]);
  expect(broken({ ...VALID, name: 'Ada' })).toEqual([]);
});

test('checkInvitation > requires no field, because the docs mark none as required', () => {
  expect(broken({})).toEqual([]);
});

test('checkInvitation > rejects an invalid address', () => {
  expect(broken({ ...VALID, email: 'ada.example.com' })).toEqual(['email format']);
  expect(broken({ ...VALID, email: '' })).toEqual(['email format']);
});

test('checkInvitation > rejects a password that breaks one part of its rule', () => {
  expect(broken({ ...VALID, password: 'Exam-1a' })).toEqual(['password minLength']);
  expect(broken({ ...VALID, password: 'example-1' })).toEqual(['password pattern']);
  expect(broken({ ...VALID, password: 'EXAMPLE-1' })).toEqual(['password pattern']);
  expect(broken({ ...VALID, password: 'Example-x' })).toEqual(['password pattern']);
  expect(broken({ ...VALID, password: 'Example11' })).toEqual(['password pattern']);
});

test('checkInvitation > counts characters of a password, not UTF-16 units', () => {
  expect(broken({ ...VALID, password: 'Exampl-1' })).toEqual([]);
  expect(broken({ ...VALID, password: 'Exa-1😀😀' })).toEqual(['password minLength']);
  expect(broken({ ...VALID, password: 'Exam-1😀😀' })).toEqual([]);
});

test('checkInvitation > returns every violation', () => {
  expect(broken({ email: 5, password: 'x' })).toEqual([
    'email type',
    'password minLength',
    'password pattern',
  ]);
  expect(broken('ada@example.com')).toEqual(['type']);
  expect(broken([VALID])).toEqual(['type']);
  expect(broken(null)).toEqual(['type']);
});

test('checkInvitation > describes the rule and never shows the invalid value', () => {
  const violations = checkInvitation({ email: 'secret-address', password: 'hunter2' });
  expect(violations.map((violation) => violation.message)).toEqual([
    'Must match format "email".',
    'Must NOT have fewer than 8 characters.',
    'At least 8 characters, among them an upper-case letter, a lower-case letter, a number and a special character.',
  ]);
  expect(JSON.stringify(violations)).not.toMatch(/secret-address|hunter2/);
});
