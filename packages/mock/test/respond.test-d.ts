import type { components } from '@goldleaf/api-types';
import { describe, expectTypeOf, test } from 'vitest';
import { example, type Mock, requestExample, type Stubs, startMock, type Violation } from '../src/index.ts';

const mock = {} as Mock;

describe('mock.respond', () => {
  test('takes a documented status, a list, a function and an empty stub', () => {
    expectTypeOf(startMock).toBeCallableWith({ respond: { postOrganizationUserInvite: { status: 403 } } });
    mock.respond({ postOrganizationUserInvite: [{ status: 401 }, {}], getCustomers: { delay: 10 } });
    mock.respond({ 'POST /organization/users/invite': ({ body }) => (body ? { status: 403 } : {}) });
    mock.respond({ 'GET /customers': [async () => ({ status: 500 }), { status: 200 }] });
    expectTypeOf(mock.respond).parameter(0).toEqualTypeOf<Stubs>();
  });

  test('rejects an unknown operation', () => {
    // @ts-expect-error the path has the plural
    mock.respond({ 'POST /organization/user/invite': { status: 403 } });
    // @ts-expect-error the id is singular
    mock.respond({ postOrganizationUsersInvite: { status: 403 } });
  });

  test('rejects an undocumented status', () => {
    // @ts-expect-error no 503 is documented
    mock.respond({ postOrganizationUserInvite: { status: 503 } });
    // @ts-expect-error no 503 is documented
    mock.respond({ 'POST /organization/users/invite': { status: 503 } });
    // @ts-expect-error no 503 is documented
    mock.respond({ 'POST /organization/users/invite': () => ({ status: 503 }) });
    // @ts-expect-error no 503 is documented
    mock.respond({ postOrganizationUserInvite: [{ status: 401 }, { status: 503 }] });
  });

  test('takes the examples of a status', () => {
    mock.respond({ postSecurityV1Token: { status: 200, example: 'configuration' } });
    // @ts-expect-error no such example
    mock.respond({ postSecurityV1Token: { status: 200, example: 'configurations' } });
    // @ts-expect-error its example has no name
    mock.respond({ getCustomers: { status: 200, example: 'default' } });
    // @ts-expect-error of which status?
    mock.respond({ postSecurityV1Token: { example: 'configuration' } });
  });

  test('takes a body of the documented type', () => {
    mock.respond({ postSecurityV1Token: { status: 200, body: { securityToken: 'abc', expires: 'then' } } });
    // @ts-expect-error a token is text
    mock.respond({ postSecurityV1Token: { status: 200, body: { securityToken: 1 } } });
    // @ts-expect-error a 403 without a body is documented
    mock.respond({ postOrganizationUserInvite: { status: 403, body: { message: 'no' } } });
    // @ts-expect-error an Excel file is no JSON
    mock.respond({ postCustomerExport: { status: 200, body: {} } });
    mock.respond({
      // @ts-expect-error one of them
      postSecurityV1Token: { status: 200, example: 'configuration', body: { securityToken: 'abc' } },
    });
  });

  test('takes items for a documented list', () => {
    mock.respond({ 'GET /organization/items': { items: [{ name: 'a' }], pageSize: 10 } });
    mock.respond({ 'GET /customers': { items: [] } });
    // @ts-expect-error no list is documented
    mock.respond({ 'POST /security/v1/token': { items: [] } });
    // @ts-expect-error one of them
    mock.respond({ 'GET /customers': { status: 200, items: [] } });
  });

  test('takes a raw response and a broken connection for anything else', () => {
    const headers = { 'retry-after': '1' };
    mock.respond({ postOrganizationUserInvite: { raw: { status: 503, headers, body: 'busy' }, delay: 5 } });
    mock.respond({ postOrganizationUserInvite: { reset: true } });
    // @ts-expect-error one of them
    mock.respond({ postOrganizationUserInvite: { reset: true, raw: { status: 503 } } });
    // @ts-expect-error one of them
    mock.respond({ postOrganizationUserInvite: { status: 403, reset: true } });
    // @ts-expect-error a raw response has a status
    mock.respond({ postOrganizationUserInvite: { raw: {} } });
  });
});

describe('example and requestExample', () => {
  test('return the documented type', () => {
    expectTypeOf(example('postSecurityV1Token', 200, 'configuration')).toEqualTypeOf<
      components['schemas']['TokenResponse']
    >();
    expectTypeOf(example('getCustomers', 500)).toEqualTypeOf<components['schemas']['ErrorMessage']>();
    expectTypeOf(requestExample('postOrganizationUserInvite')).toEqualTypeOf<
      components['schemas']['UserInvitations']
    >();
  });

  test('reject what has no example', () => {
    // @ts-expect-error no 503 is documented
    () => example('getCustomers', 503);
    // @ts-expect-error documented without a body
    () => example('postOrganizationUserInvite', 403);
    // @ts-expect-error an Excel file has none
    () => example('postCustomerExport', 200);
    // @ts-expect-error no such name
    () => example('postSecurityV1Token', 200, 'other');
    // @ts-expect-error a request without a body
    () => requestExample('getCustomers');
    // @ts-expect-error its body has no example
    () => requestExample('postCustomerCreate');
  });
});

test('mock.requests > is readonly', () => {
  const [request] = mock.requests;
  if (!request) return;
  expectTypeOf(request.operationId).toExtend<string | undefined>();
  expectTypeOf(request.body).toEqualTypeOf<unknown>();
  expectTypeOf(mock.requests.dropped).toEqualTypeOf<number>();
  expectTypeOf(request.violations).toEqualTypeOf<readonly Violation[]>();
  // @ts-expect-error read only
  request.status = 200;
  // @ts-expect-error read only
  mock.requests.push(request);
});
