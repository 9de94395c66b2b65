import { describe, expect, test } from 'vitest';
import { evidencePages, guideFacts } from '../src/evidence.ts';
import { invite } from '../src/operations/invite.ts';
import { tokenExchange } from '../src/operations/token-exchange.ts';
import { passwordRule } from '../src/tables/passwords.ts';
import { readings } from '../src/tables/readings.ts';

describe.each([
  ['the invite', invite],
  ['the exchange of tokens', tokenExchange],
])('what is written of %s', (_, { facts }) => {
  test.each(facts)('rests on the guides: %s', (fact) => {
    expect(guideFacts()).toContain(fact);
  });
});

test('the table of passwords is written from the rule that the page of the invite states', () => {
  const page = evidencePages().find(({ operationId }) => operationId === 'postOrganizationUserInvite');
  expect(page?.requestBody?.schema).toMatchObject({
    properties: { emailAddresses: { items: { properties: { password: { description: passwordRule } } } } },
  });
});

test('each reading stands for an operation that the docs name', () => {
  const named = evidencePages().map(({ method, path }) => `${method} ${path}`);
  expect([...named, 'POST /security/v1/token']).toEqual(expect.arrayContaining(Object.keys(readings)));
});
