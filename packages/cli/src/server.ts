import { createGoldLeafClient, type GoldLeafClient, isGoldLeafError } from '@goldleaf/client';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** The options that say where requests are sent. */
export interface ServerOptions {
  readonly baseUrl: string;
  /** Hosts that may be called by plain http. */
  readonly allowHttpHost?: readonly string[];
}

/** The server that requests are sent to. */
export interface Server {
  readonly baseUrl: string;
  readonly allowHttpHosts: readonly string[];
  readonly origin: string;
  /** Whether it is on this machine, like the mock. */
  readonly isLoopback: boolean;
  /** Whether requests go there by plain http, so that everyone on the way can read them. */
  readonly isHttp: boolean;
}

/**
 * Parses `--base-url`.
 *
 * @throws {UsageError} if the URL is invalid, or plain http is not allowed there
 */
export function serverAt({ baseUrl, allowHttpHost = [] }: ServerOptions): Server {
  if (!URL.canParse(baseUrl)) {
    throw new UsageError('--base-url is not a valid URL. Pass one like https://goldleaf.app/api/v1.');
  }
  const { origin, hostname, protocol } = new URL(baseUrl);
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  const isHttp = protocol === 'http:';
  if (isHttp && !isLoopback && !allowHttpHost.some((host) => host.toLowerCase() === hostname)) {
    throw new UsageError(
      `--base-url: ${hostname} is called by plain http. Use https, or pass --allow-http-host ${hostname} if it is a mock.`,
    );
  }
  return { baseUrl, allowHttpHosts: allowHttpHost, origin, isLoopback, isHttp };
}

/** An API key and its name in GoldLeaf. */
export interface ApiKey {
  readonly apiKey: string;
  readonly apiKeyName: string;
}

/**
 * Reads the API key of the environment. A server that is called by plain http gets an invented key, because everyone on the way can read
 * it. A server on this machine gets the same, because it may be a proxy to GoldLeaf.
 *
 * @throws {UsageError} if the key or its name is missing
 */
export function authFor(server: Server, environment: Terminal['env']): ApiKey {
  if (server.isLoopback || server.isHttp) return { apiKey: 'invented-key', apiKeyName: 'goldleaf' };
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
      allowHttpHosts: server.allowHttpHosts,
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
  if (value && /\p{Cc}|^\s|\s$/u.test(value)) {
    throw new UsageError(`${name} contains a control character, or begins or ends with a blank. Remove it.`);
  }
  if (value) return value;
  throw new UsageError(
    `Set ${name} for ${origin}. GOLDLEAF_API_KEY holds the API key, and GOLDLEAF_API_KEY_NAME its name.`,
  );
}
