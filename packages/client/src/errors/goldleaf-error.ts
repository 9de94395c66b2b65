/** What went wrong, as a word that stays the same from version to version. */
export type GoldLeafErrorCode =
  | 'aborted'
  | 'bad_request'
  | 'config'
  | 'forbidden'
  | 'invalid_request'
  | 'network'
  | 'not_found'
  | 'rate_limited'
  | 'redirected'
  | 'refused'
  | 'server_error'
  | 'timeout'
  | 'token_exchange'
  | 'unauthorized'
  | 'unreadable_answer';

/** What is known of a failed call. */
export interface GoldLeafErrorDetails {
  /** HTTP status of the answer. Absent where none came. */
  readonly status?: number | undefined;
  /** The operation that was called, as the description names it. */
  readonly operationId?: string | undefined;
  readonly method?: string | undefined;
  /** Path of the operation as the description writes it, with `{parameters}` and without their values. */
  readonly path?: string | undefined;
  /** The server's own id of the request (`x-request-id`), where it sends one. */
  readonly requestId?: string | undefined;
  /** How often the request was sent. */
  readonly attempts?: number | undefined;
  /** Seconds that the server asks to wait, where it does. */
  readonly retryAfter?: number | undefined;
  /** Whether the server may have done what was asked. False only where it is known that it did not. */
  readonly mayHaveActed?: boolean | undefined;
}

/** Shared by all copies of this package in a process. */
const BRAND = Symbol.for('@goldleaf/client.error');

/**
 * A call that failed, or a client that could not be made.
 *
 * Holds no API key, token or password. The answer's body is at `body`, and no part of what is logged, inspected or serialized:
 * a server may repeat in it what it was sent.
 */
export class GoldLeafError extends Error implements GoldLeafErrorDetails {
  override readonly name: string = 'GoldLeafError';
  readonly code: GoldLeafErrorCode;
  declare readonly status: number | undefined;
  declare readonly operationId: string | undefined;
  declare readonly method: string | undefined;
  declare readonly path: string | undefined;
  declare readonly requestId: string | undefined;
  declare readonly attempts: number;
  declare readonly retryAfter: number | undefined;
  declare readonly mayHaveActed: boolean;
  readonly #body: unknown;

  /** @internal */
  constructor(
    code: GoldLeafErrorCode,
    reason: string,
    details: GoldLeafErrorDetails & { readonly body?: unknown; readonly cause?: unknown } = {},
  ) {
    const { body, cause, ...known } = details;
    super(
      known.path ? `${known.method} ${known.path}: ${reason}` : reason,
      cause === undefined ? cause : { cause },
    );
    this.code = code;
    this.#body = body;
    Object.assign(this, { attempts: 0, mayHaveActed: false, ...known });
    Object.defineProperty(this, BRAND, { value: true });
  }

  /** The answer's body: parsed where it is JSON, else text; undefined where it is empty or no answer came. */
  get body(): unknown {
    return this.#body;
  }

  /** What may be logged: neither body nor cause. */
  toJSON(): Record<string, unknown> {
    return { message: this.message, ...(this as Record<string, unknown>), cause: undefined };
  }
}

/** Whether a value is a GoldLeafError, of this copy of the package or of another. */
export function isGoldLeafError(value: unknown): value is GoldLeafError {
  return typeof value === 'object' && value !== null && BRAND in value;
}
