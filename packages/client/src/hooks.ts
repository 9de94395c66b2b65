import type { GetPath, PostPath } from '@goldleaf/api-types';
import type { GoldLeafError } from './errors/goldleaf-error.ts';
import type { ParsedResponse } from './response/parsed-response.ts';

/** The methods of GoldLeaf's API. */
export type Method = 'GET' | 'POST';

/** A request that is about to be sent. Method and path name the operation. */
export interface Attempt {
  readonly method: Method;
  /** As GoldLeaf documents it, with `{parameters}` and without their values. */
  readonly path: GetPath | PostPath;
  /** How often the call was sent, this time included. */
  readonly attempts: number;
}

/** The result of an attempt. */
export interface AttemptOutcome extends Attempt {
  /** Undefined without a response. */
  readonly status: number | undefined;
  /** Undefined if the attempt succeeded. */
  readonly error: GoldLeafError | undefined;
  readonly milliseconds: number;
}

/**
 * Wraps each attempt. It sees the whole request, with token and password. It may change the request, respond itself, read a clone of the
 * response, or call `next` again. To call `next` several times, pass clones of the request.
 *
 * If it throws before `next`, nothing was sent. If it throws afterwards, the server may have processed the request.
 */
export type Middleware = (
  request: Request,
  next: (request: Request) => Promise<Response>,
  attempt: Attempt,
) => Promise<Response>;

/** Writes log lines. `console` is one. */
export type Logger = Readonly<Record<Exclude<LogLevel, 'off'>, (message: string, fields: object) => void>>;

/**
 * - `debug`: each attempt and its result;
 * - `info`: failed calls;
 * - `warn`: failures after which the client sends again.
 */
export type LogLevel = 'debug' | 'info' | 'warn' | 'off';

export interface Hooks {
  /** Wraps each attempt, the first one outermost. Default: none. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Called before each attempt, for metrics. What it throws is ignored. */
  readonly onRequest?: ((attempt: Attempt) => void) | undefined;
  /** Called after each attempt, for metrics. What it throws is ignored. */
  readonly onResponse?: ((outcome: AttemptOutcome) => void) | undefined;
  /**
   * Called with the parsed data of each response that is read as JSON, failures too. It runs after parsing, so nothing is cloned.
   * `@goldleaf/observe` has two functions for it: `checkResponses` and `recordShapes`.
   *
   * What it throws is ignored, except an error with the code `response_mismatch`: then the call fails with `invalid_response`.
   */
  readonly onData?: ((response: ParsedResponse) => void) | undefined;
  /** Gets names, status and duration: no header, no body, no value of a parameter. Default: none. */
  readonly logger?: Logger | undefined;
  /** Minimum level to log. Default: `warn`. */
  readonly logLevel?: LogLevel | undefined;
}

const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'off'];

/** Writes a log line if the level is high enough. */
export function log(hooks: Hooks, level: Exclude<LogLevel, 'off'>, message: string, fields: object): void {
  if (LEVELS.indexOf(level) >= LEVELS.indexOf(hooks.logLevel ?? 'warn')) {
    observe(() => hooks.logger?.[level](message, fields));
  }
}

/** Calls a hook and ignores what it throws. An invitation that was sent stays sent, whatever a metric throws. */
export async function observe(hook: () => unknown): Promise<void> {
  try {
    await hook();
  } catch {}
}
