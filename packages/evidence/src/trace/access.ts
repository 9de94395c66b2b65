import { type AccessWords, accessWords } from '../model/access-words.ts';
import type { Comparison } from './comparison.ts';
import { isEqual, step } from './leaves.ts';

/** How the description puts the phrases that `accessWords` can't read. A person read them. */
const ACCESS_BY_PHRASE: ReadonlyMap<string, AccessWords> = new Map([
  [
    'admin or regular role; customers are blocked',
    {
      words: 'Needs the admin or the regular role; customers are blocked.',
      roles: ['admin', 'regular'],
      rolesBlocked: ['customer'],
    },
  ],
  ['customers are blocked', { words: 'Customers are blocked.', rolesBlocked: ['customer'] }],
  [
    'admin user (the description speaks of an admin user; no explicit "requires")',
    { words: 'The docs speak of an admin user; they do not demand one.', roles: ['admin'] },
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
