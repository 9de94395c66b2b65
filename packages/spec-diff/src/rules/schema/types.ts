import { asArray, asObject, isEqual, type JsonObject } from '../../compare/json.ts';
import { isUnconstrained } from '../../compare/schema/keywords.ts';
import { acceptedTypes, listedTypes } from '../../compare/schema/types.ts';

/** How the types of two schemas differ, null aside. */
export type ComparedTypes = 'same' | 'narrowed' | 'widened' | 'swapped';

export function compareTypes(before: JsonObject, after: JsonObject): ComparedTypes {
  const [old, now] = [typesWithoutNull(before), typesWithoutNull(after)];
  if (isEqual([...old].sort(), [...now].sort())) return 'same';
  if (now.every((type) => old.includes(type))) return 'narrowed';
  if (old.every((type) => now.includes(type))) return 'widened';
  return 'swapped';
}

function typesWithoutNull(schema: JsonObject): readonly string[] {
  return [...acceptedTypes(schema)].filter((type) => type !== 'null');
}

const NAMES: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  null: 'null',
  number: 'a number',
  object: 'an object',
  string: 'text',
};

/** Describes the type of a schema, such as "text or null". */
export function describeType(schema: JsonObject): string {
  if (isEqual(schema, { not: {} })) return 'nothing';
  const values = asArray(schema['enum']);
  if (values.length === 1) return `\`${JSON.stringify(values[0])}\``;
  for (const keyword of ['oneOf', 'anyOf']) {
    if (keyword in schema) return `one of ${asArray(schema[keyword]).length} alternatives`;
  }
  const types = listedTypes(schema) ?? [];
  return types.length === 0 ? 'anything' : types.map((type) => describeOne(type, schema)).join(' or ');
}

function describeOne(type: string, schema: JsonObject): string {
  const items = asObject(schema['items']);
  if (type === 'array' && !isUnconstrained(items)) return `a list of: ${describeType(items)}`;
  if (type === 'string' && schema['format'] === 'binary') return 'a file';
  return NAMES[type] ?? type;
}
