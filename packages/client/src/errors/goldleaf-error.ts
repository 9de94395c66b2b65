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

/** What is known of the failed call. */
export interface GoldLeafErrorDetails {
  /** HTTP status of the answer. Absent where none came. */
  readonly status?: number | undefined;
  /** The operation that was called, as the description names it. */
  readonly operationId?: string | undefined;
  readonly method?: string | undefined;
  /** Path of the operation as the description writes it, with `{parameters}` and without their values. */
  readonly path?: string | undefined;
  /** The server's own id of the request, where it sends one. */
  readonly requestId?: string | undefined;
  /** How often the request was sent. */
  readonly attempts?: number | undefined;
  /** Seconds that the server asks to wait, where it does. */
  readonly retryAfter?: number | undefined;
  /** Whether the server may have done what was asked. False only where it is known that it did not. */
  readonly mayHaveActed?: boolean | undefined;
  /** The answer's body: parsed where it is JSON, else text. */
  readonly body?: unknown;
  readonly cause?: unknown;
}

/** Shared by all copies of this package in a process. */
const BRAND = Symbol.for('@goldleaf/client.error');

/**
 * A call that failed, or a client that could not be made.
 *
 * Holds no API key, token or password. The answer's body is at `body`, and not part of what is logged, inspected or
 * serialized: a server may repeat in it what it was sent.
 */
export class GoldLeafError extends Error {
  override readonly name: string = 'GoldLeafError';
  readonly code: GoldLeafErrorCode;
  readonly status: number | undefined;
  readonly operationId: string | undefined;
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly requestId: string | undefined;
  readonly attempts: number;
  readonly retryAfter: number | undefined;
  readonly mayHaveActed: boolean;
  readonly #body: unknown;

  /** @internal */
  constructor(code: GoldLeafErrorCode, message: string, details: GoldLeafErrorDetails = {}) {
    super(message, 'cause' in details ? { cause: details.cause } : undefined);
    this.code = code;
    this.status = details.status;
    this.operationId = details.operationId;
    this.method = details.method;
    this.path = details.path;
    this.requestId = details.requestId;
    this.attempts = details.attempts ?? 0;
    this.retryAfter = details.retryAfter;
    this.mayHaveActed = details.mayHaveActed ?? false;
    this.#body = details.body;
    Object.defineProperty(this, BRAND, { value: true });
  }

  /** The answer's body: parsed where it is JSON, else text; undefined where it is empty or no answer came. */
  get body(): unknown {
    return this.#body;
  }

  /** What may be logged: neither body nor cause. */
  toJSON(): Record<string, unknown> {
    const { message } = this;
    return { message, ...(this as Record<string, unknown>) };
  }
}

/** Whether a value is a GoldLeafError, of this copy of the package or of another. */
export function isGoldLeafError(value: unknown): value is GoldLeafError {
  return typeof value === 'object' && value !== null && BRAND in value;
}
