import type { GetOperations, GetPath, PostOperations, PostPath } from '@goldleaf/api-types';
import { isRetrySafe } from '@goldleaf/api-types/internal';
import type { CallArguments, CallOptions } from '../call/call-options.ts';
import type { GoldLeafClient } from '../client.ts';
import { type Page, type PagedPath, pages } from '../pages.ts';
import type { ParseAs } from '../response/body.ts';
import type { Failure, Success } from '../response/result.ts';
import type { AnySchema, OutputOf, SchemaOption } from '../response/schema.ts';
import type { InfiniteQuery, Key, KeyPrefix, Mutation, Query, ReadPath } from './query-options.ts';

type Data<Operation, As extends ParseAs, Schema extends AnySchema> = Success<Operation, As, Schema>['data'];
type ErrorOf<Operation> = Failure<Operation>['error'];
/** The variables of a mutation. They may be left out if no option of the call is required. */
// biome-ignore lint/suspicious/noConfusingVoidType: TanStack's way to let mutate() go without variables
type Variables<Options> = Record<never, never> extends Options ? Options | void : Options;

export interface GoldLeafQueriesOptions {
  /**
   * Part of every key. Default: a name of its own for each client, so that two clients never share data.
   *
   * Set it if a server dehydrates queries and a page hydrates them: both need the same keys.
   */
  readonly scope?: string | undefined;
}

/** Option factories for TanStack Query, typed by path. */
export interface GoldLeafQueries {
  /** Returns the options of `useQuery` for a GET. */
  get<Path extends GetPath, As extends ParseAs = 'json', Schema extends AnySchema = undefined>(
    path: Path,
    ...optionsWithParams: CallArguments<CallOptions<GetOperations[Path], As, Schema>>
  ): Query<Data<GetOperations[Path], As, Schema>, ErrorOf<GetOperations[Path]>>;

  /** Returns the options of `useQuery` for a POST that only reads, such as `/hoseassembly/price`. */
  read<Path extends ReadPath, As extends ParseAs = 'json', Schema extends AnySchema = undefined>(
    path: Path,
    ...optionsWithBodyOrParams: CallArguments<CallOptions<PostOperations[Path], As, Schema>>
  ): Query<Data<PostOperations[Path], As, Schema>, ErrorOf<PostOperations[Path]>>;

  /** Returns the options of `useInfiniteQuery` for a list with a documented `page` parameter. `schema` is the schema of one item. */
  pages<Path extends PagedPath, Schema extends AnySchema = undefined>(
    path: Path,
    ...optionsWithParams: CallArguments<CallOptions<GetOperations[Path], 'json', Schema>>
  ): InfiniteQuery<Page<OutputOf<Schema, unknown>>, ErrorOf<GetOperations[Path]>>;

  /** Returns the options of `useMutation` for a POST. `mutate` takes the options of the call, such as `{ body }`. */
  post<Path extends Exclude<PostPath, '/security/v1/token'>, Schema extends AnySchema = undefined>(
    path: Path,
    options?: SchemaOption<Schema>,
  ): Mutation<
    Data<PostOperations[Path], 'json', Schema>,
    ErrorOf<PostOperations[Path]>,
    Variables<Omit<CallOptions<PostOperations[Path]>, 'schema'>>
  >;

  /** Returns the key of all queries of a path, or of those with certain parameters, to invalidate or to cancel them. */
  key<Path extends GetPath | ReadPath>(path: Path, params?: Params<Path>): readonly unknown[];
}

type Params<Path> = Path extends GetPath
  ? CallOptions<GetOperations[Path]>['params' & keyof CallOptions<GetOperations[Path]>]
  : Path extends ReadPath
    ? CallOptions<PostOperations[Path]>['params' & keyof CallOptions<PostOperations[Path]>]
    : never;

interface AnyOptions {
  readonly params?: { readonly query?: { readonly page?: number } };
  readonly body?: unknown;
  readonly customerId?: string;
  readonly parseAs?: ParseAs;
  readonly schema?: AnySchema;
  readonly signal?: AbortSignal;
}
type AnyCall = (path: string, options: AnyOptions) => { orThrow(): Promise<unknown> };

const names = new WeakMap<object, string>();
let count = 0;

/** Returns an object's own name in keys: the first object's is `1`. */
function nameOf(object: object): string {
  const name = names.get(object) ?? String(++count);
  names.set(object, name);
  return name;
}

/**
 * Makes option factories for TanStack Query 5: React, Vue, Solid, Svelte and Angular take the same options.
 *
 * Queries and mutations have `retry: false`, because the client retries by itself: TanStack's three retries would multiply its own.
 */
export function goldleafQueries(
  goldleaf: GoldLeafClient,
  { scope = nameOf(goldleaf) }: GoldLeafQueriesOptions = {},
): GoldLeafQueries {
  const prefixOf = (path: string): KeyPrefix => ['goldleaf', scope, path];
  const keyOf = (path: string, options: AnyOptions, kind: Key[4]): Key => {
    const { params, body, customerId, parseAs, schema } = options;
    // The output of one schema may not fit another.
    return [...prefixOf(path), { params, body, customerId, parseAs, schema: schema && nameOf(schema) }, kind];
  };

  const query =
    (method: 'GET' | 'POST') =>
    (path: string, options: AnyOptions = {}) => ({
      queryKey: keyOf(path, options, method),
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        (goldleaf[method] as AnyCall)(path, { ...options, signal: either(signal, options.signal) }).orThrow(),
      retry: false,
      ...(!isRetrySafe(method, path) && { refetchOnWindowFocus: false, refetchOnReconnect: false }),
    });

  const factories = {
    get: query('GET'),
    read: query('POST'),
    pages: (path: PagedPath, options: AnyOptions = {}) => ({
      queryKey: keyOf(path, options, 'pages'),
      queryFn: async ({ pageParam, signal }: { pageParam: number; signal: AbortSignal }): Promise<Page> => {
        const params = { ...options.params, query: { ...options.params?.query, page: pageParam } };
        const call = { ...options, params, signal: either(signal, options.signal) };
        const { value } = await pages(goldleaf, path, call as never).next();
        return value ?? { number: pageParam, items: [], total: undefined };
      },
      initialPageParam: options.params?.query?.page ?? 1,
      getNextPageParam: nextPage,
      retry: false,
    }),
    post: (path: string, { schema }: SchemaOption<AnySchema> = {}) => ({
      mutationKey: keyOf(path, {}, 'POST'),
      mutationFn: (options: AnyOptions = {}) =>
        (goldleaf.POST as AnyCall)(path, { ...options, schema }).orThrow(),
      retry: false,
      networkMode: 'always',
      gcTime: 0,
    }),
    key: (path: string, params?: object) => (params ? [...prefixOf(path), { params }] : prefixOf(path)),
  };
  return factories as unknown as GoldLeafQueries;
}

/**
 * Ends where `pages` ends: at an empty page or at the total. At a repeated page, `pages` throws. This ends there too, so that the list
 * stays on screen.
 */
function nextPage(last: Page, all: readonly Page[]): number | undefined {
  const read = all.reduce((sum, { items }) => sum + items.length, 0);
  const before = all.at(-2);
  const isRepeated = before && JSON.stringify(before.items) === JSON.stringify(last.items);
  const isLast = last.items.length === 0 || isRepeated || read >= (last.total ?? Infinity);
  return isLast ? undefined : last.number + 1;
}

function either(signal: AbortSignal, own: AbortSignal | undefined): AbortSignal {
  return own ? AbortSignal.any([signal, own]) : signal;
}
