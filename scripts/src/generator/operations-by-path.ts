import type { DescribedOperation } from './described-operation.ts';

/**
 * The source text of `operations-by-path.ts`: the types that lead from a path to its operation in one step, where a conditional
 * type over `paths` would have to look at each path first.
 */
export function operationsByPath(operations: readonly DescribedOperation[]): string {
  return `import type { operations } from './paths.ts';

/** The operations that a GET reaches, by path. */
export interface GetOperations {
${rows(operations, 'GET')}}

/** The operations that a POST reaches, by path. */
export interface PostOperations {
${rows(operations, 'POST')}}

/** A path that can be read with GET. */
export type GetPath = keyof GetOperations;

/** A path that can be sent to with POST. */
export type PostPath = keyof PostOperations;
`;
}

function rows(operations: readonly DescribedOperation[], method: string): string {
  return operations
    .filter((operation) => operation.method === method)
    .map(
      (operation) =>
        `  /** ${operation.summary} */\n  ${JSON.stringify(operation.path)}: operations[${JSON.stringify(operation.operationId)}];\n`,
    )
    .join('');
}
