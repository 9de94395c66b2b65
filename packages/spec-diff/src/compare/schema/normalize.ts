import { asArray, asObject, isEqual, isObject, type JsonObject, omit } from '../json.ts';
import type { Sources } from '../sources.ts';
import { mergeAllOf } from './all-of.ts';
import { normalizeAlternatives } from './alternatives.ts';
import { appliesTo, isUnconstrained } from './keywords.ts';
import { formatTypes, listedTypes, typeOf } from './types.ts';

/** A rewriting that keeps the accepted values and the generated type. */
export type Rewrite = (schema: JsonObject, sources: Sources) => JsonObject;

/**
 * Rewrites a schema to a normal form, so that two spellings of the same schema are equal. Both accept the same values and generate the
 * same type.
 */
export function normalizeSchema(schema: unknown, sources: Sources): JsonObject {
  if (typeof schema === 'boolean') return schema ? {} : { not: {} };
  let result = normalizeChildren(asObject(schema), sources);
  for (const rewrite of REWRITES) result = rewrite(result, sources);
  return result;
}

const REWRITES: readonly Rewrite[] = [
  constAsEnum,
  mergeAllOf,
  normalizeAlternatives,
  mergeAllOf,
  normalizeTypes,
  normalizeNumbers,
  dropInapplicable,
  dropDefaults,
  sortRequired,
];

/** Keywords that hold one schema, a list of schemas, or schemas by name. */
const ONE = [
  'items',
  'additionalProperties',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
  'unevaluatedItems',
  'unevaluatedProperties',
  'contentSchema',
];
const LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const MAPS = ['properties', 'patternProperties', 'dependentSchemas', '$defs'];

function normalizeChildren(schema: JsonObject, sources: Sources): JsonObject {
  const copy: Record<string, unknown> = { ...schema };
  for (const [keyword, value] of Object.entries(schema)) {
    if (ONE.includes(keyword)) copy[keyword] = normalizeOne(keyword, value, sources);
    if (LISTS.includes(keyword) && Array.isArray(value)) {
      copy[keyword] = sources.derive(
        value,
        value.map((item) => normalizeSchema(item, sources)),
      );
    }
    if (MAPS.includes(keyword) && isObject(value)) {
      const entries = Object.entries(value).map(([name, item]) => [name, normalizeSchema(item, sources)]);
      copy[keyword] = sources.derive(value, Object.fromEntries(entries));
    }
  }
  return sources.derive(schema, copy);
}

/** `additionalProperties` says by `true` and `false` whether a type has an index signature, so both stay. */
function normalizeOne(keyword: string, value: unknown, sources: Sources): unknown {
  const schema = normalizeSchema(value, sources);
  if (keyword !== 'additionalProperties') return schema;
  if (isUnconstrained(schema)) return true;
  return isEqual(schema, { not: {} }) ? false : schema;
}

function constAsEnum(schema: JsonObject, sources: Sources): JsonObject {
  if (!('const' in schema)) return schema;
  const values = asArray(schema['enum']);
  if ('enum' in schema && !values.some((value) => isEqual(value, schema['const']))) return schema;
  const result = sources.derive(schema, { ...omit(schema, ['const']), enum: [schema['const']] });
  sources.recordKey(result, 'enum', sources.ofKey(schema, 'const'));
  return result;
}

/** Lists the types in one way. The values of an `enum` decide its types. */
function normalizeTypes(schema: JsonObject, sources: Sources): JsonObject {
  const { type: _, ...rest } = schema;
  const listed = listedTypes(schema);
  if (!Array.isArray(schema['enum'])) {
    const type = listed && formatTypes(listed);
    return sources.derive(schema, type === undefined ? rest : { ...rest, type });
  }
  const accepted = new Set(listed?.flatMap((type) => (type === 'number' ? ['number', 'integer'] : [type])));
  const values = schema['enum'].filter((value) => !listed || accepted.has(typeOf(value)));
  const type = formatTypes(values.map(typeOf));
  return sources.derive(schema, { ...rest, enum: values, ...(type === undefined ? {} : { type }) });
}

/** Writes an integer as type, not as a multiple of 1, and its limits inclusive and whole. */
function normalizeNumbers(schema: JsonObject, sources: Sources): JsonObject {
  const isWhole = schema['type'] === 'integer' || (schema['type'] === 'number' && schema['multipleOf'] === 1);
  if (!isWhole) return schema;
  const result: Record<string, unknown> = { ...omit(schema, ['exclusiveMinimum', 'exclusiveMaximum']) };
  if (schema['multipleOf'] === 1) delete result['multipleOf'];
  const lower = bounds(schema['minimum'], schema['exclusiveMinimum'], Math.ceil, 1);
  const upper = bounds(schema['maximum'], schema['exclusiveMaximum'], Math.floor, -1);
  if (lower.length > 0) result['minimum'] = Math.max(...lower);
  if (upper.length > 0) result['maximum'] = Math.min(...upper);
  return sources.derive(schema, { ...result, type: 'integer' });
}

function bounds(
  inclusive: unknown,
  exclusive: unknown,
  round: (value: number) => number,
  step: 1 | -1,
): number[] {
  const values: number[] = [];
  if (typeof inclusive === 'number') values.push(round(inclusive));
  if (typeof exclusive !== 'number') return values;
  return [...values, Number.isInteger(exclusive) ? exclusive + step : round(exclusive)];
}

/** Drops keywords that limit no value of the schema's types, such as `maxLength` of a number. */
function dropInapplicable(schema: JsonObject, sources: Sources): JsonObject {
  const types = listedTypes(schema);
  const dropped = types ? Object.keys(schema).filter((keyword) => !appliesTo(keyword, types)) : [];
  if (!('contains' in schema)) dropped.push('minContains', 'maxContains');
  if (!('if' in schema)) dropped.push('then', 'else');
  if (!('then' in schema) && !('else' in schema)) dropped.push('if');
  return sources.derive(schema, omit(schema, dropped));
}

/** The value of a keyword that says the same as its absence. */
const DEFAULTS: Readonly<Record<string, (value: unknown) => boolean>> = {
  minLength: (value) => value === 0,
  minItems: (value) => value === 0,
  minProperties: (value) => value === 0,
  minContains: (value) => value === 1,
  uniqueItems: (value) => value === false,
  deprecated: (value) => value === false,
  readOnly: (value) => value === false,
  writeOnly: (value) => value === false,
  required: isEmpty,
  properties: isEmpty,
  patternProperties: isEmpty,
  dependentRequired: isEmpty,
  dependentSchemas: isEmpty,
  items: (value) => isUnconstrained(asObject(value)),
  propertyNames: (value) => isUnconstrained(asObject(value)),
  unevaluatedItems: (value) => isUnconstrained(asObject(value)),
  unevaluatedProperties: (value) => isUnconstrained(asObject(value)),
  contentSchema: (value) => isUnconstrained(asObject(value)),
  not: (value) => isEqual(value, { not: {} }),
};

function dropDefaults(schema: JsonObject, sources: Sources): JsonObject {
  const defaults = Object.keys(schema).filter((keyword) => DEFAULTS[keyword]?.(schema[keyword]));
  // An object without described properties has an index signature anyway.
  const isMap =
    schema['type'] === 'object' && isEmpty(schema['properties']) && isEmpty(schema['patternProperties']);
  if (isMap && schema['additionalProperties'] === true) defaults.push('additionalProperties');
  return sources.derive(schema, omit(schema, defaults));
}

/** Whether a list or map has no entries, or is absent. */
function isEmpty(value: unknown): boolean {
  return Object.keys(Object(value)).length === 0;
}

function sortRequired(schema: JsonObject, sources: Sources): JsonObject {
  if (!Array.isArray(schema['required'])) return schema;
  const required = [...new Set(schema['required'].map(String))].sort();
  return sources.derive(schema, { ...schema, required });
}
