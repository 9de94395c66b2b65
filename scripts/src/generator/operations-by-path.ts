import type { DescribedOperation } from './described-operation.ts';
import { nameOperations } from './operation-interfaces.ts';
import { docText, literal } from './source-text.ts';

/**
 * Returns the source text of `operations-by-path.ts`: types that look an operation up by its path. A conditional type over `paths`
 * would have to check every path first.
 */
export function renderOperationsByPath(operations: readonly DescribedOperation[]): string {
  const names = nameOperations(operations);
  const imported = [...names.values()].map((name) => `  ${name},\n`).join('');
  return `import type {
${imported}} from './operation-interfaces.ts';

/** The GET operations, by path. */
export interface GetOperations {
${renderRows(names, 'GET')}}

/** The POST operations, by path. */
export interface PostOperations {
${renderRows(names, 'POST')}}

/** A path with a GET operation. */
export type GetPath = keyof GetOperations;

/** A path with a POST operation. */
export type PostPath = keyof PostOperations;
`;
}

function renderRows(names: ReadonlyMap<DescribedOperation, string>, method: string): string {
  return [...names]
    .filter(([operation]) => operation.method === method)
    .map(([{ summary, path }, name]) => `  /** ${docText(summary)} */\n  ${literal(path)}: ${name};\n`)
    .join('');
}
