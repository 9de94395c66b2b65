import { throwTypeError } from '../errors/throw-type-error.ts';

/** The parts of a response that the client reads. A `Response` of any implementation has it. */
export interface FetchResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: unknown;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A `fetch` of any implementation, such as undici's. It gets the URL as text. */
// biome-ignore lint/suspicious/noExplicitAny: each implementation has its own types for the same options
export type FetchFunction = (url: string, init?: any) => Promise<FetchResponse>;

/** The `fetch` option, as calls use it. */
export interface FetchConfig {
  readonly fetch: typeof fetch;
  /** Whether `fetch` is the caller's. It may know neither the runtime's `Request` nor its streams. */
  readonly isCustomFetch: boolean;
}

/** Returns what calls use of the `fetch` option. The global one is looked up at each call: Next.js replaces it later. */
export function readFetch(given: FetchFunction | undefined): FetchConfig {
  if (given !== undefined && typeof given !== 'function') throwTypeError('fetch must be a function');
  return {
    fetch: (given as typeof fetch | undefined) ?? ((...request) => globalThis.fetch(...request)),
    isCustomFetch: given !== undefined,
  };
}
