import type { GetPath, OperationId, PostPath } from '@goldleaf/api-types';
import type { GoldLeafError } from './errors/goldleaf-error.ts';

/** The methods that GoldLeaf's API knows. */
export type Method = 'GET' | 'POST';

/** A request that is about to go out, without what it carries. */
export interface Attempt {
  readonly operationId: OperationId;
  readonly method: Method;
  /** As the description writes it, with `{parameters}` and without their values. */
  readonly path: GetPath | PostPath;
  /** How often the call was sent, this time included. */
  readonly attempts: number;
}

/** What came of it. */
export interface AttemptOutcome extends Attempt {
  /** Absent where no answer came. */
  readonly status: number | undefined;
  /** Absent where the attempt succeeded. */
  readonly error: GoldLeafError | undefined;
  readonly milliseconds: number;
}

/**
 * Stands around each attempt. Sees the request whole, token and password included, and may change it, answer itself, look at the
 * answer (a clone of it, where it reads the body), or call `next` again (with a clone of the request before the last time).
 *
 * What it throws before `next` fails the call as not sent; what it throws afterwards, as one that may have been acted on.
 */
export type Middleware = (
  request: Request,
  next: (request: Request) => Promise<Response>,
  attempt: Attempt,
) => Promise<Response>;

/** Such as `console`. */
export type Logger = Readonly<Record<Exclude<LogLevel, 'off'>, (message: string, fields: object) => void>>;

/**
 * - `debug`: each attempt and what came of it;
 * - `info`: calls that failed;
 * - `warn`: failures after which the client sends again.
 */
export type LogLevel = 'debug' | 'info' | 'warn' | 'off';

export interface Hooks {
  /** Around each attempt, the first one outermost. Default: none. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Called before each attempt, for metrics. What it throws is ignored. */
  readonly onRequest?: ((attempt: Attempt) => void) | undefined;
  /** Called after each attempt, for metrics. What it throws is ignored. */
  readonly onResponse?: ((outcome: AttemptOutcome) => void) | undefined;
  /** Is told status, duration and names: no header, no body, no value of a parameter. Default: none. */
  readonly logger?: Logger | undefined;
  /** The least that is logged. Default: `warn`. */
  readonly logLevel?: LogLevel | undefined;
}

const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'off'];

/** Tells the logger, where there is one and the level is high enough. */
export function log(hooks: Hooks, level: Exclude<LogLevel, 'off'>, message: string, fields: object): void {
  if (LEVELS.indexOf(level) >= LEVELS.indexOf(hooks.logLevel ?? 'warn')) {
    observe(() => hooks.logger?.[level](message, fields));
  }
}

/** Whoever looks on does not change what comes of a call: an invitation that was sent stays sent, whatever a metric throws. */
export async function observe(look: () => unknown): Promise<void> {
  try {
    await look();
  } catch {}
}
