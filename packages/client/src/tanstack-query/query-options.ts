import type { operationTable, PostOperations } from '@goldleaf/api-types';
import type { DataTag, InfiniteData } from '@tanstack/query-core';

type Row = (typeof operationTable)[keyof typeof operationTable];

/** The paths of the POSTs that only read, according to their documentation. */
export type ReadPath = Extract<Row, { method: 'POST'; retrySafe: true }>['path'] & keyof PostOperations;

/** `['goldleaf', scope, path, input, kind]` */
export type Key = readonly [...KeyPrefix, input: object, kind: 'GET' | 'POST' | 'pages'];
export type KeyPrefix = readonly [library: 'goldleaf', scope: string, path: string];

/**
 * `false`, typed so that `useQuery` and `useMutation` infer the type of the errors from it.
 *
 * These types name nothing of TanStack that holds a QueryClient: frameworks bring versions of their own, and its class is nominal.
 */
type Retry<Failure> = boolean | number | ((failureCount: number, error: Failure) => boolean);

/** Options of `useQuery`, in every framework of TanStack Query. */
export interface Query<Data, Failure> {
  readonly queryKey: DataTag<Key, Data, Failure>;
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Data>;
  /** `false`: the client retries by itself, and knows which calls are safe to repeat. */
  readonly retry: Retry<Failure>;
  /** `false` if the GET may change something. Otherwise absent. */
  readonly refetchOnWindowFocus?: false;
  /** `false` if the GET may change something. Otherwise absent. */
  readonly refetchOnReconnect?: false;
}

/** Options of `useInfiniteQuery`. */
export interface InfiniteQuery<Page, Failure> {
  readonly queryKey: DataTag<Key, InfiniteData<Page, number>, Failure>;
  readonly queryFn: (context: { readonly signal: AbortSignal; readonly pageParam: number }) => Promise<Page>;
  readonly initialPageParam: number;
  readonly getNextPageParam: (last: Page, all: readonly Page[]) => number | undefined;
  readonly retry: Retry<Failure>;
}

/** Options of `useMutation`. */
export interface Mutation<Data, Failure, Variables> {
  readonly mutationKey: Key;
  readonly mutationFn: (variables: Variables) => Promise<Data>;
  readonly retry: Retry<Failure>;
  /** `always`: a mutation fails while the browser is offline. It is never paused, and so never resumed later or from a persisted cache. */
  readonly networkMode: 'always';
  /** 0: its variables, which may hold a password, leave the cache when nothing shows the mutation any more. */
  readonly gcTime: 0;
}
