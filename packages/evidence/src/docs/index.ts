export type { OperationReading } from './operation/operation-section.ts';
export type { Problem } from './page/problem.ts';
export { type OtherReading, type PageReading, type ReferenceReading, readPage } from './page/read-page.ts';
export type { SchemaReading } from './page/schema-section.ts';
