import { type Location, locateChild } from '@goldleaf/openapi';
import type { Spec } from '../plan/spec.ts';

/** The replacement of a property name that could be data. */
export const MASKED = '<name>';

/** An undescribed name that may be shown: camelCase, without digits. */
const IDENTIFIER = /^[a-z]{1,30}([A-Z][a-z]{1,30}){0,4}$/;

/**
 * Tells which property names of a JSON value may be shown. The keys of a map (customers by name, prices by part number) are data.
 * A name is shown only in these two cases:
 * - The description uses it as a property name.
 * - The object is described as a record, has one of its properties, and all undescribed names are camelCase identifiers.
 */
export interface PropertyNames {
  /** @returns each key of an object, masked if it could be data, in the same order */
  shown(value: object): string[];
  /** @returns the names of the value of a property or an array item */
  below(key: string): PropertyNames;
}

/** @param schema - describes the value; undefined if nothing does */
export function propertyNames(spec: Spec, schema: Location | undefined): PropertyNames {
  const vocabulary = vocabularyOf(spec);
  const namesOf = (schemas: readonly Location[]): PropertyNames => ({
    shown: (value) => {
      const keys = Object.keys(value);
      const undescribed = keys.filter((key) => !vocabulary.has(key));
      const isRecord = keys.some((key) => schemas.some(has(key))) && !schemas.some(isMap);
      const canShowAll = isRecord && undescribed.every((key) => IDENTIFIER.test(key));
      return keys.map((key) => (canShowAll || vocabulary.has(key) ? key : MASKED));
    },
    below: (key) => namesOf(schemas.flatMap((location) => schemasBelow(spec, location, key))),
  });
  return namesOf(schema ? branches(spec, schema) : []);
}

const vocabularies = new WeakMap<Spec, ReadonlySet<string>>();

function vocabularyOf(spec: Spec): ReadonlySet<string> {
  const known = vocabularies.get(spec);
  if (known) return known;
  const names = new Set(describedNames(spec));
  vocabularies.set(spec, names);
  return names;
}

/** Yields all property names that schemas describe. Examples are data, so they are left out. */
function* describedNames(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (['example', 'examples', 'default', 'enum', 'const'].includes(key)) continue;
    if (key === 'properties' && typeof value === 'object') yield* Object.keys(value);
    if (key === 'required' && Array.isArray(value)) yield* value;
    yield* describedNames(value);
  }
}

/** Returns a schema and the branches of its combinations. */
function branches(spec: Spec, schema: Location, seen: Set<unknown> = new Set()): Location[] {
  if (seen.has(schema.value)) return [];
  seen.add(schema.value);
  const found = [schema];
  for (const key of ['allOf', 'anyOf', 'oneOf']) {
    const list = locateChild(spec, schema, key);
    for (const index of Object.keys((list?.value ?? []) as object)) {
      const branch = list && locateChild(spec, list, index);
      if (branch) found.push(...branches(spec, branch, seen));
    }
  }
  return found;
}

function schemasBelow(spec: Spec, schema: Location, key: string): Location[] {
  const properties = locateChild(spec, schema, 'properties');
  const property = properties && Object.hasOwn(properties.value as object, key);
  const child = property ? locateChild(spec, properties, key) : locateChild(spec, schema, otherKey(schema));
  return child ? branches(spec, child) : [];
}

function otherKey({ value }: Location): string {
  return Object.hasOwn(Object(value), 'items') ? 'items' : 'additionalProperties';
}

function has(property: string): (schema: Location) => boolean {
  return ({ value }) => Object.hasOwn(Object(Object(value).properties), property);
}

function isMap({ value }: Location): boolean {
  const { additionalProperties, patternProperties } = Object(value);
  return typeof additionalProperties === 'object' || patternProperties !== undefined;
}

/** Masks the keys of a JSON pointer into a value. */
export function maskedKeys(names: PropertyNames, value: unknown, keys: readonly string[]): string[] {
  const [key, ...rest] = keys;
  if (key === undefined) return [];
  const object = Object(value);
  const shown = Array.isArray(value)
    ? key
    : (names.shown(object)[Object.keys(object).indexOf(key)] ?? MASKED);
  return [shown, ...maskedKeys(names.below(key), object[key], rest)];
}
