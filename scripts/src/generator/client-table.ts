import { derivedOperationId } from '@goldleaf/openapi/operation-id';
import { type DescribedOperation, isRetrySafe } from './described-operation.ts';

/** Returns the source text of `client.ts`: the part of the description that the client ships to browsers. */
export function renderClientTable(operations: readonly DescribedOperation[]): string {
  const paths = (method: string, retrySafe: boolean): string =>
    operations
      .filter((operation) => operation.method === method && isRetrySafe(operation) === retrySafe)
      .map((operation) => `  ${JSON.stringify(operation.path)},\n`)
      .join('');
  const exceptions = operations.filter(
    (operation) => operation.operationId !== derivedOperationId(operation.method, operation.path),
  );
  return `/** Paths of the POSTs that may be sent again when the first result is unknown: documented pure reads. */
export const retrySafePosts: readonly string[] = [
${paths('POST', true)}];

/** Paths of the GETs that may not be sent again when the first result is unknown: they may change something. */
export const retryUnsafeGets: readonly string[] = [
${paths('GET', false)}];

/** Derived operationId to documented operationId, of the operations whose documented one differs. */
export const oddOperationIds: Readonly<Record<string, string>> = {
${exceptions.map((operation) => `  ${derivedOperationId(operation.method, operation.path)}: ${JSON.stringify(operation.operationId)},\n`).join('')}};
`;
}
