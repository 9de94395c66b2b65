import { describe, expect, test } from 'vitest';
import { evidencePages, guideFacts } from '../src/expectations/evidence.ts';
import { expectations } from '../src/expectations/expectation.ts';
import { invite } from '../src/expectations/operations/invite.ts';
import { tokenRequest } from '../src/expectations/operations/token-request.ts';
import { interpretations } from '../src/expectations/tables/interpretations.ts';
import { passwordRule } from '../src/expectations/tables/passwords.ts';

describe.each([
  ['the invite', invite],
  ['the token request', tokenRequest],
])('hand-written cases of %s', (_, { facts }) => {
  test.each(facts)('quote the guides: %s', (fact) => {
    expect(guideFacts()).toContain(fact);
  });
});

test('password table > quotes the rule on the invite page', () => {
  const page = evidencePages().find(({ operationId }) => operationId === 'postOrganizationUserInvite');
  expect(page?.requestBody?.schema).toMatchObject({
    properties: { emailAddresses: { items: { properties: { password: { description: passwordRule } } } } },
  });
});

test('interpretations > belong to documented operations', () => {
  const named = evidencePages().map(({ method, path }) => `${method} ${path}`);
  expect([...named, 'POST /security/v1/token']).toEqual(expect.arrayContaining(Object.keys(interpretations)));
});

test('expectations > cover every documented operation and the token request', () => {
  const documented = evidencePages().map(({ method, path }) => `${method} ${path}`);
  expect(documented).not.toEqual([]);
  expect(
    expectations()
      .map(({ method, path }) => `${method} ${path}`)
      .sort(),
  ).toEqual([...documented, 'POST /security/v1/token'].sort());
});
