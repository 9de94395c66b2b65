import { isRetrySafe } from '@goldleaf/api-types/internal';
import type { GoldLeafError } from '../errors/goldleaf-error.ts';
import type { Method } from '../hooks/attempt.ts';
import type { Hooks } from '../hooks/hooks.ts';
import { type Limits, readLimit } from '../options/limits.ts';
import { isStream } from '../request/body.ts';
import type { ParseAs } from '../response/body.ts';
import type { AnySchema } from '../response/schema.ts';
import type { RefreshedTokens } from '../tokens/refreshed-tokens.ts';
import type { CommonCallOptions } from './call-options.ts';

/** Configuration that all calls of a client share. */
export interface ClientConfig extends Hooks, Limits {
  readonly fetch: typeof fetch;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** Undefined for the token request itself. */
  readonly tokens?: RefreshedTokens;
  readonly customerId?: string | undefined;
}

/** `CallOptions` of any operation. */
export interface AnyCallOptions extends CommonCallOptions {
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
  };
  readonly body?: unknown;
  readonly parseAs?: ParseAs;
  readonly schema?: AnySchema;
}

/** `Result` of any operation. */
export type AnyResult =
  | { readonly ok: true; readonly status: number; readonly data: unknown; readonly response: Response }
  | {
      readonly ok: false;
      readonly status: number | undefined;
      readonly error: GoldLeafError;
      readonly response: Response | undefined;
    };

/** Data that stays the same over the attempts of one call. */
export interface CallPlan {
  readonly config: ClientConfig;
  readonly method: Method;
  /** As the OpenAPI description writes it, with `{parameters}`. */
  readonly path: string;
  readonly options: AnyCallOptions;
  readonly signal: AbortSignal | undefined;
  /** Whether the call may be sent again although the server may have processed it. */
  readonly isRetrySafe: boolean;
  readonly retries: number;
  /** Milliseconds. */
  readonly attemptTimeout: number;
  /** On the clock of `performance.now`. */
  readonly deadline: number;
}

export function planCall(
  config: ClientConfig,
  method: Method,
  path: string,
  options: AnyCallOptions,
): CallPlan {
  return {
    config,
    method,
    path,
    options,
    signal: options.signal,
    isRetrySafe: !config.tokens || isRetrySafe(method, path),
    retries: isStream(options.body) ? 0 : readLimit('retries', options, config, 0),
    attemptTimeout: readLimit('attemptTimeout', options, config, 1),
    // Any number: callers pass what is left of a time of their own. If nothing is left, the call times out and sends nothing.
    deadline: performance.now() + readLimit('timeout', options, config),
  };
}
