import { goldleaf } from './goldleaf.ts';

const customers = await goldleaf
  .GET('/customers', { params: { query: { 'search.name': 'Acme' } } })
  .orThrow();
console.log(customers.total);
