/** The field that keeps a response out of caches. */
export const noStore = (): RequestInit => ({ cache: 'no-store' });

/** The fields for the token request. */
export const tokenFetchFields: typeof noStore = noStore;
