import type { Hooks } from '../hooks/hooks.ts';
import type { ApiKeyAuth, TokenAuth } from './auth.ts';
import type { FetchFunction } from './fetch.ts';

export interface GoldLeafClientOptions extends Hooks {
  readonly auth: ApiKeyAuth | TokenAuth;
  /** Default: `https://goldleaf.app/api/v1`. Must be https, except for this machine and `allowHttpHosts`. */
  readonly baseUrl?: string | undefined;
  /** Hosts that may be called by plain http, such as `['mock']` in a network of containers. Others on that network can read the tokens. */
  readonly allowHttpHosts?: readonly string[] | undefined;
  /** With a Customer key: the customer whose prices apply, 24 hexadecimal characters. */
  readonly customerId?: string | undefined;
  /** Milliseconds for one attempt, with the response's body unless it is read as a stream. Default: 30,000. */
  readonly attemptTimeout?: number | undefined;
  /** Milliseconds for a call, with all attempts and waits. Default: 120,000. */
  readonly timeout?: number | undefined;
  /** Maximum number of retries of a call. Only failures that are safe to retry are retried. Default: 2. */
  readonly retries?: number | undefined;
  /** Maximum number of bytes of a response that is read as JSON or text. A longer one is an `invalid_response`. Default: 100,000,000. */
  readonly maxResponseBytes?: number | undefined;
  /** Sends requests. Default: the global `fetch`. */
  readonly fetch?: FetchFunction | undefined;
}
