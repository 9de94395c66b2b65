export type { OperationReading } from './operation-section.ts';
export type { Problem } from './problem.ts';
export { type OtherReading, type PageReading, type ReferenceReading, readPage } from './read-page.ts';
export type { SchemaReading } from './schema-section.ts';
