import { type AccessWords as Access, accessWords } from '../model/access-words.ts';
import type { Comparison } from './comparison.ts';
import { isEqual, step } from './leaves.ts';

const admin: Access = { words: 'Needs the admin role.', roles: ['admin'] };
const customersBlocked: Access = { words: 'The customer role is blocked.', rolesBlocked: ['customer'] };
const adminOrRegular: Access = {
  words: 'Needs the admin or the regular role; the customer role is blocked.',
  roles: ['admin', 'regular'],
  rolesBlocked: ['customer'],
};

/** How the description puts each phrase by which the evidence says who may call an operation. A person read the phrases. */
const ACCESS_BY_PHRASE: ReadonlyMap<string, Access> = new Map([
  ['admin role', admin],
  ['admin role only', { words: 'Only the admin role may call it.', roles: ['admin'] }],
  [
    'admin role only; customer role blocked',
    {
      words: 'Only the admin role may call it; the customer role is blocked.',
      roles: ['admin'],
      rolesBlocked: ['customer'],
    },
  ],
  ['admin or regular role', { words: 'Needs the admin or the regular role.', roles: ['admin', 'regular'] }],
  ['admin or regular role; customer role blocked', adminOrRegular],
  [
    'admin or regular role; customers are blocked',
    { ...adminOrRegular, words: 'Needs the admin or the regular role; customers are blocked.' },
  ],
  ['customer role blocked', customersBlocked],
  ['customers are blocked', { ...customersBlocked, words: 'Customers are blocked.' }],
  [
    'admin user (the description speaks of an admin user; no explicit "requires")',
    { words: 'The docs speak of an admin user; they do not demand one.', roles: ['admin'] },
  ],
  [
    'admin role; professional or enterprise subscription',
    {
      words: 'Needs the admin role, and a professional or an enterprise subscription.',
      roles: ['admin'],
      subscriptions: ['professional', 'enterprise'],
    },
  ],
  [
    'authentication and a permitted user role (docs do not name the roles)',
    { words: 'Needs a permitted user role; the docs do not name the roles.' },
  ],
]);

/** Compares who may call an operation: the first line of its description, and its marks for roles and subscriptions. */
export function traceAccess({ facts, described }: Comparison, fact: string, operation: string): void {
  const phrase = String(facts.at(step(fact, 'access')));
  const access = ACCESS_BY_PHRASE.get(phrase) ?? accessWords(phrase);
  const words = described.at(step(operation, 'description'));
  if (access === undefined || typeof words !== 'string' || words.split('\n')[0] !== access.words) return;
  const marks = {
    'x-roles': access.roles,
    'x-roles-blocked': access.rolesBlocked,
    'x-subscriptions': access.subscriptions,
  };
  const entries = Object.entries(marks);
  if (!entries.every(([key, value]) => isEqual(described.at(step(operation, key)), value))) return;
  facts.tick(step(fact, 'access'));
  if (words === access.words) described.tick(step(operation, 'description'));
  for (const [key] of entries) described.tickAll(step(operation, key));
}
