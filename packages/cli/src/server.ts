import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** GoldLeaf, or what stands in for it, and how to sign on there. */
export interface Server {
  readonly baseUrl: string;
  readonly origin: string;
  /** Whether it is on this machine, as the mock is. */
  readonly loopback: boolean;
  readonly auth: { readonly apiKey: string; readonly apiKeyName: string };
}

/**
 * @param environment - has key and name, unless the server is on this machine: then both are made up, so that a proxy in front
 *   of GoldLeaf gets no key either
 * @throws {UsageError} when the URL is none, or key or name is missing
 */
export function serverAt(baseUrl: string, environment: Terminal['env']): Server {
  if (!URL.canParse(baseUrl)) throw new UsageError('--base-url is not a URL.');
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
      `Set ${name} to invite people at ${origin}: the API key is in GOLDLEAF_API_KEY, its name in GOLDLEAF_API_KEY_NAME.`,
    );
  }
}
