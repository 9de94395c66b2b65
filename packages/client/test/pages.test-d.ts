import { createGoldLeafClient, type PagedPath, pages } from '@goldleaf/client';
import { expectTypeOf, test } from 'vitest';

const goldleaf = createGoldLeafClient({ auth: { token: 'a-token' } });

test('pages are read of the lists whose paging is documented, and of no other', () => {
  expectTypeOf<PagedPath>().toEqualTypeOf<
    | '/organization/items'
    | '/workorders'
    | '/customer/{customerId}/items'
    | '/customer/{customerId}/locations'
  >();
  // @ts-expect-error GET /customers documents no page parameter
  pages(goldleaf, '/customers');
  // @ts-expect-error the path parameter is missing
  pages(goldleaf, '/customer/{customerId}/items');
});
