import { createHash } from 'node:crypto';
import type { Document } from '@goldleaf/openapi';
import { generatedFolder } from '../files/repository.ts';
import type { FileTexts } from '../files/written-files.ts';
import { describedOperations } from './described-operation.ts';
import { renderDescriptionStamp } from './description-stamp.ts';
import { renderExampleNames } from './example-names.ts';
import { compileInvitationValidator, invitationValidatorTypes } from './invitation-validator.ts';
import { renderOperationInterfaces } from './operation-interfaces.ts';
import { renderOperationTable } from './operation-table.ts';
import { renderOperationsByPath } from './operations-by-path.ts';
import { renderOperationsPage } from './operations-page.ts';
import { renderPathTypes } from './path-types.ts';
import { compileResponseValidators, responseValidatorTypes } from './response-validators.ts';
import { renderRetryTable } from './retry-table.ts';

/**
 * Generates all code and the table of operations for people from the bundled description.
 *
 * @param bundle - the bundled description, as JSON text
 * @returns the same names and bytes for the same description
 * @throws when openapi-typescript or Ajv rejects the description
 */
export async function generateFiles(bundle: string): Promise<FileTexts> {
  const description: Document = JSON.parse(bundle);
  return new Map([
    ['docs/api.md', renderOperationsPage(description, describedOperations(description))],
    ...(await generateTypes(bundle)),
    [
      `${generatedFolder}invitation-validator.js`,
      `${headOf(bundle)}\n${await compileInvitationValidator(JSON.parse(bundle))}`,
    ],
    [
      `${generatedFolder}response-validators.js`,
      `${headOf(bundle)}\n${await compileResponseValidators(JSON.parse(bundle))}`,
    ],
    [`${generatedFolder}openapi.json`, bundle],
  ]);
}

/** Generates the part that code is compiled against. */
export async function generateTypes(bundle: string): Promise<FileTexts> {
  const description: Document = JSON.parse(bundle);
  const operations = describedOperations(description);
  const stamp = { version: description.info.version, sha256: sha256(bundle), operations: operations.length };
  const head = headOf(bundle);
  return new Map([
    [`${generatedFolder}examples.ts`, `${head}\n${renderExampleNames(description, operations)}`],
    [`${generatedFolder}description.ts`, `${head}\n${renderDescriptionStamp(stamp)}`],
    [`${generatedFolder}invitation-validator.d.ts`, `${head}\n${invitationValidatorTypes}`],
    [`${generatedFolder}response-validators.d.ts`, `${head}\n${responseValidatorTypes}`],
    [`${generatedFolder}operation-interfaces.ts`, `${head}\n${renderOperationInterfaces(operations)}`],
    [`${generatedFolder}operations.ts`, `${head}\n${renderOperationTable(operations)}`],
    [`${generatedFolder}operations-by-path.ts`, `${head}\n${renderOperationsByPath(operations)}`],
    [`${generatedFolder}paths.ts`, `${head}\n${await renderPathTypes(bundle)}`],
    [`${generatedFolder}retry-table.ts`, `${head}\n${renderRetryTable(operations)}`],
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
