import { type DescribedOperation, isRetrySafe } from './described-operation.ts';
import { literal } from './source-text.ts';

/** Returns the source text of `retry-table.ts`: what the client needs of the description at run time. It is shipped to browsers. */
export function renderRetryTable(operations: readonly DescribedOperation[]): string {
  const paths = (method: string, retrySafe: boolean): string =>
    operations
      .filter((operation) => operation.method === method && isRetrySafe(operation) === retrySafe)
      .map((operation) => `  ${literal(operation.path)},\n`)
      .join('');
  return `/** Paths of the POSTs that may be sent again when the first result is unknown: documented pure reads. */
export const retrySafePosts: readonly string[] = [
${paths('POST', true)}];

/** Paths of the GETs that may not be sent again when the first result is unknown: they may change something. */
export const retryUnsafeGets: readonly string[] = [
${paths('GET', false)}];
`;
}
