import type { ReadyStub } from './ready-stub.ts';

interface Query {
  readonly page?: string | readonly string[];
  readonly limit?: string | readonly string[];
  readonly itemsPerPage?: string | readonly string[];
}

/** Returns the stub for one page of a list, as `{ items, total, page }`. The query selects it. */
export function listPage({ items, pageSize }: NonNullable<ReadyStub['list']>, query: Query): ReadyStub {
  const page = positiveInteger(query.page) ?? 1;
  const size = positiveInteger(query.limit) ?? positiveInteger(query.itemsPerPage) ?? pageSize;
  const start = page === 1 ? 0 : (page - 1) * size;
  const json = { items: items.slice(start, start + size), total: items.length, page };
  return { status: 200, body: { json } };
}

function positiveInteger(value: Query['page']): number | undefined {
  const number = Number(value);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
