import { type Document, type Operation, operationsOf } from '@goldleaf/openapi';

/** One operation of the bundled description, with its method (in upper case) and path. */
export type DescribedOperation = Operation & { readonly method: string; readonly path: string };

/** Returns all operations in the description's order. */
export function describedOperations(description: Document): DescribedOperation[] {
  return [...operationsOf(description)].map(({ method, path, operation }) => ({
    ...operation,
    method,
    path,
  }));
}

/** Whether the client may send an operation again when the first result is unknown. Without a mark, a GET may be and a POST may not. */
export function isRetrySafe(operation: DescribedOperation): boolean {
  return operation['x-retry-safe'] ?? operation.method === 'GET';
}
