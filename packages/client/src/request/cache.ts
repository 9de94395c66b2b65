import type { Method } from '../hooks/attempt.ts';

/** What Next.js adds to the options of `fetch`. */
export interface NextOptions {
  /** Seconds for which a response is used again; false for ever. */
  readonly revalidate?: number | false | undefined;
  /** Names by which `revalidateTag` makes Next.js forget a response. */
  readonly tags?: readonly string[] | undefined;
}

/** The fields of `fetch` by which a caller has responses cached. */
export interface CacheOptions {
  /** How a GET is cached, as in `fetch`. Default: `no-store`, unless `next` is given. */
  readonly cache?: RequestInit['cache'];
  /** How Next.js caches a GET. Other runtimes ignore it. */
  readonly next?: NextOptions | undefined;
}

/**
 * Returns the fields of `fetch` that keep a response out of caches. Next.js 13 and 14 cache every response by default, even that of a
 * POST, and keep it on disk.
 *
 * @throws {TypeError} when a POST is to be cached
 */
export function cacheFields(method: Method, { cache, next }: CacheOptions): RequestInit {
  const isGiven = (cache ?? 'no-store') !== 'no-store' || next !== undefined;
  if (!isGiven) return noStore();
  if (method !== 'GET') throw new TypeError('cache and next are for GET requests');
  return Object.assign(cache ? { cache } : {}, next ? { next } : {});
}

/**
 * The fields for the token request. `internal` has Next.js send it by the `fetch` of the runtime: `no-store` alone would make the page
 * that needs the token dynamic.
 */
export function tokenCacheFields(): RequestInit {
  return Object.assign(noStore(), { next: { internal: true } });
}

let acceptsCache: boolean | undefined;

/** Returns no field on older workerd, which throws on any `cache`. */
function noStore(): RequestInit {
  acceptsCache ??= canCreateRequest({ cache: 'no-store' });
  return acceptsCache ? { cache: 'no-store' } : {};
}

function canCreateRequest(init: RequestInit): boolean {
  try {
    new Request('https://goldleaf.app', init);
    return true;
  } catch {
    return false;
  }
}
