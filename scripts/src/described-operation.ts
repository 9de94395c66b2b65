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

/** Whether an operation may be sent again without knowing what came of the first time: a GET, or a POST that the docs show to be a pure read. */
export function isRetrySafe(operation: DescribedOperation): boolean {
  return operation.method === 'GET' || operation['x-retry-safe'] === true;
}
