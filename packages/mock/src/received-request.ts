import type { OperationId } from '@goldleaf/api-types';

/** What of a request may be a secret: a token, a key, a password. */
interface Carried {
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: unknown;
}

/**
 * A request that a mock received, and what it was answered with.
 *
 * Query, headers and body are there for who asks for them, and left out where a request is printed or serialized.
 */
export class ReceivedRequest {
  /** Undefined where the description has no such path, or not with this method. */
  readonly operationId: OperationId | undefined;
  /** In upper case. */
  readonly method: string;
  /** As it was sent, without the query: `/customer/60c72b2f9b1e8b35d4f8e7a1/items`. */
  readonly path: string;
  /** What it was answered with; undefined as long as it is not, and where the connection was broken. */
  status: number | undefined;
  readonly #carried: Carried;

  constructor(operationId: OperationId | undefined, method: string, path: string, carried: Carried) {
    this.operationId = operationId;
    this.method = method;
    this.path = path;
    this.status = undefined;
    this.#carried = carried;
  }

  /** By name; a list where a name was sent more than once. */
  get query(): Carried['query'] {
    return this.#carried.query;
  }

  /** By name, in lower case. */
  get headers(): Carried['headers'] {
    return this.#carried.headers;
  }

  /** JSON as what it says, any other body as text; null where none was sent. */
  get body(): unknown {
    return this.#carried.body;
  }
}
