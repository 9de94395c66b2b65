import { asArray, type JsonObject } from '../json.ts';

export const ALL_TYPES: readonly string[] = [
  'array',
  'boolean',
  'integer',
  'null',
  'number',
  'object',
  'string',
];

/** Returns the types that a schema lists; undefined if it accepts every type. */
export function listedTypes(schema: JsonObject): readonly string[] | undefined {
  const type = schema['type'];
  if (typeof type === 'string') return [type];
  return Array.isArray(type) ? type.map(String) : undefined;
}

/** Returns the types of a schema. A number may be an integer. */
export function acceptedTypes(schema: JsonObject): ReadonlySet<string> {
  const types = new Set(listedTypes(schema) ?? ALL_TYPES);
  return types.has('number') ? types.add('integer') : types;
}

/** Returns the JSON Schema type of a value, the narrowest one. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

/** Writes types as `type` has them: sorted, each once, and a single one as text. Undefined stands for every type. */
export function formatTypes(types: Iterable<string>): string | readonly string[] | undefined {
  const set = new Set(types);
  if (set.has('number')) set.delete('integer');
  const all = ALL_TYPES.every((type) => type === 'integer' || set.has(type));
  if (all) return undefined;
  const sorted = [...set].sort();
  return sorted.length === 1 ? sorted[0] : sorted;
}

/** Returns whether no value can match both schemas, as far as types and enums tell. */
export function areDisjoint(a: JsonObject, b: JsonObject): boolean {
  const [typesOfA, typesOfB] = [acceptedTypes(a), acceptedTypes(b)];
  if ([...typesOfA].every((type) => !typesOfB.has(type))) return true;
  if (!Array.isArray(a['enum']) || !Array.isArray(b['enum'])) return false;
  const values = new Set(asArray(b['enum']).map((value) => JSON.stringify(value)));
  return a['enum'].every((value) => !values.has(JSON.stringify(value)));
}
