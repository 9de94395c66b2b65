import type { GetOperations, GetPath } from '@goldleaf/api-types';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { CallArguments, CallOptions } from './call/call-options.ts';
import type { GoldLeafClient } from './client.ts';
import { InvalidResponseError } from './errors/transport-error.ts';
import { type AnySchema, applySchema, type OutputOf } from './response/schema.ts';

/** Paths of the lists with a documented `page` parameter. */
export type PagedPath = {
  [Path in GetPath]: [Query<Path>] extends [never] ? never : 'page' extends keyof Query<Path> ? Path : never;
}[GetPath];

type Query<Path extends GetPath> = Exclude<GetOperations[Path]['parameters']['query'], undefined>;

/** One page of a list. */
export interface Page<Item = unknown> {
  /** Number of the page, as sent in the query. The first page is 1. */
  readonly number: number;
  /** The content of an item is not documented. Pass a `schema` to type it. */
  readonly items: readonly Item[];
  /** Number of items on all pages. Undefined if the response doesn't say. */
  readonly total: number | undefined;
}

/** The documented fields of a list, on `GET /organization/items` and `GET /customers`. */
interface List {
  readonly items?: unknown;
  readonly total?: unknown;
}

interface AnyOptions {
  readonly params?: { readonly query?: { readonly page?: number } };
  readonly schema?: AnySchema;
}

/**
 * Reads a list page by page, starting at `params.query.page` or 1. Ends at an empty page, or when as many items were read as `total` says.
 *
 * @param optionsWithParams - options of the call, as for `GET`, but `schema` is the schema of one item
 * @throws {GoldLeafError} when a page fails, is not a list, or repeats the one before, or when an item doesn't match the schema. The
 * responses of most lists are not documented
 */
export async function* pages<Path extends PagedPath, Schema extends AnySchema = undefined>(
  goldleaf: GoldLeafClient,
  path: Path,
  ...optionsWithParams: CallArguments<CallOptions<GetOperations[Path], 'json', Schema>>
): AsyncGenerator<Page<OutputOf<Schema, unknown>>, void, undefined> {
  const { schema, ...call } = (optionsWithParams[0] ?? {}) as AnyOptions;
  const get = goldleaf.GET as (path: string, options: unknown) => { orThrow(): Promise<unknown> };
  let read = 0;
  let last = '';
  for (let number = call.params?.query?.page ?? 1; ; number++) {
    const params = { ...call.params, query: { ...call.params?.query, page: number } };
    const page = readPage(await get(path, { ...call, params }).orThrow(), number, path);
    if (page.items.length === 0) return;
    const text = JSON.stringify(page.items);
    if (text === last) {
      throw invalidPage(path, `page ${number} repeats page ${number - 1}: the server ignores \`page\``);
    }
    last = text;
    read += page.items.length;
    yield (schema ? await validateItems(page, schema, path) : page) as Page<OutputOf<Schema, unknown>>;
    // More than the total were read if the server ignores `page`, or if items were deleted meanwhile.
    if (read >= (page.total ?? Infinity)) return;
  }
}

/**
 * Reads the items of a list, page by page, as `pages` does.
 *
 * @param optionsWithParams - options of the call, as for `GET`, but `schema` is the schema of one item
 * @throws {GoldLeafError} when a page fails, is not a list, or repeats the one before, or when an item doesn't match the schema
 */
export async function* items<Path extends PagedPath, Schema extends AnySchema = undefined>(
  goldleaf: GoldLeafClient,
  path: Path,
  ...optionsWithParams: CallArguments<CallOptions<GetOperations[Path], 'json', Schema>>
): AsyncGenerator<OutputOf<Schema, unknown>, void, undefined> {
  for await (const page of pages<Path, Schema>(goldleaf, path, ...optionsWithParams)) {
    yield* page.items as readonly OutputOf<Schema, unknown>[];
  }
}

/** @throws {InvalidResponseError} if an item doesn't match. Its paths begin with the index of the item on the page */
async function validateItems(page: Page, schema: StandardSchemaV1, path: string): Promise<Page> {
  const details = () => ({ method: 'GET', path, status: 200 });
  const items = page.items.map((item, index) => applySchema(schema, item, details, `/${index}`));
  return { ...page, items: await Promise.all(items) };
}

function readPage(data: unknown, number: number, path: string): Page {
  const { items, total } = Array.isArray(data) ? { items: data } : ((data ?? {}) as List);
  if (!Array.isArray(items)) throw invalidPage(path, `page ${number} is not a list`);
  return { number, items, total: typeof total === 'number' ? total : undefined };
}

function invalidPage(path: string, reason: string): InvalidResponseError {
  return new InvalidResponseError('invalid_response', reason, { method: 'GET', path, status: 200 });
}
