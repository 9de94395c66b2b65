import { describe, expect, test } from 'vitest';
import { type PlanOptions, planCalls } from '../src/plan/call-plan.ts';
import { liveOperations } from '../src/plan/live-operation.ts';
import { goldLeafSpec } from '../src/plan/spec.ts';
import { THINGS } from './things-spec.ts';

const DOCUMENTED = new Set([
  'getCustomers',
  'getCustomerIdItems',
  'getCustomerIdLocations',
  'getOrganizationItems',
  'getOrganizationApiKey',
  'getWorkOrders',
]);

/** GoldLeaf's operations. Only the names of most are documented here, however many are documented today. */
const operations = liveOperations(goldLeafSpec).map((operation) => ({
  ...operation,
  evidence: DOCUMENTED.has(operation.operationId) ? 'full' : 'name-only',
}));
const ids = (options: PlanOptions) =>
  planCalls(operations, options).calls.map(({ operation }) => operation.operationId);
const posts = (options: PlanOptions) =>
  planCalls(operations, options).calls.filter(({ operation }) => operation.method === 'POST');

describe('planCalls', () => {
  test('sends only documented GETs by default', () => {
    expect(ids({})).toEqual([
      'getCustomers',
      'getOrganizationItems',
      'getOrganizationApiKey',
      'getWorkOrders',
    ]);
  });

  test('sends a GET with a path parameter when its value is given', () => {
    const { calls, notSent } = planCalls(operations, { parameters: { customerId: 'abc' } });
    expect(calls.map(({ operation }) => operation.operationId)).toContain('getCustomerIdItems');
    expect(calls.find(({ operation }) => operation.operationId === 'getCustomerIdItems')?.parameters).toEqual(
      { customerId: 'abc' },
    );
    expect(planCalls(operations, {}).notSent['needs --param customerId=…']).toEqual([
      'getCustomerIdItems',
      'getCustomerIdLocations',
    ]);
    expect(notSent).not.toHaveProperty('needs --param customerId=…');
  });

  test('sends no POST without --allow', () => {
    expect(
      posts({
        undocumented: true,
        operations: ['postOrganizationUserInvite', 'postUserResetPassword', 'getUser'],
      }),
    ).toEqual([]);
    expect(posts({ undocumented: true, parameters: { customerId: 'abc' } })).toEqual([]);
  });

  test('sends exactly the allowed POSTs, named by operationId or by method and path', () => {
    const named = posts({
      allow: ['POST:/user/resetpassword', 'postHoseAssemblyIdRollBack'],
      parameters: { hoseAssemblyId: 'a' },
    });
    expect(named.map(({ operation }) => operation.operationId)).toEqual([
      'postHoseAssemblyIdRollBack',
      'postUserResetPassword',
    ]);
  });

  test('sends a POST with the given body', () => {
    const body = { name: 'A customer' };
    const [call] = posts({ allow: ['postCustomerCreate'], bodies: { postCustomerCreate: body } });
    expect(call?.body).toBe(body);
  });

  test('sends a GET that may act only when it is allowed', () => {
    const things = (options: PlanOptions) => planCalls(liveOperations(THINGS), options);
    const calls = (options: PlanOptions) =>
      things(options).calls.map(({ operation }) => operation.operationId);
    const mayAct = 'getThingsRefresh';
    expect(calls({ undocumented: true })).not.toContain(mayAct);
    expect(calls({ operations: [mayAct] })).toEqual([]);
    expect(things({}).notSent['may change something: name it with --allow']).toEqual([mayAct]);
    expect(calls({ allow: [mayAct] })).toContain(mayAct);
  });

  test.each(['getHoseAssembliesParse', 'getOrganizationNextpartnumber', 'getSalesEstimateIdRefresh'])(
    'does not send %s, which is marked x-retry-safe: false',
    (operationId) => {
      const parameters = { salesEstimateId: 'a', id: 'a' };
      expect(ids({ undocumented: true, parameters })).not.toContain(operationId);
      expect(ids({ operations: [operationId], parameters })).toEqual([]);
    },
  );

  test('sends one invitation per address, each with its own random password', () => {
    const [ada, bob] = posts({ invite: ['ada@example.com', 'bob@example.com'] }).map(
      ({ body }) => (body as { emailAddresses: { email: string; password: string }[] }).emailAddresses,
    );
    expect(ada).toEqual([{ email: 'ada@example.com', password: expect.stringMatching(/^Aa1!.{24}$/) }]);
    expect(bob?.[0]?.password).not.toBe(ada?.[0]?.password);
  });

  interface Invalid {
    readonly what: string;
    readonly options: PlanOptions;
    readonly message: RegExp;
  }
  test.each<Invalid>([
    {
      what: 'an unknown operation',
      options: { operations: ['getThings'] },
      message: /^--operation getThings: unknown operation\./,
    },
    {
      what: 'an unknown allowed operation',
      options: { allow: ['DELETE:/user'] },
      message: /^--allow DELETE:\/user: unknown operation\./,
    },
    {
      what: 'an invitation without addresses',
      options: { allow: ['POST:/organization/users/invite'] },
      message: /use --invite ADDRESS/,
    },
    {
      what: 'a token request',
      options: { allow: ['postSecurityV1Token'] },
      message: /remove it\. The client requests the token/,
    },
    {
      what: 'an upload',
      options: { allow: ['postCustomersItemsImport'] },
      message: /Uploads are not supported/,
    },
    {
      what: 'a POST without its body',
      options: { allow: ['postCustomerExport'] },
      message: /its body is missing\. Pass --body postCustomerExport=FILE\.json/,
    },
    {
      what: 'a body without its operation',
      options: { bodies: { postCustomerCreate: {} } },
      message: /^--body postCustomerCreate: also name the operation with --allow/,
    },
    {
      what: 'an invalid address',
      options: { invite: ['ada'] },
      message: /^--invite ada: invalid email address/,
    },
    {
      what: 'a duplicate address',
      options: { invite: ['ada@example.com', 'ada@example.com'] },
      message: /^--invite ada@example\.com: the address is given twice/,
    },
  ])('rejects $what', ({ options, message }) => {
    expect(() => planCalls(operations, options)).toThrow(
      expect.objectContaining({ name: 'UsageError', message: expect.stringMatching(message) }),
    );
  });
});
