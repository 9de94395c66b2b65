import { describe, expect, test } from 'vitest';
import { documentedOperation, guideFacts } from '../src/evidence.ts';
import { invite } from '../src/operations/invite.ts';
import { tokenExchange } from '../src/operations/token-exchange.ts';
import { passwordRule } from '../src/tables/passwords.ts';

describe.each([invite, tokenExchange])('what is expected of $operation.operationId', ({ facts }) => {
  test.each(facts)('rests on the guides: %s', (fact) => {
    expect(guideFacts()).toContain(fact);
  });
});

test('the table of passwords is written from the rule that the page of the invite states', () => {
  const { schema } = documentedOperation('User', 'postOrganizationUserInvite').requestBody;
  expect(schema).toMatchObject({
    properties: { emailAddresses: { items: { properties: { password: { description: passwordRule } } } } },
  });
});

test('an operation of which no page was read is named', () => {
  expect(() => documentedOperation('User', 'postNothing')).toThrow(
    'specs/evidence/User.yaml has no whole page of postNothing.',
  );
});
