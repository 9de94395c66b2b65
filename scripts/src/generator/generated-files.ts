import { createHash } from 'node:crypto';
import type { Document } from '@goldleaf/openapi';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { generatedFolder } from '../files/repository.ts';
import type { FileTexts } from '../files/written-files.ts';
import { clientTable } from './client-table.ts';
import { describedOperations } from './described-operation.ts';
import { descriptionStamp } from './description-stamp.ts';
import { exampleNames } from './example-names.ts';
import { invitationValidator, invitationValidatorTypes } from './invitation-validator.ts';
import { operationTable } from './operation-table.ts';
import { operationsByPath } from './operations-by-path.ts';
import { operationsPage } from './operations-page.ts';

/** The bytes of a file are text to JSON Schema, and a Blob to whoever sends or reads them. */
const BLOB = ts.factory.createTypeReferenceNode('Blob');

/**
 * Generates all code and the table of operations for people from the bundled description.
 *
 * @param bundle - the bundled description, as JSON text
 * @returns the same names and bytes for the same description
 * @throws when openapi-typescript or Ajv refuses the description
 */
export async function generateFiles(bundle: string): Promise<FileTexts> {
  const description: Document = JSON.parse(bundle);
  return new Map([
    ['docs/api.md', operationsPage(description, describedOperations(description))],
    ...(await generateTypes(bundle)),
    [
      `${generatedFolder}invitation-validator.js`,
      `${headOf(bundle)}\n${await invitationValidator(JSON.parse(bundle))}`,
    ],
    [`${generatedFolder}openapi.json`, bundle],
  ]);
}

/** The part of it that code is compiled against. */
export async function generateTypes(bundle: string): Promise<FileTexts> {
  const description: Document = JSON.parse(bundle);
  const operations = describedOperations(description);
  const types = astToString(
    await openapiTS(JSON.parse(bundle), {
      emptyObjectsUnknown: true,
      defaultNonNullable: false,
      transform: (schema) => (schema.format === 'binary' ? BLOB : undefined),
    }),
  );
  const stamp = { version: description.info.version, sha256: sha256(bundle), operations: operations.length };
  const head = headOf(bundle);
  return new Map([
    [`${generatedFolder}client.ts`, `${head}\n${clientTable(operations)}`],
    [`${generatedFolder}examples.ts`, `${head}\n${exampleNames(description, operations)}`],
    [`${generatedFolder}description.ts`, `${head}\n${descriptionStamp(stamp)}`],
    [`${generatedFolder}invitation-validator.d.ts`, `${head}\n${invitationValidatorTypes}`],
    [`${generatedFolder}operations.ts`, `${head}\n${operationTable(operations)}`],
    [`${generatedFolder}operations-by-path.ts`, `${head}\n${operationsByPath(operations)}`],
    [`${generatedFolder}paths.ts`, `${head}\n${types}`],
  ]);
}

function headOf(bundle: string): string {
  return `// Generated from specs/ (sha256 of the bundle: ${sha256(bundle)}).
// Do not edit: change the description and run \`pnpm generate\`.
`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
