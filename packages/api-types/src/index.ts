export type { Evidence, Operation, OperationId } from './generated/operations.ts';
export { operationTable } from './generated/operations.ts';
export type { components, operations, paths } from './generated/paths.ts';
