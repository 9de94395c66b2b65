import { createAjv } from '@goldleaf/openapi';
import type { ErrorObject } from 'ajv/dist/2020.js';
import { InvalidSchemaError } from '../compare/invalid-schema-error.ts';
import type { JsonObject } from '../compare/json.ts';

/** Validates a value, and returns its errors. */
export type Validate = (value: unknown) => readonly ErrorObject[];

/**
 * Compiles a schema.
 *
 * @param schema - with its references resolved, except those to a schema around it
 * @param document - the target of those references
 * @throws {InvalidSchemaError} when Ajv rejects the schema
 */
export function createValidator(schema: unknown, document: JsonObject): Validate {
  // Not strict: JSON Schema takes an unknown keyword or format for an annotation.
  const ajv = createAjv({ strict: false, logger: false });
  try {
    const validate = ajv.compile({ allOf: [schema], components: document['components'] });
    return (value) => (validate(value) ? [] : (validate.errors ?? []));
  } catch (error) {
    const [first] = (error as Error).message.split(', ');
    throw new InvalidSchemaError(`A description contains an invalid schema: ${first}. Fix the schema.`);
  }
}
