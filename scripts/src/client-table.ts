import { habitualOperationId } from '../../packages/api-types/src/operation-id.ts';
import { type DescribedOperation, isRetrySafe } from './described-operation.ts';

/** The source text of `client.ts`: what a client needs of the description while it runs, and no more, for it is shipped to browsers. */
export function clientTable(operations: readonly DescribedOperation[]): string {
  const retrySafe = operations.filter((operation) => operation.method === 'POST' && isRetrySafe(operation));
  const odd = operations.filter(
    (operation) => operation.operationId !== habitualOperationId(operation.method, operation.path),
  );
  return `/** The paths of the POSTs that may be sent again without knowing what came of the first time: documented pure reads. */
export const retrySafePosts: readonly string[] = [
${retrySafe.map((operation) => `  ${JSON.stringify(operation.path)},\n`).join('')}];

/** The operationId that the habit gives to the one that is documented, of the operations that break the habit. */
export const oddOperationIds: Readonly<Record<string, string>> = {
${odd.map((operation) => `  ${habitualOperationId(operation.method, operation.path)}: ${JSON.stringify(operation.operationId)},\n`).join('')}};
`;
}
