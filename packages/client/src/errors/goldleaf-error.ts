/** The kind of a failure. It stays the same from version to version. */
export type GoldLeafErrorCode =
  | 'aborted'
  | 'bad_request'
  | 'client_error'
  | 'config'
  | 'forbidden'
  | 'invalid_request'
  | 'invalid_response'
  | 'network'
  | 'not_found'
  | 'rate_limited'
  | 'redirected'
  | 'server_error'
  | 'timeout'
  | 'token_request'
  | 'unauthorized';

/** Facts of a failed call. */
export interface GoldLeafErrorDetails {
  /** HTTP status of the response. Undefined without a response. */
  readonly status?: number | undefined;
  /** Method of the operation. It names the operation together with `path`. */
  readonly method?: string | undefined;
  /** Path of the operation as GoldLeaf documents it, with `{parameters}` and without their values. */
  readonly path?: string | undefined;
  /** The server's own id of the request (`x-request-id`). */
  readonly requestId?: string | undefined;
  /** How often the call was sent. */
  readonly attempts?: number | undefined;
  /** Seconds that the server asks you to wait. */
  readonly retryAfter?: number | undefined;
  /** Whether the server may have processed the request. False only if it is known that it did not. */
  readonly mayHaveActed?: boolean | undefined;
  /** Why there was no complete response, such as `ECONNREFUSED` or `CERT_HAS_EXPIRED`. Undefined if the runtime doesn't tell. */
  readonly causeCode?: string | undefined;
  /** JSON pointers to the data that doesn't match the `schema` of the call, at most ten. `*` stands for a key that may be a value. */
  readonly issuePaths?: readonly string[] | undefined;
}

/** Shared by all copies of this package in a process. */
const BRAND = Symbol.for('@goldleaf/client.error');

/**
 * A call that failed, or a client that could not be created.
 *
 * It holds no API key, token or password, except that a server may repeat them in the response's `body`. So `body` is left out of logs, of
 * inspection and of JSON.
 */
export class GoldLeafError extends Error implements GoldLeafErrorDetails {
  override readonly name: string = 'GoldLeafError';
  /** The kind of the failure. */
  declare readonly code: GoldLeafErrorCode;
  declare readonly status: number | undefined;
  declare readonly method: string | undefined;
  declare readonly path: string | undefined;
  declare readonly requestId: string | undefined;
  declare readonly attempts: number;
  declare readonly retryAfter: number | undefined;
  declare readonly mayHaveActed: boolean;
  declare readonly causeCode: string | undefined;
  declare readonly issuePaths: readonly string[] | undefined;
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
    this.#body = body;
    Object.assign(this, { code, attempts: 0, mayHaveActed: false, ...known });
    Object.defineProperty(this, BRAND, {});
  }

  /** The response's body: parsed if it is JSON, else text. Undefined if it is empty or longer than 1 MB, or there was no response. */
  get body(): unknown {
    return this.#body;
  }

  /** Returns the fields that are safe to log, without `body` and `cause`. */
  toJSON(): Record<string, unknown> {
    return { message: this.message, ...(this as Record<string, unknown>), cause: undefined };
  }
}

/** Returns whether a value is a GoldLeafError, also one of another copy of this package. */
export function isGoldLeafError(value: unknown): value is GoldLeafError {
  return typeof value === 'object' && value !== null && BRAND in value;
}
