import { createGoldLeafClient, type GoldLeafClient, isGoldLeafError } from '@goldleaf/client';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Where requests are sent. */
export interface Server {
  readonly baseUrl: string;
  readonly origin: string;
  /** Whether it is on this machine, like the mock. */
  readonly loopback: boolean;
}

/**
 * Parses `--base-url`.
 *
 * @throws {UsageError} if the URL is invalid
 */
export function serverAt(baseUrl: string): Server {
  if (!URL.canParse(baseUrl)) {
    throw new UsageError('--base-url is not a valid URL. Pass one like https://goldleaf.app/api/v1.');
  }
  const { origin, hostname } = new URL(baseUrl);
  return { baseUrl, origin, loopback: /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname) };
}

/** An API key and its name in GoldLeaf. */
export interface ApiKey {
  readonly apiKey: string;
  readonly apiKeyName: string;
}

/**
 * Reads the API key of the environment. A server on this machine gets an invented key, because it may be a proxy to GoldLeaf.
 *
 * @throws {UsageError} if the key or its name is missing
 */
export function authFor(server: Server, environment: Terminal['env']): ApiKey {
  if (server.loopback) return { apiKey: 'no-key-on-loopback', apiKeyName: 'goldleaf' };
  return {
    apiKey: variable(server, environment, 'GOLDLEAF_API_KEY'),
    apiKeyName: variable(server, environment, 'GOLDLEAF_API_KEY_NAME'),
  };
}

/**
 * Creates a client with the API key of the environment.
 *
 * @param timeout - seconds that a response may take
 * @throws {UsageError} if the key or its name is missing, or the client rejects the address
 */
export function clientFor(server: Server, environment: Terminal['env'], timeout: number): GoldLeafClient {
  const auth = authFor(server, environment);
  const attemptTimeout = timeout * 1_000;
  try {
    return createGoldLeafClient({
      auth,
      baseUrl: server.baseUrl,
      attemptTimeout,
      timeout: 4 * attemptTimeout,
    });
  } catch (error) {
    if (isGoldLeafError(error)) throw new UsageError(error.message);
    throw error;
  }
}

function variable({ origin }: Server, environment: Terminal['env'], name: string): string {
  const value = environment[name];
  if (value) return value;
  throw new UsageError(
    `Set ${name} for ${origin}. GOLDLEAF_API_KEY holds the API key, and GOLDLEAF_API_KEY_NAME its name.`,
  );
}
