import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Where requests are sent, and the API key for it. */
export interface Server {
  readonly baseUrl: string;
  readonly origin: string;
  /** Whether it is on this machine, like the mock. */
  readonly loopback: boolean;
  readonly auth: { readonly apiKey: string; readonly apiKeyName: string };
}

/**
 * Reads the server from `--base-url` and the environment. A server on this machine gets an invented key, because it may be a proxy to
 * GoldLeaf.
 *
 * @throws {UsageError} if the URL is invalid, or the key or its name is missing
 */
export function serverAt(baseUrl: string, environment: Terminal['env']): Server {
  if (!URL.canParse(baseUrl))
    throw new UsageError('--base-url is not a valid URL. Pass one like https://goldleaf.app/api/v1.');
  const { origin, hostname } = new URL(baseUrl);
  const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  const auth = loopback
    ? { apiKey: 'no-key-on-loopback', apiKeyName: 'goldleaf invite' }
    : { apiKey: variable('GOLDLEAF_API_KEY'), apiKeyName: variable('GOLDLEAF_API_KEY_NAME') };
  return { baseUrl, origin, loopback, auth };

  function variable(name: string): string {
    const value = environment[name];
    if (value) return value;
    throw new UsageError(
      `Set ${name} to invite people at ${origin}. GOLDLEAF_API_KEY holds the API key, and GOLDLEAF_API_KEY_NAME its name.`,
    );
  }
}
