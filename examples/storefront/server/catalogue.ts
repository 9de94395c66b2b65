import type { Stubs } from '@goldleaf/mock';

const NAMES = [
  'Acme Hydraulics',
  'Bolt & Pipe',
  'Coastal Hoses',
  'Delta Fluid Power',
  'Eastern Fittings',
  'Fjord Marine',
];
const CITIES = ['', ' North', ' South', ' West'];

const CUSTOMERS = CITIES.flatMap((city) => NAMES.map((name) => `${name}${city}`)).map((name, index) => ({
  id: String(index + 1).padStart(24, '0'),
  name,
}));

const ITEMS = Array.from({ length: 12 }, (_, index) => ({ partNumber: `HA-${1001 + index}` }));

/** Responses of the mock. The items' properties are made up: GoldLeaf doesn't document them. */
export const catalogue: Stubs = {
  'GET /customers': ({ query }) => {
    const search = String(query['search.name'] ?? '').toLowerCase();
    const items = CUSTOMERS.filter(({ name }) => name.toLowerCase().includes(search));
    return { status: 200, body: { items, total: items.length, page: 1 } };
  },
  'GET /organization/items': { items: ITEMS, pageSize: 5 },
};
