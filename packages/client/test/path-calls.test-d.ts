import type { GetCustomers, GetCustomersOptions, PostOrganizationUsersInvite } from '@goldleaf/api-types';
import { type Call, createGoldLeafClient, type GoldLeafClient } from '@goldleaf/client';
import { expectTypeOf, test } from 'vitest';

const goldleaf = createGoldLeafClient({ auth: { token: 'a-token' } });

test('goldleaf[path] > returns what goldleaf.GET and goldleaf.POST return', async () => {
  const [keyed, plain] = [await goldleaf['/customers'].GET(), await goldleaf.GET('/customers')];
  expectTypeOf(keyed).toEqualTypeOf<typeof plain>();
  expectTypeOf(goldleaf['/customers'].GET()).toEqualTypeOf<Call<GetCustomers>>();
  const invite = goldleaf['/organization/users/invite'].POST({ body: { emailAddresses: [] } });
  expectTypeOf(invite).toEqualTypeOf<Call<PostOrganizationUsersInvite>>();
});

test('goldleaf[path] > takes the options of its operation, and those of every call', () => {
  const options: GetCustomersOptions = { params: { query: { 'search.name': 'Ada' } } };
  goldleaf['/customers'].GET({ ...options, timeout: 1_000 });
  // @ts-expect-error: misspelt
  goldleaf['/customers'].GET({ params: { query: { 'search.nam': 'Ada' } } });
  // @ts-expect-error: a GET has no body
  goldleaf['/customers'].GET({ body: {} });
  // @ts-expect-error: the body is missing
  goldleaf['/organization/users/invite'].POST();
  // @ts-expect-error: a parameter of the path is missing
  goldleaf['/customer/{customerId}'].GET();
});

test('goldleaf[path] > requires parseAs for a file, and parses as it says', async () => {
  const body = { priceLists: ['a'], selectAll: false };
  const result = await goldleaf['/pricelists/export'].POST({ body, parseAs: 'blob' });
  if (result.ok) expectTypeOf(result.data).toEqualTypeOf<Blob>();
  // @ts-expect-error: parseAs is missing
  goldleaf['/pricelists/export'].POST({ body });
});

test('goldleaf[path] > has the methods of its path alone, and no token request', () => {
  expectTypeOf<keyof GoldLeafClient['/customers']>().toEqualTypeOf<'GET'>();
  expectTypeOf<keyof GoldLeafClient['/organization/apikeys']>().toEqualTypeOf<'GET' | 'POST'>();
  expectTypeOf<'/security/v1/token'>().not.toExtend<keyof GoldLeafClient>();
});
