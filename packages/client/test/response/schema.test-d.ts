import { createGoldLeafClient, items, pages } from '@goldleaf/client';
import { type } from 'arktype';
import * as v from 'valibot';
import { describe, expectTypeOf, test } from 'vitest';
import { z } from 'zod';

const goldleaf = createGoldLeafClient({ auth: { token: 'a-token' } });
const zod = z.object({ count: z.string().transform(Number) });
const valibot = v.object({ count: v.number() });
const arktype = type({ count: 'number' });

interface Counted {
  count: number;
}

describe('a schema', () => {
  test('types data and orThrow by its output', async () => {
    expectTypeOf(await goldleaf.GET('/brands', { schema: zod }).orThrow()).toEqualTypeOf<Counted>();
    expectTypeOf(await goldleaf.GET('/brands', { schema: valibot }).orThrow()).toEqualTypeOf<Counted>();
    expectTypeOf(await goldleaf.GET('/brands', { schema: arktype }).orThrow()).toEqualTypeOf<Counted>();

    const result = await goldleaf.GET('/brands', { schema: zod, timeout: 1 });
    if (result.ok) expectTypeOf(result.data).toEqualTypeOf<Counted>();
    else expectTypeOf(result.data).toEqualTypeOf<undefined>();
  });

  test('types the data of a POST, and keeps its body and its failures', async () => {
    const body = { emailAddresses: [{ email: 'ada@example.com', password: 'Example-1' }] };
    const result = await goldleaf.POST('/organization/users/invite', { body, schema: zod });
    if (result.ok) expectTypeOf(result.data).toEqualTypeOf<Counted>();
    else if (result.status === 403) expectTypeOf(result.error.status).toEqualTypeOf<403>();
    // @ts-expect-error the body is missing
    goldleaf.POST('/organization/users/invite', { schema: zod });
  });

  test('leaves undocumented data unknown without one', async () => {
    // Its page of GoldLeaf's documentation was read in full, and has no schema.
    const body = { params: { number: '1' } };
    const call = goldleaf.POST('/salesestimates/checkexisting', { body });
    expectTypeOf(await call.orThrow()).toBeUnknown();
    const timed = goldleaf.POST('/salesestimates/checkexisting', { body, timeout: 1 });
    expectTypeOf(await timed.orThrow()).toBeUnknown();
  });

  test('has to be a Standard Schema', () => {
    // @ts-expect-error not a schema
    goldleaf.GET('/brands', { schema: { parse: () => 1 } });
  });

  test('types the items of pages', async () => {
    for await (const page of pages(goldleaf, '/organization/items', { schema: zod })) {
      expectTypeOf(page.items).toEqualTypeOf<readonly Counted[]>();
    }
    for await (const item of items(goldleaf, '/organization/items', { schema: valibot })) {
      expectTypeOf(item).toEqualTypeOf<Counted>();
    }
    for await (const item of items(goldleaf, '/organization/items')) expectTypeOf(item).toBeUnknown();
  });
});
