import { derivedOperationId } from '@goldleaf/openapi/operation-id';
import { type DescribedOperation, isRetrySafe } from './described-operation.ts';

/** The source text of `client.ts`: what a client needs of the description while it runs, and no more, for it is shipped to browsers. */
export function clientTable(operations: readonly DescribedOperation[]): string {
  const paths = (method: string, retrySafe: boolean): string =>
    operations
      .filter((operation) => operation.method === method && isRetrySafe(operation) === retrySafe)
      .map((operation) => `  ${JSON.stringify(operation.path)},\n`)
      .join('');
  const odd = operations.filter(
    (operation) => operation.operationId !== derivedOperationId(operation.method, operation.path),
  );
  return `/** Paths of the POSTs that may be sent again when the first result is unknown: documented pure reads. */
export const retrySafePosts: readonly string[] = [
${paths('POST', true)}];

/** Paths of the GETs that may not be sent again when the first result is unknown: they may change something. */
export const retryUnsafeGets: readonly string[] = [
${paths('GET', false)}];

/** The operationId that the habit gives to the one that is documented, of the operations that break the habit. */
export const oddOperationIds: Readonly<Record<string, string>> = {
${odd.map((operation) => `  ${derivedOperationId(operation.method, operation.path)}: ${JSON.stringify(operation.operationId)},\n`).join('')}};
`;
}
