import type { JsonSchema } from '@goldleaf/openapi';
import { mapValues } from './map-values.ts';

/** What the docs say of a value. Without a type where they state none. */
export interface DocumentedSchema {
  readonly type?: string | readonly string[] | null;
  readonly description?: string | null;
  readonly properties?: Readonly<Record<string, DocumentedSchema>>;
  readonly required?: readonly string[];
  readonly items?: DocumentedSchema | false;
  readonly oneOf?: readonly DocumentedSchema[];
  readonly additionalProperties?: boolean;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly example?: unknown;
}

/** A MongoDB id, as MongoDB writes it and as the docs have it of a customer's id. */
const OBJECT_ID = '^[0-9a-fA-F]{24}$';

/** Names for a MongoDB id; `uuid` stands on one page beside the words that it is one. */
const ID_FORMAT = /^(mongo-?id|objectid|uuid)$/i;

/**
 * Reads what the docs say of a value as a JSON Schema: what may be sent, or answered. Read once here and once in the description,
 * by two people; the suite tells whether they agree.
 */
export function readSchema(documented: DocumentedSchema): JsonSchema {
  const { type, description, properties, required, items, oneOf, format, pattern, example } = documented;
  const isId = ID_FORMAT.test(format ?? '') || /\bObjectId\b/.test(description ?? '');
  const isList = [type].flat().includes('array');
  return {
    ...(type && { type }),
    ...(properties && { properties: mapValues(properties, readSchema) }),
    // Some pages demand names with dots, which are no properties: the object inside demands them once more.
    ...(required && { required: required.filter((name) => !name.includes('.')) }),
    // `items: false` would be a list that is always empty: nothing was read of its items.
    ...(items !== undefined && { items: items ? readSchema(items) : {} }),
    ...(oneOf && { oneOf: oneOf.map(readSchema) }),
    ...(documented.additionalProperties === false && { additionalProperties: false }),
    ...(format && !ID_FORMAT.test(format) && { format }),
    ...(pattern && { pattern }),
    ...(!pattern && isId && !isList && { pattern: OBJECT_ID }),
    ...(documented.enum && { enum: documented.enum }),
    ...(example !== undefined && { examples: [example] }),
  };
}
