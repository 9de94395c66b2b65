import type { JsonSchema } from '@goldleaf/openapi';
import { mapValues } from '../map-values.ts';

/** A schema as a page documents it. The type is missing if the page states none. */
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
  readonly default?: unknown;
}

/** A MongoDB id, as MongoDB writes it and as the pages describe a customer's id. */
const OBJECT_ID = '^[0-9a-fA-F]{24}$';

/** Formats that mean a MongoDB id. One page calls it `uuid`. */
const ID_FORMAT = /^(mongo-?id|objectid|uuid)$/i;

/**
 * Converts a documented schema to JSON Schema. The description is converted separately, by other people, and the suite compares the two.
 */
export function interpretSchema(documented: DocumentedSchema): JsonSchema {
  const { type, properties, required, items, oneOf } = documented;
  return {
    ...(type && { type }),
    ...(properties && { properties: mapValues(properties, interpretSchema) }),
    // Some pages require names with dots. The nested object requires the same property again.
    ...(required && { required: required.filter((name) => !name.includes('.')) }),
    // `items: false` would be a list that is always empty. It means that the items were not read.
    ...(items !== undefined && { items: items ? interpretSchema(items) : {} }),
    ...(oneOf && { oneOf: oneOf.map(interpretSchema) }),
    ...(documented.additionalProperties === false && { additionalProperties: false }),
    ...valueRules(documented),
  };
}

function valueRules(documented: DocumentedSchema): JsonSchema {
  const { format, pattern, example } = documented;
  const idPattern = isObjectId(documented) ? OBJECT_ID : undefined;
  const rules: Record<string, unknown> = {
    format: format && !ID_FORMAT.test(format) ? format : undefined,
    pattern: pattern ?? idPattern,
    enum: documented.enum,
    default: documented.default ?? undefined,
    examples: example === undefined ? undefined : [example],
  };
  return Object.fromEntries(Object.entries(rules).filter(([, rule]) => rule !== undefined));
}

function isObjectId({ type, format = '', description }: DocumentedSchema): boolean {
  const isList = [type].flat().includes('array');
  return !isList && (ID_FORMAT.test(format) || /\bObjectId\b/.test(description ?? ''));
}
