import type { JsonSchema } from '../json-schema.ts';
import { fullValue } from './full-value.ts';

/** A value that differs from the full value in one thing. */
export interface LocalValue {
  /** The variant of the value, such as `null` or `one-shorter`. */
  readonly variant: string;
  readonly value: unknown;
  /** The keyword that an invalid value breaks. */
  readonly keyword?: string;
  /** The property or item that the difference is about, from the schema down. */
  readonly below?: readonly string[];
}

/** A local value within the whole value. */
export interface LocatedValue {
  readonly value: unknown;
  readonly keyword: string;
  readonly location: readonly string[];
  readonly variant: string;
}

/**
 * Generates the local values of a schema and of every schema within it. Each is put into the full value of the schema around it.
 *
 * @param localValues - of one schema, without the schemas within it
 */
export function* atEveryLevel(
  schema: JsonSchema,
  localValues: (schema: JsonSchema) => Iterable<LocalValue>,
  location: readonly string[] = [],
): Generator<LocatedValue> {
  for (const local of localValues(schema)) yield locate(local, location);
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches) yield* withinBranches(branches, localValues, location);
  else yield* withinParts(schema, localValues, location);
}

function locate(
  { variant, value, keyword = '', below = [] }: LocalValue,
  parent: readonly string[],
): LocatedValue {
  // A missing property is an error of the object that requires it.
  const location = keyword === 'required' ? parent : [...parent, ...below];
  return { value, keyword, location, variant };
}

/** Returns the id of a located value, such as `search.name/null`. */
export function valueId({ location, keyword, variant }: Omit<LocatedValue, 'value'>): string {
  return [location.join('.'), keyword, variant].filter((part) => part !== '').join('/');
}

/** A value of the wrong type for one branch may be valid for another, so `localValues` covers the types of all branches together. */
function* withinBranches(
  branches: readonly JsonSchema[],
  localValues: (schema: JsonSchema) => Iterable<LocalValue>,
  location: readonly string[],
): Generator<LocatedValue> {
  for (const [index, branch] of branches.entries()) {
    if (!branch.properties) continue;
    for (const value of atEveryLevel(branch, localValues, location)) {
      const isTypeOfBranch = value.location.length <= location.length && value.keyword === 'type';
      if (!isTypeOfBranch) yield { ...value, variant: `${value.variant}-in-branch-${index}` };
    }
  }
}

function* withinParts(
  schema: JsonSchema,
  localValues: (schema: JsonSchema) => Iterable<LocalValue>,
  location: readonly string[],
): Generator<LocatedValue> {
  const base = fullValue(schema);
  const parts = schema.items ? { 0: schema.items } : (schema.properties ?? {});
  for (const [key, part] of Object.entries(parts)) {
    for (const inner of atEveryLevel(part, localValues, [...location, key])) {
      const value = Array.isArray(base)
        ? base.with(Number(key), inner.value)
        : { ...(base as object), [key]: inner.value };
      yield { ...inner, value };
    }
  }
}
