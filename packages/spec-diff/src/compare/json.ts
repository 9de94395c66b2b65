import { isDeepStrictEqual } from 'node:util';

/** An object of a JSON document. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Keys and indices from a document's root. */
export type JsonPath = readonly (string | number)[];

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the value, or an empty object if it is not an object. */
export function asObject(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** Returns the value, or an empty array if it is not an array. */
export function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Compares two values. The order of keys does not count. */
export function isEqual(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(a, b);
}

/** Returns an object without some of its keys. */
export function omit(object: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

/** Returns the keys that either object has, those of the first one first. */
export function keysOf(a: JsonObject, b: JsonObject): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}
