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

test('what the docs show may be written', () => {
  client.POST(PATH, { body: { emailAddresses: [person] } });
  client.POST('/organization/users/invite', { body: { emailAddresses: [person, person] } });
});

test('nothing inside the body is required, since the docs mark nothing', () => {
  client.POST(PATH, { body: {} });
  client.POST(PATH, { body: { emailAddresses: [] } });
  client.POST(PATH, { body: { emailAddresses: [{}] } });
  client.POST(PATH, { body: { emailAddresses: [{ email: 'ada@example.com' }] } });
  client.POST(PATH, { body: { emailAddresses: [{ password: 'Example-1' }] } });
});

test('the body is what the description has, neither wider nor narrower', () => {
  type Body = operations['postOrganizationUserInvite']['requestBody']['content'];
  expectTypeOf<Body>().toEqualTypeOf<{
    'application/json': { emailAddresses?: { email?: string; password?: string }[] };
  }>();
});

test('a call may be given a signal, its times, its retries and a customer', () => {
  client.POST(PATH, { body: {}, signal: AbortSignal.timeout(1), timeout: 1, attemptTimeout: 1, retries: 0 });
  client.POST(PATH, { body: {}, customerId: 'a'.repeat(24) });
});

test('the body may not be missing', () => {
  // @ts-expect-error -- no options
  client.POST(PATH);
  // @ts-expect-error -- no body in them
  client.POST(PATH, {});
  // @ts-expect-error -- an absent body
  client.POST(PATH, { body: undefined });
  // @ts-expect-error -- null is no body
  client.POST(PATH, { body: null });
});

test('a property may not be misspelt', () => {
  // @ts-expect-error -- emailAddresses
  client.POST(PATH, { body: { emailAdresses: [] } });
  // @ts-expect-error -- email
  client.POST(PATH, { body: { emailAddresses: [{ emial: 'ada@example.com' }] } });
  // @ts-expect-error -- password
  client.POST(PATH, { body: { emailAddresses: [{ passwort: 'Example-1' }] } });
});

test('no property may be of another type', () => {
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

test('no option may be misspelt or made up', () => {
  // @ts-expect-error -- body
  client.POST(PATH, { boddy: {} });
  // @ts-expect-error -- there are no free headers
  client.POST(PATH, { body: {}, headers: { prefer: 'code=403' } });
  // @ts-expect-error -- the operation has no parameters
  client.POST(PATH, { body: {}, params: { path: { id: '1' } } });
  // @ts-expect-error -- nor a query
  client.POST(PATH, { body: {}, params: { query: { page: 1 } } });
});

test('no other path and no other method leads there', () => {
  // @ts-expect-error -- organization
  client.POST('/organisation/users/invite', { body: {} });
  // @ts-expect-error -- a slash at the end
  client.POST('/organization/users/invite/', { body: {} });
  // @ts-expect-error -- without the base path
  client.POST('/api/v1/organization/users/invite', { body: {} });
  // @ts-expect-error -- not a GET
  client.GET(PATH);
  // @ts-expect-error -- GoldLeaf has no PUT
  client.PUT(PATH, { body: {} });
  expectTypeOf<typeof PATH>().toExtend<PostPath>();
  expectTypeOf<typeof PATH>().not.toExtend<GetPath>();
});

test('ok tells success from failure', async () => {
  const result = await client.POST(PATH, { body: {} });
  if (result.ok) {
    expectTypeOf(result.status).toEqualTypeOf<200>();
    expectTypeOf(result.data).toBeUnknown();
    expectTypeOf(result.error).toEqualTypeOf<undefined>();
    expectTypeOf(result.response).toEqualTypeOf<Response>();
  } else {
    expectTypeOf(result.data).toEqualTypeOf<undefined>();
    expectTypeOf(result.error).toExtend<GoldLeafError>();
    // @ts-expect-error -- no answer may have come
    result.response.status;
  }
  // @ts-expect-error -- not before ok is looked at
  result.error.code;
});

test('the status of a failure tells its class, and nothing is known of its body', async () => {
  const result = await client.POST(PATH, { body: {} });
  if (result.ok) return;
  if (result.status === 400) expectTypeOf(result.error).toExtend<BadRequestError>();
  if (result.status === 401) expectTypeOf(result.error).toExtend<UnauthorizedError>();
  if (result.status === 403) expectTypeOf(result.error).toExtend<ForbiddenError>();
  if (result.status === 403) expectTypeOf(result.error.status).toEqualTypeOf<403>();
  expectTypeOf(result.error.body).toBeUnknown();
  // @ts-expect-error -- without a status there is no answer and no class
  if (result.status === undefined) result.error satisfies BadRequestError;
  // @ts-expect-error -- and none for a status that is not documented
  if (result.status === 404) result.error satisfies { status: 404 };
});

test('orThrow gives the data alone', () => {
  expectTypeOf(client.POST(PATH, { body: {} }).orThrow()).resolves.toBeUnknown();
});

test('what is caught may be asked whether it is of this client', () => {
  if (isGoldLeafError(unknownValue)) expectTypeOf(unknownValue).toEqualTypeOf<GoldLeafError>();
});
