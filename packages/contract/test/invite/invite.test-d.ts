import type { GetPath, operations, PostPath } from '@goldleaf/api-types';
import {
  type BadRequestError,
  type ForbiddenError,
  type GoldLeafClient,
  type GoldLeafError,
  isGoldLeafError,
  type UnauthorizedError,
} from '@goldleaf/client';
import { expectTypeOf, test } from 'vitest';

declare const client: GoldLeafClient;
declare const unknownValue: unknown;

const PATH = '/organization/users/invite';
const person = { email: 'ada@example.com', password: 'Example-1' };

test('invite > accepts the documented body', () => {
  client.POST(PATH, { body: { emailAddresses: [person] } });
  client.POST('/organization/users/invite', { body: { emailAddresses: [person, person] } });
});

test('invite > requires no property, since the page marks none', () => {
  client.POST(PATH, { body: {} });
  client.POST(PATH, { body: { emailAddresses: [] } });
  client.POST(PATH, { body: { emailAddresses: [{}] } });
  client.POST(PATH, { body: { emailAddresses: [{ email: 'ada@example.com' }] } });
  client.POST(PATH, { body: { emailAddresses: [{ password: 'Example-1' }] } });
});

test('invite > has exactly the described body', () => {
  type Body = operations['postOrganizationUserInvite']['requestBody']['content'];
  expectTypeOf<Body>().toEqualTypeOf<{
    'application/json': { emailAddresses?: { email?: string; password?: string }[] };
  }>();
});

test('invite > accepts a signal, timeouts, retries and a customer', () => {
  client.POST(PATH, { body: {}, signal: AbortSignal.timeout(1), timeout: 1, attemptTimeout: 1, retries: 0 });
  client.POST(PATH, { body: {}, customerId: 'a'.repeat(24) });
});

test('invite > rejects a missing body', () => {
  // @ts-expect-error -- no options
  client.POST(PATH);
  // @ts-expect-error -- no body
  client.POST(PATH, {});
  // @ts-expect-error -- undefined
  client.POST(PATH, { body: undefined });
  // @ts-expect-error -- null
  client.POST(PATH, { body: null });
});

test('invite > rejects a misspelt property', () => {
  // @ts-expect-error -- emailAddresses
  client.POST(PATH, { body: { emailAdresses: [] } });
  // @ts-expect-error -- email
  client.POST(PATH, { body: { emailAddresses: [{ emial: 'ada@example.com' }] } });
  // @ts-expect-error -- password
  client.POST(PATH, { body: { emailAddresses: [{ passwort: 'Example-1' }] } });
});

test('invite > rejects another type of a property', () => {
  // @ts-expect-error -- a list of people, despite the name
  client.POST(PATH, { body: { emailAddresses: ['ada@example.com'] } });
  // @ts-expect-error -- a list
  client.POST(PATH, { body: { emailAddresses: person } });
  // @ts-expect-error -- not null
  client.POST(PATH, { body: { emailAddresses: null } });
  // @ts-expect-error -- a string
  client.POST(PATH, { body: { emailAddresses: [{ email: 1 }] } });
  // @ts-expect-error -- not null
  client.POST(PATH, { body: { emailAddresses: [{ password: null }] } });
  // @ts-expect-error -- an object
  client.POST(PATH, { body: [person] });
  // @ts-expect-error -- not JSON's text
  client.POST(PATH, { body: '{}' });
});

test('invite > rejects unknown options', () => {
  // @ts-expect-error -- body
  client.POST(PATH, { boddy: {} });
  // @ts-expect-error -- redirects are never followed
  client.POST(PATH, { body: {}, redirect: 'follow' });
  // @ts-expect-error -- the operation has no path parameters
  client.POST(PATH, { body: {}, params: { path: { id: '1' } } });
  // @ts-expect-error -- the operation has no query
  client.POST(PATH, { body: {}, params: { query: { page: 1 } } });
});

test('invite > rejects other paths and methods', () => {
  // @ts-expect-error -- organization
  client.POST('/organisation/users/invite', { body: {} });
  // @ts-expect-error -- a trailing slash
  client.POST('/organization/users/invite/', { body: {} });
  // @ts-expect-error -- the base path is not part of it
  client.POST('/api/v1/organization/users/invite', { body: {} });
  // @ts-expect-error -- not a GET
  client.GET(PATH);
  // @ts-expect-error -- GoldLeaf has no PUT
  client.PUT(PATH, { body: {} });
  expectTypeOf<typeof PATH>().toExtend<PostPath>();
  expectTypeOf<typeof PATH>().not.toExtend<GetPath>();
});

test('invite > narrows the result by ok', async () => {
  const result = await client.POST(PATH, { body: {} });
  if (result.ok) {
    expectTypeOf(result.status).toEqualTypeOf<200>();
    expectTypeOf(result.data).toBeUnknown();
    expectTypeOf(result.error).toEqualTypeOf<undefined>();
    expectTypeOf(result.response).toEqualTypeOf<Response>();
  } else {
    expectTypeOf(result.data).toEqualTypeOf<undefined>();
    expectTypeOf(result.error).toExtend<GoldLeafError>();
    // @ts-expect-error -- the response is undefined if none came
    result.response.status;
  }
  // @ts-expect-error -- error is undefined before ok is checked
  result.error.code;
});

test('invite > narrows the error by status, with an unknown body', async () => {
  const result = await client.POST(PATH, { body: {} });
  if (result.ok) return;
  if (result.status === 400) expectTypeOf(result.error).toExtend<BadRequestError>();
  if (result.status === 401) expectTypeOf(result.error).toExtend<UnauthorizedError>();
  if (result.status === 403) expectTypeOf(result.error).toExtend<ForbiddenError>();
  if (result.status === 403) expectTypeOf(result.error.status).toEqualTypeOf<403>();
  expectTypeOf(result.error.body).toBeUnknown();
  // @ts-expect-error -- without a status, no response came
  if (result.status === undefined) result.error satisfies BadRequestError;
  // @ts-expect-error -- an undocumented status has no class
  if (result.status === 404) result.error satisfies { status: 404 };
});

test('invite > returns only the data from orThrow', () => {
  expectTypeOf(client.POST(PATH, { body: {} }).orThrow()).resolves.toBeUnknown();
});

test('isGoldLeafError > narrows an unknown value', () => {
  if (isGoldLeafError(unknownValue)) expectTypeOf(unknownValue).toEqualTypeOf<GoldLeafError>();
});
