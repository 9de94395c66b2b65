import { createGoldLeafClient, type GoldLeafError, type Page } from '@goldleaf/client';
import { goldleafQueries } from '@goldleaf/client/query';
import { InfiniteQueryObserver, MutationObserver, QueryClient, QueryObserver } from '@tanstack/query-core';
import { expectTypeOf, test } from 'vitest';
import { z } from 'zod';

const q = goldleafQueries(createGoldLeafClient({ auth: { token: 'any' } }));
const client = new QueryClient();

test('get > types data and errors by path', () => {
  const options = q.get('/customers', { params: { query: { 'search.name': 'Acme' } } });
  const { data, error } = new QueryObserver(client, options).getCurrentResult();
  expectTypeOf(data?.total).toEqualTypeOf<number | undefined>();
  expectTypeOf(error?.mayHaveActed).toEqualTypeOf<boolean | undefined>();
  expectTypeOf(client.getQueryData(options.queryKey)?.total).toEqualTypeOf<number | undefined>();
});

test('get > keeps the types of select', () => {
  const options = q.get('/customers');
  const selected = new QueryObserver(client, { ...options, select: ({ total }) => String(total) });
  expectTypeOf(selected.getCurrentResult().data).toEqualTypeOf<string | undefined>();
});

test('get > requires what the path requires', () => {
  q.get('/hose/{hoseId}', { params: { path: { hoseId: '1' } } });
  // @ts-expect-error: the path parameter is missing
  q.get('/hose/{hoseId}');
  // @ts-expect-error: no such path
  q.get('/nowhere');
  // @ts-expect-error: a POST
  q.get('/organization/users/invite');
});

test('read > accepts only the POSTs that read', () => {
  q.read('/salesestimates/checkexisting', {} as never);
  // @ts-expect-error: an invite may act
  q.read('/organization/users/invite', {} as never);
});

test('pages > accepts only lists with a documented page parameter', () => {
  const options = q.pages('/organization/items', { params: { query: { limit: 50 } } });
  const { data } = new InfiniteQueryObserver(client, options).getCurrentResult();
  expectTypeOf(data?.pages[0]).toEqualTypeOf<Page | undefined>();
  // @ts-expect-error: no page parameter is documented
  q.pages('/brands');
});

test('post > types the variables and the error', () => {
  const observer = new MutationObserver(client, q.post('/organization/users/invite'));
  observer.mutate({ body: { emailAddresses: [{ email: 'ada@example.com', password: 'Example-1' }] } });
  expectTypeOf(observer.getCurrentResult().error).toExtend<GoldLeafError | null>();
  // @ts-expect-error: the body is missing
  observer.mutate({});
  // @ts-expect-error: the token request belongs to the client
  q.post('/security/v1/token');
});

test('key > types the parameters', () => {
  q.key('/customers', { query: { 'search.name': 'Acme' } });
  // @ts-expect-error: no such parameter
  q.key('/customers', { query: { nmae: 'Acme' } });
});

test('schema > types the data of every factory', () => {
  const schema = z.object({ count: z.string().transform(Number) });
  type Counted = { count: number };
  const { data } = new QueryObserver(client, q.get('/brands', { schema })).getCurrentResult();
  expectTypeOf(data).toEqualTypeOf<Counted | undefined>();
  const read = q.read('/hoseassembly/price', { schema, body: {} as never });
  expectTypeOf(client.getQueryData(read.queryKey)).toEqualTypeOf<Counted | undefined>();
  const list = new InfiniteQueryObserver(
    client,
    q.pages('/organization/items', { schema }),
  ).getCurrentResult();
  expectTypeOf(list.data?.pages[0]).toEqualTypeOf<Page<Counted> | undefined>();
  const mutation = new MutationObserver(client, q.post('/customers/create', { schema })).getCurrentResult();
  expectTypeOf(mutation.data).toEqualTypeOf<Counted | undefined>();
  const selected = { ...q.get('/brands', { schema }), select: ({ count }: Counted) => `${count}` };
  expectTypeOf(new QueryObserver(client, selected).getCurrentResult().data).toEqualTypeOf<
    string | undefined
  >();
});
