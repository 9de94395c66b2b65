import type { DescribedOperation } from './described-operation.ts';
import { docText, literal } from './source-text.ts';

/**
 * Returns the source text of `operations-by-path.ts`: types that look an operation up by its path. A conditional type over `paths`
 * would have to check every path first.
 */
export function renderOperationsByPath(operations: readonly DescribedOperation[]): string {
  return `import type { operations } from './paths.ts';

/** The GET operations, by path. */
export interface GetOperations {
${renderRows(operations, 'GET')}}

/** The POST operations, by path. */
export interface PostOperations {
${renderRows(operations, 'POST')}}

/** A path with a GET operation. */
export type GetPath = keyof GetOperations;

/** A path with a POST operation. */
export type PostPath = keyof PostOperations;
`;
}

function renderRows(operations: readonly DescribedOperation[], method: string): string {
  return operations
    .filter((operation) => operation.method === method)
    .map(
      ({ summary, path, operationId }) =>
        `  /** ${docText(summary)} */\n  ${literal(path)}: operations[${literal(operationId)}];\n`,
    )
    .join('');
}
