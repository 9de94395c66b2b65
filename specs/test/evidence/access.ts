/** How the description says who may call an operation. */
export interface Access {
  readonly words: string;
  readonly roles?: readonly string[];
  readonly rolesBlocked?: readonly string[];
  readonly subscriptions?: readonly string[];
}

const admin: Access = { words: 'Needs the admin role.', roles: ['admin'] };
const customersBlocked: Access = { words: 'The customer role is blocked.', rolesBlocked: ['customer'] };
const adminOrRegular: Access = {
  words: 'Needs the admin or the regular role; the customer role is blocked.',
  roles: ['admin', 'regular'],
  rolesBlocked: ['customer'],
};

/** Every phrase in which the evidence says who may call an operation, as read by a person, and what the description makes of it. */
export const accessByPhrase: ReadonlyMap<string, Access> = new Map([
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
