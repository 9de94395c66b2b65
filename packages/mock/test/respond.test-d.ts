import type { components } from '@goldleaf/api-types';
import { describe, expectTypeOf, test } from 'vitest';
import { example, type Mock, type MockAnswers, requestExample, startMock } from '../src/index.ts';

const mock = {} as Mock;

describe('what a mock is told to answer', () => {
  test('is a documented status, a list of answers, or nothing special', () => {
    expectTypeOf(startMock).toBeCallableWith({ respond: { postOrganizationUserInvite: { status: 403 } } });
    mock.respond({ postOrganizationUserInvite: [{ status: 401 }, {}], getCustomers: { delay: 10 } });
    expectTypeOf(mock.respond).parameter(0).toEqualTypeOf<MockAnswers>();
  });

  test('is told by an operationId that there is', () => {
    // @ts-expect-error the id is singular
    mock.respond({ postOrganizationUsersInvite: { status: 403 } });
  });

  test('has no status that is not documented, in a list neither', () => {
    // @ts-expect-error no 503 is documented
    mock.respond({ postOrganizationUserInvite: { status: 503 } });
    // @ts-expect-error nor here
    mock.respond({ postOrganizationUserInvite: [{ status: 401 }, { status: 503 }] });
  });

  test('has an example that the status has', () => {
    mock.respond({ postSecurityV1Token: { status: 200, example: 'configuration' } });
    // @ts-expect-error no such example
    mock.respond({ postSecurityV1Token: { status: 200, example: 'configurations' } });
    // @ts-expect-error its example has no name
    mock.respond({ getCustomers: { status: 200, example: 'default' } });
    // @ts-expect-error of which status?
    mock.respond({ postSecurityV1Token: { example: 'configuration' } });
  });

  test('has a body of the described type, where JSON is described', () => {
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

  test('may be undocumented where it is said to be raw, or a broken connection', () => {
    const headers = { 'retry-after': '1' };
    mock.respond({ postOrganizationUserInvite: { raw: { status: 503, headers, body: 'busy' }, delay: 5 } });
    mock.respond({ postOrganizationUserInvite: { reset: true } });
    // @ts-expect-error one of them
    mock.respond({ postOrganizationUserInvite: { reset: true, raw: { status: 503 } } });
    // @ts-expect-error one of them
    mock.respond({ postOrganizationUserInvite: { status: 403, reset: true } });
    // @ts-expect-error a raw answer has a status
    mock.respond({ postOrganizationUserInvite: { raw: {} } });
  });
});

describe('an example', () => {
  test('has the described type', () => {
    expectTypeOf(example('postSecurityV1Token', 200, 'configuration')).toEqualTypeOf<
      components['schemas']['TokenAnswer']
    >();
    expectTypeOf(example('getCustomers', 500)).toEqualTypeOf<components['schemas']['ErrorMessage']>();
    expectTypeOf(requestExample('postOrganizationUserInvite')).toEqualTypeOf<
      components['schemas']['UserInvitations']
    >();
  });

  test('that is not there does not compile', () => {
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

test('the requests can be read and not changed', () => {
  const [request] = mock.requests;
  if (!request) return;
  expectTypeOf(request.operationId).toExtend<string | undefined>();
  expectTypeOf(request.body).toEqualTypeOf<unknown>();
  // @ts-expect-error read only
  request.status = 200;
  // @ts-expect-error read only
  mock.requests.push(request);
});
