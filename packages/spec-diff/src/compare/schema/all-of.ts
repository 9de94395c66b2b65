import { asArray, asObject, isEqual, type JsonObject, omit } from '../json.ts';
import type { Sources } from '../sources.ts';
import { isAnnotation, isUnconstrained, withoutAnnotations } from './keywords.ts';

/**
 * Merges the branches of `allOf` into the schema around them, as far as that changes no meaning. Branches that can't be merged stay.
 */
export function mergeAllOf(schema: JsonObject, sources: Sources): JsonObject {
  if (!Array.isArray(schema['allOf'])) return schema;
  let merged = sources.derive(schema, omit(schema, ['allOf']));
  const rest: JsonObject[] = [];
  for (const branch of schema['allOf'].map(asObject)) {
    if (isUnconstrained(branch) || canMerge(merged, branch)) merged = merge(merged, branch, sources);
    else if (!rest.some((other) => isEqual(other, branch))) rest.push(branch);
  }
  if (rest.length === 0) return merged;
  const allOf = sources.record(rest, sources.ofKey(schema, 'allOf'));
  return sources.derive(schema, { ...merged, allOf });
}

/** Keywords that look at the keywords beside them, so merging would change what they mean. */
const CONTEXTUAL = [
  'patternProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
  'prefixItems',
  'if',
  'contains',
  'discriminator',
  '$ref',
  '$dynamicRef',
];

function canMerge(schema: JsonObject, branch: JsonObject): boolean {
  if (isUnconstrained(schema)) return true;
  const keywords = Object.keys(withoutAnnotations(branch));
  if (keywords.some((keyword) => CONTEXTUAL.includes(keyword))) return false;
  if (Object.keys(schema).some((keyword) => CONTEXTUAL.includes(keyword))) return false;
  if (isClosed(schema) || isClosed(branch)) return false;
  return keywords.every(
    (keyword) => !(keyword in schema) || canCombine(keyword, schema[keyword], branch[keyword]),
  );
}

/** A closed object rejects the properties that another branch describes. */
function isClosed(schema: JsonObject): boolean {
  return 'additionalProperties' in schema && schema['additionalProperties'] !== true;
}

function canCombine(keyword: string, a: unknown, b: unknown): boolean {
  if (isEqual(a, b) || keyword === 'required' || keyword in STRICTER) return true;
  if (keyword !== 'properties') return false;
  const [own, added] = [asObject(a), asObject(b)];
  return Object.keys(added).every((name) => !(name in own) || isEqual(own[name], added[name]));
}

const STRICTER: Readonly<Record<string, (a: number, b: number) => number>> = {
  minimum: Math.max,
  exclusiveMinimum: Math.max,
  minLength: Math.max,
  minItems: Math.max,
  minProperties: Math.max,
  maximum: Math.min,
  exclusiveMaximum: Math.min,
  maxLength: Math.min,
  maxItems: Math.min,
  maxProperties: Math.min,
};

function merge(schema: JsonObject, branch: JsonObject, sources: Sources): JsonObject {
  const merged: Record<string, unknown> = { ...schema };
  sources.derive(schema, merged);
  for (const [keyword, value] of Object.entries(branch)) {
    if (keyword in schema && isAnnotation(keyword)) continue; // the outer annotation describes the whole
    merged[keyword] = combine(keyword, schema[keyword], value, sources);
    if (!isEqual(merged[keyword], schema[keyword]))
      sources.recordKey(merged, keyword, sources.ofKey(branch, keyword));
  }
  return merged;
}

function combine(keyword: string, a: unknown, b: unknown, sources: Sources): unknown {
  if (a === undefined) return b;
  if (keyword === 'required') return [...new Set([...asArray(a), ...asArray(b)])];
  const stricter = STRICTER[keyword];
  if (stricter) return stricter(Number(a), Number(b));
  if (keyword !== 'properties') return b;
  const [own, added] = [asObject(a), asObject(b)];
  const properties = sources.derive(own, { ...own, ...added });
  for (const name of Object.keys(added)) sources.recordKey(properties, name, sources.ofKey(added, name));
  return properties;
}
