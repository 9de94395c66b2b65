import { createAjv, type JsonSchema, mergeAllOf } from '@goldleaf/openapi';
import { mapValues } from '../map-values.ts';

/** A schema as a page documents it. The type is missing if the page states none. */
export interface DocumentedSchema {
  readonly type?: string | readonly string[] | null;
  readonly description?: string | null;
  readonly properties?: Readonly<Record<string, DocumentedSchema>>;
  readonly required?: readonly string[];
  readonly items?: DocumentedSchema | false;
  readonly oneOf?: readonly DocumentedSchema[];
  readonly anyOf?: readonly DocumentedSchema[];
  readonly allOf?: readonly DocumentedSchema[];
  /** A page prints true or false. Traffic shows the schema of a map. */
  readonly additionalProperties?: boolean | DocumentedSchema;
  readonly format?: string;
  readonly pattern?: string;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly example?: unknown;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  /** Limits, `enum`, `const` and marks. */
  readonly [keyword: string]: unknown;
}

/** Returns the example that a page gives of a schema. */
export function documentedExample({ example, examples }: DocumentedSchema): unknown {
  return example === undefined ? examples?.[0] : example;
}

/** A MongoDB id, as MongoDB writes it and as the pages describe a customer's id. */
const OBJECT_ID = '^[0-9a-fA-F]{24}$';

/** Formats that mean a MongoDB id. */
const ID_FORMAT = /^(mongo-?id|objectid)$/i;

/** The types of JSON Schema. Another word that a page prints is left out, because no validator knows it. */
const TYPES = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']);
const { formats: FORMATS } = createAjv();

/** Keywords that mean the same on a page and in JSON Schema. */
const COPIED = [
  'enum',
  'const',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'readOnly',
  'writeOnly',
  'deprecated',
] as const;

/**
 * Converts a documented schema to JSON Schema. The description is converted separately, by other people, and the suite compares the two.
 */
export function interpretSchema(documented: DocumentedSchema): JsonSchema {
  const { properties, required, items, oneOf, anyOf, allOf, additionalProperties } = documented;
  const type = knownTypes(documented);
  return mergeAllOf({
    ...(type && { type }),
    ...(properties && { properties: mapValues(properties, interpretSchema) }),
    // Some pages require names with dots. The nested object requires the same property again.
    ...(required && { required: required.filter((name) => !name.includes('.')) }),
    // `items: false` would be a list that is always empty. It means that the items were not read.
    ...(items !== undefined && { items: items ? interpretSchema(items) : {} }),
    ...(oneOf && { oneOf: oneOf.map(interpretSchema) }),
    ...(anyOf && { anyOf: anyOf.map(interpretSchema) }),
    ...(allOf && { allOf: allOf.map(interpretSchema) }),
    ...(additionalProperties === false && { additionalProperties }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: interpretSchema(additionalProperties),
    }),
    ...valueRules(documented),
  });
}

/** A page may print no type. Properties make it an object, and items make it a list. */
function knownTypes({ type, ...documented }: DocumentedSchema): JsonSchema['type'] {
  if (type === undefined || type === null) {
    if (documented.properties || documented.required) return 'object';
    return documented.items === undefined ? undefined : 'array';
  }
  if (typeof type === 'string') return TYPES.has(type) ? type : undefined;
  const known = type.filter((name) => TYPES.has(name));
  return known.length > 0 ? known : undefined;
}

function valueRules(documented: DocumentedSchema): JsonSchema {
  const example = documentedExample(documented);
  const rules: Record<string, unknown> = {
    ...Object.fromEntries(COPIED.map((keyword) => [keyword, documented[keyword]])),
    format: knownFormat(documented),
    pattern: documented.pattern ?? (isObjectId(documented) ? OBJECT_ID : undefined),
    default: documented.default ?? undefined,
    examples: example === undefined ? undefined : [example],
  };
  return Object.fromEntries(Object.entries(rules).filter(([, rule]) => rule !== undefined));
}

/** One page calls an ObjectId a `uuid`. */
function knownFormat(documented: DocumentedSchema): string | undefined {
  const { format = '' } = documented;
  return Object.hasOwn(FORMATS, format) && !isObjectId(documented) ? format : undefined;
}

function isObjectId({ type, format = '', description }: DocumentedSchema): boolean {
  const isList = [type].flat().includes('array');
  return !isList && (ID_FORMAT.test(format) || /\bObjectId\b/.test(description ?? ''));
}
