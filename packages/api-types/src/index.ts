export { description } from './generated/description.ts';
export type { ExampleNames, RequestExampleId } from './generated/examples.ts';
export type * from './generated/operation-interfaces.ts';
export type { Evidence, Operation, OperationId } from './generated/operations.ts';
export { operationTable } from './generated/operations.ts';
export type {
  GetOperations,
  GetPath,
  PostOperations,
  PostPath,
} from './generated/operations-by-path.ts';
export type { components, operations, paths } from './generated/paths.ts';
export type { OperationOptions } from './operation-options.ts';
