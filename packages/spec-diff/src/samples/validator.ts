import { createAjv } from '@goldleaf/openapi';
import type { ErrorObject } from 'ajv/dist/2020.js';
import { InvalidSchemaError } from '../compare/invalid-schema-error.ts';
import { isObject, type JsonObject } from '../compare/json.ts';

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
  const whole = { allOf: [withoutIdentifiers(schema)], components: componentsOf(document) };
  try {
    const validate = ajv.compile(whole);
    return (value) => (validate(value) ? [] : (validate.errors ?? []));
  } catch (error) {
    const [first] = (error as Error).message.split(', ');
    throw new InvalidSchemaError(`A description contains an invalid schema: ${first}. Fix the schema.`);
  } finally {
    ajv.removeSchema(whole);
  }
}

// Shared, because compiling the meta-schema takes longer than all schemas of a description. Not strict: JSON Schema takes an unknown
// keyword or format for an annotation.
const ajv = createAjv({ strict: false, logger: false });

const components = new WeakMap<JsonObject, unknown>();

function componentsOf(document: JsonObject): unknown {
  if (!components.has(document)) components.set(document, withoutIdentifiers(document['components']));
  return components.get(document);
}

/**
 * Removes identifiers, because a resolved reference repeats its target and Ajv rejects an identifier that is used twice. Removes
 * OpenAPI 3.0's `nullable`, which Ajv follows although JSON Schema 2020-12 doesn't define it.
 */
function withoutIdentifiers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIdentifiers);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([key, item]) => !isIgnored(key, item));
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutIdentifiers(item)]));
}

function isIgnored(key: string, value: unknown): boolean {
  if (key === 'nullable') return typeof value === 'boolean';
  return /^\$(id|anchor|dynamicAnchor|schema)$/.test(key) && typeof value === 'string';
}
