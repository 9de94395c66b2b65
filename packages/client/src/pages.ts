import type { GetOperations, GetPath } from '@goldleaf/api-types';
import type { CallArguments, CallOptions } from './call/call-options.ts';
import type { GoldLeafClient } from './client.ts';
import { InvalidResponseError } from './errors/transport-error.ts';

/** Paths of the lists with a documented `page` parameter. */
export type PagedPath = {
  [Path in GetPath]: [Query<Path>] extends [never] ? never : 'page' extends keyof Query<Path> ? Path : never;
}[GetPath];

type Query<Path extends GetPath> = Exclude<GetOperations[Path]['parameters']['query'], undefined>;

/** One page of a list. */
export interface Page {
  /** As sent in the query. 1 is the first. */
  readonly number: number;
  /** What an item holds is not documented. */
  readonly items: readonly unknown[];
  /** Number of items on all pages. Undefined if the response doesn't tell. */
  readonly total: number | undefined;
}

/** What is documented of a list: these two, on `GET /organization/items` and `GET /customers`. */
interface List {
  readonly items?: unknown;
  readonly total?: unknown;
}

/**
 * Reads a list page by page, starting at `params.query.page` or 1. Ends at an empty page, at the documented `total`, or when the server
 * repeats a page.
 *
 * @param options - options of the call, as for `GET`
 * @throws {GoldLeafError} when a page fails or is not a list. The responses of most lists are not documented
 */
export async function* pages<Path extends PagedPath>(
  goldleaf: GoldLeafClient,
  path: Path,
  ...options: CallArguments<CallOptions<GetOperations[Path]>>
): AsyncGenerator<Page, void, undefined> {
  const call = (options[0] ?? {}) as { params?: { query?: { page?: number } } };
  const get = goldleaf.GET as (path: string, options: unknown) => { orThrow(): Promise<unknown> };
  let read = 0;
  let last = '';
  for (let number = call.params?.query?.page ?? 1; ; number++) {
    const params = { ...call.params, query: { ...call.params?.query, page: number } };
    const data = await get(path, { ...call, params }).orThrow();
    const { items, total } = Array.isArray(data) ? { items: data } : ((data ?? {}) as List);
    if (!Array.isArray(items)) {
      const details = { method: 'GET', path, status: 200 };
      throw new InvalidResponseError('invalid_response', `page ${number} is not a list`, details);
    }
    const text = JSON.stringify(items);
    if (items.length === 0 || text === last) return;
    last = text;
    read += items.length;
    yield { number, items, total: typeof total === 'number' ? total : undefined };
    if (total === read) return;
  }
}
