import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { createAjv } from './ajv.ts';
import type { JsonSchema } from './json-schema.ts';
import { parsePointer } from './pointer.ts';

/**
 * Validates a value against a schema.
 *
 * @returns each violation as location and keyword, such as `emailAddresses.0.email: type`, sorted; empty when the value is valid
 * @throws when Ajv rejects the schema
 */
export const violationsOf: (schema: JsonSchema, value: unknown) => string[] = createValidator(createAjv());

const coerce = createValidator(createAjv({ coerceTypes: true }));

/** Validates the values of parameters as `violationsOf` does, and reads numbers and booleans from their text. */
export function violationsOfText(schema: JsonSchema, value: unknown): string[] {
  return coerce(schema, structuredClone(value)); // Ajv writes what it coerced into the value
}

function createValidator(ajv: Ajv2020): (schema: JsonSchema, value: unknown) => string[] {
  const compiled = new WeakMap<JsonSchema, ValidateFunction>();
  return (schema, value) => {
    const validate = compiled.get(schema) ?? ajv.compile(schema);
    compiled.set(schema, validate);
    return validate(value) ? [] : (validate.errors ?? []).map(violationText).sort();
  };
}

function violationText({ instancePath, keyword }: ErrorObject): string {
  return `${parsePointer(instancePath).join('.')}: ${keyword}`;
}
