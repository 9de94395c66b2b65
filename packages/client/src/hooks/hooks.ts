import type { Attempt, AttemptOutcome, CallOutcome } from './attempt.ts';
import type { ParsedResponse } from './parsed-response.ts';

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
  /** Called before each attempt, for metrics. Errors that it throws are ignored. */
  readonly onRequest?: ((attempt: Attempt) => void) | undefined;
  /** Called after each attempt, for metrics. Errors that it throws are ignored. */
  readonly onResponse?: ((outcome: AttemptOutcome) => void) | undefined;
  /** Called once per call, when it has ended, for metrics and traces. Errors that it throws are ignored. */
  readonly onCall?: ((outcome: CallOutcome) => void) | undefined;
  /**
   * Called with the parsed data of each response that is read as JSON, failures too. It runs after parsing, so nothing is cloned. A
   * success whose body is invalid, such as the login page of a proxy, has the data `undefined`.
   *
   * `@goldleaf/observe` has two functions for it: `checkResponses` and `recordShapes`.
   *
   * Errors that it throws are ignored, with one exception: after one with the code `response_mismatch`, the call fails with
   * `invalid_response`.
   */
  readonly onData?: ((response: ParsedResponse) => void) | undefined;
  /** Gets names, status and duration: no header, no body, no value of a parameter. Default: none. */
  readonly logger?: Logger | undefined;
  /** Minimum level to log. Default: `warn`. */
  readonly logLevel?: LogLevel | undefined;
}
