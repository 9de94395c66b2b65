import { describe, expect, test } from 'vitest';
import { goldLeaf } from '../../src/description.ts';
import { type PlanOptions, planCalls } from '../../src/live/call-plan.ts';
import { liveOperations } from '../../src/live/live-operation.ts';

const operations = liveOperations(goldLeaf);
const ids = (options: PlanOptions) =>
  planCalls(operations, options).calls.map(({ operation }) => operation.operationId);
const posts = (options: PlanOptions) =>
  planCalls(operations, options).calls.filter(({ operation }) => operation.method === 'POST');

describe('of a server is asked', () => {
  test('by itself what only reads, and whose page was read', () => {
    expect(ids({})).toEqual([
      'getCustomers',
      'getOrganizationItems',
      'getOrganizationApiKey',
      'getWorkOrders',
    ]);
  });

  test('what needs an id, once it is given', () => {
    const { calls, notAsked } = planCalls(operations, { parameters: { customerId: 'abc' } });
    expect(calls.map(({ operation }) => operation.operationId)).toContain('getCustomerIdItems');
    expect(calls.find(({ operation }) => operation.operationId === 'getCustomerIdItems')?.parameters).toEqual(
      { customerId: 'abc' },
    );
    expect(planCalls(operations, {}).notAsked['needs --param customerId=…']).toEqual([
      'getCustomerIdItems',
      'getCustomerIdLocations',
    ]);
    expect(notAsked).not.toHaveProperty('needs --param customerId=…');
  });

  test('no POST, whatever is asked beside it', () => {
    expect(
      posts({ unread: true, operations: ['postOrganizationUserInvite', 'postUserResetPassword', 'getUser'] }),
    ).toEqual([]);
    expect(posts({ unread: true, parameters: { customerId: 'abc' } })).toEqual([]);
  });

  test('a POST that is named, by its id or by method and path, and no other', () => {
    const named = posts({
      allow: ['POST:/user/resetpassword', 'postHoseAssemblyIdRollBack'],
      parameters: { hoseAssemblyId: 'a' },
    });
    expect(named.map(({ operation }) => operation.operationId)).toEqual([
      'postHoseAssemblyIdRollBack',
      'postUserResetPassword',
    ]);
  });

  test('a POST with the body that it is given', () => {
    const body = { name: 'A customer' };
    const [call] = posts({ allow: ['postCustomerCreate'], bodies: { postCustomerCreate: body } });
    expect(call?.body).toBe(body);
  });

  test('what may change something though it is a GET, only where it is allowed', () => {
    const doubtful = 'getOrganizationNextpartnumber';
    expect(ids({ unread: true })).not.toContain(doubtful);
    expect(ids({ operations: [doubtful] })).toEqual([]);
    expect(ids({ allow: [doubtful] })).toContain(doubtful);
  });

  test('one invitation for each address, with a password that nobody knows', () => {
    const [ada, bob] = posts({ invite: ['ada@example.com', 'bob@example.com'] }).map(
      ({ body }) => (body as { emailAddresses: { email: string; password: string }[] }).emailAddresses,
    );
    expect(ada).toEqual([{ email: 'ada@example.com', password: expect.stringMatching(/^Aa1!.{24}$/) }]);
    expect(bob?.[0]?.password).not.toBe(ada?.[0]?.password);
  });
});

test.each<[string, PlanOptions, RegExp]>([
  [
    'an operation that is not there',
    { operations: ['getThings'] },
    /--operation getThings: the description has no such operation/,
  ],
  [
    'an allowed operation that is not there',
    { allow: ['DELETE:/user'] },
    /--allow DELETE:\/user: the description has no such/,
  ],
  [
    'an invitation to nobody in particular',
    { allow: ['POST:/organization/users/invite'] },
    /with --invite ADDRESS/,
  ],
  ['a token exchange', { allow: ['postSecurityV1Token'] }, /the client asks it by itself/],
  ['an upload', { allow: ['postCustomersItemsImport'] }, /takes a file/],
  [
    'a POST without its body',
    { allow: ['postCustomerExport'] },
    /needs a body\. Give it with --body postCustomerExport=FILE\.json/,
  ],
  [
    'a body of nothing',
    { bodies: { postCustomerCreate: {} } },
    /--body postCustomerCreate: name the operation with --allow/,
  ],
  ['what is no address', { invite: ['ada'] }, /--invite: ada is no e-mail address/],
  [
    'an address twice',
    { invite: ['ada@example.com', 'ada@example.com'] },
    /--invite names ada@example.com twice/,
  ],
])('%s is refused before anything is sent', (_, options, message) => {
  expect(() => planCalls(operations, options)).toThrow(
    expect.objectContaining({ name: 'UsageError', message: expect.stringMatching(message) }),
  );
});
