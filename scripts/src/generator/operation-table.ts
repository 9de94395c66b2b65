import { EVIDENCE_MARKS } from '@goldleaf/openapi';
import { type DescribedOperation, isRetrySafe } from './described-operation.ts';
import { literal, propertyKey } from './source-text.ts';

/** Returns the source text of `operations.ts`: one row per operation. */
export function renderOperationTable(operations: readonly DescribedOperation[]): string {
  return `/** How an operation is known: its whole page was read, part of it, its name alone, or recorded traffic shows it. */
export type Evidence = ${EVIDENCE_MARKS.map((mark) => `'${mark}'`).join(' | ')};

/** An operation of the OpenAPI description, without its parameters and bodies. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly evidence: Evidence;
  /** Whether the operation may be sent again when the first result is unknown. */
  readonly retrySafe: boolean;
  /** The roles that the documentation names; empty when it names none. */
  readonly roles: readonly string[];
}

/** All operations of the OpenAPI description, by operationId. */
export const operationTable = {
${operations.map(renderRow).join('\n')}
} as const;

/** An operationId of the OpenAPI description. */
export type OperationId = keyof typeof operationTable;
`;
}

function renderRow(operation: DescribedOperation): string {
  const fields = {
    method: operation.method,
    path: operation.path,
    tag: operation.tags[0],
    evidence: operation['x-evidence'],
    retrySafe: isRetrySafe(operation),
    roles: operation['x-roles'] ?? [],
  };
  return `  ${propertyKey(operation.operationId)}: ${literal(fields)},`;
}
