import { asArray, asObject, isEqual, type JsonObject } from '../../compare/json.ts';
import type { Effect } from '../finding.ts';

/** How the types that a schema allows differ, null aside. */
export type ComparedTypes = 'same' | Exclude<Effect, 'unclear'>;

const ALL = ['array', 'boolean', 'integer', 'number', 'object', 'string'];

/** Keywords that explain and bind no value. */
const ANNOTATION =
  /^(title|description|examples?|\$comment|externalDocs|xml|deprecated|default|readOnly|writeOnly|x-.*)$/;

export function withoutAnnotations(schema: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !ANNOTATION.test(keyword)));
}

/** Whether a schema takes any value. */
export function isUnconstrained(schema: JsonObject): boolean {
  return Object.keys(withoutAnnotations(schema)).length === 0;
}

export function compareTypes(before: JsonObject, after: JsonObject): ComparedTypes {
  const [old, now] = [typesOf(before), typesOf(after)];
  if (isEqual([...old].sort(), [...now].sort())) return 'same';
  if (now.every((type) => old.includes(type))) return 'narrowed';
  if (old.every((type) => now.includes(type))) return 'widened';
  return 'swapped';
}

/** A number is an integer, too. */
function typesOf(schema: JsonObject): readonly string[] {
  const written = typeof schema['type'] === 'string' ? [schema['type']] : asArray(schema['type']).map(String);
  const types = (written.length > 0 ? written : ALL).filter((type) => type !== 'null');
  return types.includes('number') ? [...new Set([...types, 'integer'])] : types;
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

/** Such as "text or null". */
export function describeType(schema: JsonObject): string {
  if ('const' in schema) return `\`${JSON.stringify(schema['const'])}\``;
  for (const keyword of ['oneOf', 'anyOf']) {
    if (keyword in schema) return `one of ${asArray(schema[keyword]).length} alternatives`;
  }
  const types = typeof schema['type'] === 'string' ? [schema['type']] : asArray(schema['type']).map(String);
  if (types.length === 0) return 'anything';
  const words = types.map((type) =>
    type === 'array' && 'items' in schema && !isUnconstrained(asObject(schema['items']))
      ? `a list of: ${describeType(asObject(schema['items']))}`
      : schema['format'] === 'binary' && type === 'string'
        ? 'a file'
        : (NAMES[type] ?? type),
  );
  return words.join(' or ');
}
