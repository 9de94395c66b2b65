import type { Reference } from './document.ts';
import type { JsonSchema } from './json-schema.ts';
import { formatPointer, parsePointer } from './pointer.ts';

/** A value of a document and the JSON pointer to where it is defined. */
export interface Location {
  readonly pointer: string;
  readonly value: unknown;
}

/** Returns whether a value is a Reference Object: `{ $ref: '#/…' }`. */
export function isReference(value: unknown): value is Reference {
  return typeof (value as { readonly $ref?: unknown } | null | undefined)?.$ref === 'string';
}

/**
 * Follows references until it reaches a value.
 *
 * @returns the value itself when it is no reference; undefined when a reference has no target or refers to itself
 */
export function resolve<T extends object>(document: object, value: T | Reference): T | undefined {
  const location = resolvedLocation(document, { pointer: '', value });
  return location?.value as T | undefined;
}

/**
 * Finds a value by its keys from the root, and follows each reference on the way.
 *
 * @returns where the value is defined, which differs from the keys after a reference; undefined when there is none
 */
export function locate(document: object, keys: readonly (string | number)[]): Location | undefined {
  const root: Location = { pointer: '', value: document };
  return keys.reduce<Location | undefined>(
    (location, key) => location && locateChild(document, location, key),
    root,
  );
}

/** Finds the child of a location by its key, and follows its reference when it is one. */
export function locateChild(document: object, parent: Location, key: string | number): Location | undefined {
  const value = childOf(parent.value, key);
  if (value === undefined) return undefined;
  return resolvedLocation(document, { pointer: parent.pointer + formatPointer([key]), value });
}

/** Finds a value by its keys from the root, and follows no reference. */
export function valueAt(document: unknown, keys: readonly (string | number)[]): unknown {
  return keys.reduce<unknown>(childOf, document);
}

/** Returns a schema without references. A schema that contains itself accepts everything at that location. */
export function withoutReferences(document: object, schema: unknown): JsonSchema {
  return copyWithoutReferences(document, schema, []) as JsonSchema;
}

function copyWithoutReferences(document: object, value: unknown, above: readonly unknown[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => copyWithoutReferences(document, item, above));
  if (above.includes(value)) return {};
  const within = [...above, value];
  if (isReference(value)) {
    const { $ref, ...siblings } = value; // a sibling, such as a description, is about this location alone
    const target = copyWithoutReferences(document, resolve(document, { $ref }) ?? {}, within);
    return { ...(target as object), ...siblings };
  }
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, child]) => [key, copyWithoutReferences(document, child, within)]),
  );
}

function resolvedLocation(document: object, start: Location): Location | undefined {
  const visited = new Set<string>();
  let location = start;
  while (isReference(location.value)) {
    const { $ref } = location.value;
    if (visited.has($ref)) return undefined;
    visited.add($ref);
    // A key on the way to the target may be a reference itself, so the target is read as it is written.
    const keys = parsePointer($ref);
    location = { pointer: formatPointer(keys), value: valueAt(document, keys) };
  }
  return location.value === undefined ? undefined : location;
}

function childOf(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string | number, unknown>>)[key];
}
