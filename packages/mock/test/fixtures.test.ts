import { describe, expect, test } from 'vitest';
import { example, requestExample } from '../src/index.ts';

describe('requestExample', () => {
  test('returns a copy', () => {
    const invitations = requestExample('postOrganizationUserInvite');
    invitations.emailAddresses?.splice(0);
    expect(requestExample('postOrganizationUserInvite').emailAddresses).toHaveLength(1);
  });
});

describe('example', () => {
  test('throws when there is no such example', () => {
    const untyped: (...names: unknown[]) => unknown = example as never;
    expect(() => untyped('getCustomers', 418)).toThrow(
      'The OpenAPI description has no such example of getCustomers 418.',
    );
    expect(() => untyped('getCustomers', 200, 'other')).toThrow('no such example of getCustomers 200');
    expect(() => untyped('nothing', 200)).toThrow('no such example of nothing 200');
    expect(() => (requestExample as typeof untyped)('getCustomers')).toThrow(
      'no such example of getCustomers',
    );
  });
});
