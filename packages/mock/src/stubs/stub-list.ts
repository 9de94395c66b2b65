import { isRecord } from '../is-record.ts';
import { MockResponseError } from '../mock-response-error.ts';
import { didYouMean } from '../nearest-name.ts';
import type { ReceivedRequest } from '../requests/received-request.ts';
import { type DocumentedOperation, operationName } from '../response/documented-operation.ts';
import { type ReadyStub, readyStub } from './ready-stub.ts';
import type { Stubs } from './stub.ts';

type StubFunction = (request: ReceivedRequest) => unknown;
type Entry = ReadyStub | StubFunction;

/** The stubs of a mock, by operation. */
export class StubList<Operation extends DocumentedOperation> {
  readonly #operations: readonly Operation[];
  readonly #entries = new Map<Operation, Entry | Entry[]>();

  constructor(operations: readonly Operation[]) {
    this.#operations = operations;
  }

  /**
   * Sets stubs. They replace the earlier stubs of the same operations.
   *
   * @throws {MockResponseError} and then nothing has changed
   */
  set(stubs: Stubs): void {
    if (!isRecord(stubs))
      throw new MockResponseError(
        'response_invalid',
        'The stubs must be an object whose keys are operations, such as { getCustomers: { status: 500 } }.',
      );
    const added = new Map<Operation, Entry | Entry[]>();
    for (const [name, stub] of Object.entries(stubs)) {
      if (stub === undefined) continue;
      const operation = this.#find(name);
      if (added.has(operation))
        throw new MockResponseError(
          'response_invalid',
          `${operationName(operation)} has two stubs, one by its name and one by its operationId. Remove one.`,
        );
      added.set(
        operation,
        Array.isArray(stub) ? stub.map((each) => entry(operation, each)) : entry(operation, stub),
      );
    }
    for (const [operation, stub] of added) this.#entries.set(operation, stub);
  }

  clear(): void {
    this.#entries.clear();
  }

  /**
   * Returns the stub for the next request; undefined if there is none.
   *
   * @throws {MockResponseError} if a function returns an invalid stub, and whatever the function throws
   */
  async next(operation: Operation, request: ReceivedRequest): Promise<ReadyStub | undefined> {
    const found = this.#entries.get(operation);
    const next = Array.isArray(found) ? found.shift() : found;
    return typeof next === 'function' ? readyStub(operation, await next(request)) : next;
  }

  #find(name: string): Operation {
    const found = this.#operations.find(
      (operation) => operation.iid === name || operationName(operation) === name,
    );
    if (found) return found;
    const names = this.#operations.flatMap((operation) => [operationName(operation), operation.iid ?? '']);
    throw new MockResponseError(
      'operation_unknown',
      `The OpenAPI description has no operation ${name}.${didYouMean(name, names)}`,
    );
  }
}

function entry(operation: DocumentedOperation, stub: unknown): Entry {
  return typeof stub === 'function' ? (stub as StubFunction) : readyStub(operation, stub);
}
