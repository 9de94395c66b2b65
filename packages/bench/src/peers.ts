/** A client that can invite a user. `peers/NAME.ts` is what a consumer would write with it. */
export interface Peer {
  readonly name: string;
  /** The package that it comes from or that generates it. Undefined for `fetch`. */
  readonly package?: string;
  /** Features besides sending. */
  readonly types: boolean;
  readonly tokens?: boolean;
  readonly retries?: boolean;
  readonly timeouts?: boolean;
}

export const peers: readonly Peer[] = [
  { name: 'goldleaf', package: '@goldleaf/client', types: true, tokens: true, retries: true, timeouts: true },
  { name: 'fetch', types: false },
  { name: 'openapi-fetch', package: 'openapi-fetch', types: true },
  { name: 'hey-api', package: '@hey-api/openapi-ts', types: true },
  { name: 'redocly', package: '@redocly/cli', types: true, retries: true, timeouts: true },
  { name: 'orval', package: 'orval', types: true },
  { name: 'swagger-typescript-api', package: 'swagger-typescript-api', types: true },
  { name: 'axios', package: 'axios', types: false, timeouts: true },
  { name: 'ky', package: 'ky', types: false, retries: true, timeouts: true },
];

/**
 * Creates a client. `peers/NAME.ts` exports one of these.
 *
 * @param credential - a bearer token, or for goldleaf the API key
 * @returns a function that invites one user
 */
export type Connect = (
  baseUrl: string,
  credential: string,
) => (email: string, password: string) => Promise<unknown>;
