import spec from '@goldleaf/api-types/openapi.json' with { type: 'json' };
import type { Document } from '@goldleaf/openapi';
import type { OperationPage } from '../src/operations/operation-page.ts';
import { readOperations } from '../src/operations/operation-reader.ts';

/** The content of each operation's page, without coverage levels and changes. */
export const OPERATIONS: readonly OperationPage[] = readOperations(spec as unknown as Document, {
  levels: new Map(),
  changes: new Map(),
});
