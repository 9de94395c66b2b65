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

/** The runtime's `fetch`. It is looked up at each call: Next.js replaces it later. */
export const globalFetch: typeof fetch = (...request) => globalThis.fetch(...request);

/**
 * Reads the `fetch` option. A custom one may know neither the runtime's `Request` nor its streams.
 *
 * @throws {TypeError} if it is not a function
 */
export function readFetch(given: FetchFunction = globalFetch): typeof fetch {
  if (typeof given !== 'function') throwTypeError('fetch must be a function');
  return given as typeof fetch;
}
