import type { Document, Operation, PathItem } from './document.ts';
import { formatPointer } from './pointer.ts';

/** The keys of a path item that are operations. */
export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/** An operation and where it is in its document. */
export interface OperationEntry {
  /** In upper case, such as `POST`. */
  readonly method: string;
  /** The path template, such as `/customer/{customerId}`. */
  readonly path: string;
  /** JSON pointer to the operation. */
  readonly pointer: string;
  readonly pathItem: PathItem;
  readonly operation: Operation;
}

/** Yields the operations of a document in the order of its paths, and of `METHODS` within a path. */
export function* operationsOf({ paths }: Pick<Document, 'paths'>): Generator<OperationEntry, void, void> {
  for (const [path, pathItem] of Object.entries(paths)) {
    for (const method of METHODS) {
      const operation = pathItem?.[method];
      if (!pathItem || !operation) continue;
      const pointer = formatPointer(['paths', path, method]);
      yield { method: method.toUpperCase(), path, pointer, pathItem, operation };
    }
  }
}

/**
 * Finds an operation by its method and path template.
 *
 * @param method - in upper or lower case
 */
export function findOperation(
  { paths }: Pick<Document, 'paths'>,
  method: string,
  path: string,
): Operation | undefined {
  const key = METHODS.find((one) => one === method.toLowerCase());
  return key && paths[path]?.[key];
}
