import { expect, test } from 'vitest';
import { accessWords } from '../../src/model/access-words.ts';

const rows = [
  { phrase: 'admin role', words: 'Needs the admin role.', roles: ['admin'] },
  { phrase: 'admin role only', words: 'Only the admin role may call it.', roles: ['admin'] },
  {
    phrase: 'admin or regular role; customer role blocked',
    words: 'Needs the admin or the regular role; the customer role is blocked.',
    roles: ['admin', 'regular'],
    rolesBlocked: ['customer'],
  },
  { phrase: 'customer role blocked', words: 'The customer role is blocked.', rolesBlocked: ['customer'] },
  {
    phrase: 'admin role; professional or enterprise subscription',
    words: 'Needs the admin role, and a professional or an enterprise subscription.',
    roles: ['admin'],
    subscriptions: ['professional', 'enterprise'],
  },
  {
    phrase: 'enterprise subscription',
    words: 'Needs an enterprise subscription.',
    subscriptions: ['enterprise'],
  },
];

test.for(rows)('accessWords > puts "$phrase" into words', ({ phrase, ...expected }) => {
  expect(accessWords(phrase)).toEqual(expected);
});

test('accessWords > returns undefined for a phrase of another form', () => {
  expect(accessWords('customers are blocked')).toBeUndefined();
  expect(accessWords('admin role; customers are blocked')).toBeUndefined();
});
