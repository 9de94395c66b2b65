/**
 * The fields for the token request. `internal` has Next.js send it by the `fetch` of the runtime: `no-store` alone would make the page
 * that needs the token dynamic.
 */
export function tokenFetchFields(): RequestInit {
  return Object.assign(noStore(), { next: { internal: true } });
}

let acceptsCache: boolean | undefined;

/** Returns the field that keeps a response out of caches. There is none on older workerd, which throws on any `cache`. */
export function noStore(): RequestInit {
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
