import { type DescribedOperation, isRetrySafe } from './described-operation.ts';

/** The source text of `operations.ts`: one row an operation. */
export function operationTable(operations: readonly DescribedOperation[]): string {
  return `/** How much of an operation's documentation was read: its whole page, part of it, or its name alone. */
export type Evidence = 'full' | 'partial' | 'index';

/** What the description says of an operation, beside its parameters and bodies. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly evidence: Evidence;
  /** Whether the operation may be sent again without knowing what came of the first time. */
  readonly retrySafe: boolean;
  /** The roles that the documentation names; empty where it names none. */
  readonly roles: readonly string[];
}

/** All operations of the description, by operationId. */
export const operationTable = {
${operations.map(row).join('\n')}
} as const;

/** An operationId of the description. */
export type OperationId = keyof typeof operationTable;
`;
}

function row(operation: DescribedOperation): string {
  const fields = {
    method: operation.method,
    path: operation.path,
    tag: operation.tags[0],
    evidence: operation['x-evidence'],
    retrySafe: isRetrySafe(operation),
    roles: operation['x-roles'] ?? [],
  };
  return `  ${operation.operationId}: ${JSON.stringify(fields)},`;
}
