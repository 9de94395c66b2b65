import { UsageError } from '../usage-error.ts';
import type { LiveTarget } from './live-run.ts';

/** The options that say which server is called. */
export interface TargetOptions {
  readonly target: string;
  readonly customer?: string;
  /** Seconds. */
  readonly timeout: string;
}

/** Returns whether a URL is on this machine. */
export function isLoopback({ hostname }: URL): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

/**
 * Reads the target. A server on this machine gets a made-up key, never the one of the environment.
 *
 * @throws {UsageError} if the URL must not get a key, or the key or its name is missing
 */
export function liveTarget(options: TargetOptions, environment: NodeJS.ProcessEnv): LiveTarget {
  const { target, customer } = options;
  if (!URL.canParse(target))
    throw new UsageError('--target: invalid URL. Pass one like https://example.com.');
  const url = new URL(target);
  if (!isSafe(url)) {
    throw new UsageError(
      '--target: use https, or http on this machine, without user name, query or fragment.',
    );
  }
  if (customer !== undefined && !/^[\da-f]{24}$/i.test(customer))
    throw new UsageError('--customer: pass 24 hexadecimal characters.');
  const seconds = Number(options.timeout);
  if (!(seconds > 0 && seconds <= 600)) throw new UsageError('--timeout: pass seconds, from 1 to 600.');
  const variable = (name: string): string => {
    const value = isLoopback(url) ? 'made-up-for-loopback' : environment[name];
    if (value) return value;
    throw new UsageError(
      `Set ${name}. GOLDLEAF_API_KEY holds the API key, GOLDLEAF_API_KEY_NAME the key's name.`,
    );
  };
  return {
    apiKey: variable('GOLDLEAF_API_KEY'),
    apiKeyName: variable('GOLDLEAF_API_KEY_NAME'),
    baseUrl: target.replace(/\/$/, ''),
    customerId: customer,
    timeout: seconds * 1_000,
  };
}

function isSafe(url: URL): boolean {
  const isEncrypted = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
  return isEncrypted && !(url.username || url.password || url.search || url.hash);
}
