import type { OperationId } from '@goldleaf/api-types';
import type { OperationName } from '../stubs/operation-name.ts';
import type { Violation } from './violation.ts';

type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The parts of a request that may hold a secret: a token, a key, a password. */
interface Content {
  readonly query: Values;
  readonly headers: Values;
  readonly bytes: Uint8Array | null;
  readonly parse: (bytes: Uint8Array) => unknown;
}

/**
 * A request that the mock received, and the response's status.
 *
 * `query`, `headers` and `body` can be read, but are left out when a request is printed or serialized: they may hold secrets.
 */
export class ReceivedRequest {
  /** `POST /organization/users/invite`. Undefined if the description has no such path or method. */
  readonly operation: OperationName | undefined;
  readonly operationId: OperationId | undefined;
  /** In upper case. */
  readonly method: string;
  /** As sent, without the query: `/customer/60c72b2f9b1e8b35d4f8e7a1/items`. */
  readonly path: string;
  /** Status of the response. Undefined until it is sent, and if the connection was broken. */
  status: number | undefined;
  /** Why the status is what it is: the rules that the request or the response breaks. Empty if it breaks none. */
  violations: readonly Violation[];
  readonly #content: Content;

  constructor(
    target: { readonly method: string; readonly path: string },
    operation: { readonly name: string; readonly id: string } | undefined,
    content: Content,
  ) {
    this.operation = operation?.name as OperationName | undefined;
    this.operationId = operation?.id as OperationId | undefined;
    this.method = target.method;
    this.path = target.path;
    this.status = undefined;
    this.violations = [];
    this.#content = content;
  }

  /** By name; a list if a name was sent more than once. */
  get query(): Values {
    return this.#content.query;
  }

  /** By name, in lower case. */
  get headers(): Values {
    return this.#content.headers;
  }

  /** The value of a JSON body, the text of any other; null if none was sent. It is parsed each time it is read. */
  get body(): unknown {
    const { bytes, parse } = this.#content;
    return bytes && parse(bytes);
  }
}

/** Returns about how many bytes of memory a request takes. */
export function sizeOf(request: ReceivedRequest, bodyBytes: number): number {
  const { path, query, headers } = request;
  return bodyBytes + path.length + textLength(query) + textLength(headers) + 500; // objects
}

function textLength(values: Values): number {
  let length = 0;
  for (const name in values) length += name.length + String(values[name]).length;
  return length;
}
