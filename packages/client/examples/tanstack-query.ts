import { goldleafQueries } from '@goldleaf/client/query';
import { InfiniteQueryObserver, MutationObserver, QueryClient } from '@tanstack/query-core';
import { goldleaf } from './goldleaf.ts';

const queryClient = new QueryClient();
const q = goldleafQueries(goldleaf);

// In React: useQuery(q.get('/customers', { params })). Vue, Solid and Svelte take the same options.
const params = { query: { 'search.name': 'Acme' } };
const customers = await queryClient.fetchQuery(q.get('/customers', { params }));
console.log(customers?.total);

// In React: useInfiniteQuery(q.pages('/organization/items')).
const items = new InfiniteQueryObserver(queryClient, q.pages('/organization/items'));
console.log((await items.fetchNextPage()).data?.pages[0]?.items.length);

// In React: useMutation(q.post('/organization/users/invite')).
const invite = new MutationObserver(queryClient, q.post('/organization/users/invite'));
await invite.mutate({ body: { emailAddresses: [{ email: 'ada@example.com', password: 'Example-1' }] } });
await queryClient.invalidateQueries({ queryKey: q.key('/customers') });
