import { throwTypeError } from '../errors/throw-type-error.ts';
import type { Method } from '../hooks/attempt.ts';
import { noStore } from '../runtime/no-store.ts';

/** Fields that Next.js adds to the options of `fetch`. */
export interface NextOptions {
  /** Seconds for which a cached response is used. `false` means forever. */
  readonly revalidate?: number | false | undefined;
  /** Names by which `revalidateTag` makes Next.js forget a response. */
  readonly tags?: readonly string[] | undefined;
}

/** Fields that a call passes on to `fetch`, as `fetch` itself takes them. */
export interface FetchFields {
  /** How a GET is cached, as in `fetch`. Default: `no-store`, unless `next` is given. */
  readonly cache?: RequestInit['cache'] | undefined;
  /** How Next.js caches a GET. Other runtimes ignore it. */
  readonly next?: NextOptions | undefined;
  readonly credentials?: RequestInit['credentials'] | undefined;
  readonly integrity?: string | undefined;
  readonly keepalive?: boolean | undefined;
  readonly priority?: 'auto' | 'high' | 'low' | undefined;
  readonly referrer?: string | undefined;
  readonly referrerPolicy?: RequestInit['referrerPolicy'] | undefined;
}

/**
 * Returns the fields for `fetch`. By default they keep a response out of caches. Next.js 13 and 14 would cache every response on disk, even
 * that of a POST.
 *
 * @throws {TypeError} when a POST is to be cached
 */
export function fetchFields(method: Method, { cache, ...fields }: FetchFields): RequestInit {
  const isCached = (cache ?? 'no-store') !== 'no-store' || fields.next !== undefined;
  if (isCached && method !== 'GET') throwTypeError('cache and next are for GET requests');
  return Object.assign(fields, isCached ? cache && { cache } : noStore()) as RequestInit;
}
