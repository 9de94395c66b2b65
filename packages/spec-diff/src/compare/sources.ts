import type { JsonPath } from './json.ts';

/** Remembers where the values of a rewritten document are defined in the original. */
export class Sources {
  readonly #objects = new WeakMap<object, JsonPath>();
  readonly #keys = new WeakMap<object, Map<string, JsonPath>>();

  /** Records where an object or array is defined. */
  record<Value>(value: Value, path: JsonPath): Value {
    if (typeof value === 'object' && value !== null) this.#objects.set(value, path);
    return value;
  }

  /** Records where the value of one key is defined, when it is not below its object. */
  recordKey(holder: object, key: string | number, path: JsonPath): void {
    const keys = this.#keys.get(holder) ?? new Map<string, JsonPath>();
    this.#keys.set(holder, keys.set(String(key), path));
  }

  /** Returns where an object is defined; empty if that is unknown. */
  of(value: unknown): JsonPath {
    return (typeof value === 'object' && value !== null && this.#objects.get(value)) || [];
  }

  /** Returns where the value of a key is defined. */
  ofKey(holder: unknown, key: string | number): JsonPath {
    if (typeof holder !== 'object' || holder === null) return [];
    const child = (holder as Record<string | number, unknown>)[key];
    const recorded = this.#keys.get(holder)?.get(String(key));
    if (recorded) return recorded;
    if (typeof child === 'object' && child !== null && this.#objects.has(child)) return this.of(child);
    return [...this.of(holder), key];
  }

  /** Creates an object from another one. Its keys keep their sources. */
  derive<Value extends object>(from: object, value: Value): Value {
    this.record(value, this.of(from));
    for (const key of Object.keys(value)) {
      if (Object.hasOwn(from, key)) this.recordKey(value, key, this.ofKey(from, key));
    }
    return value;
  }

  /** Follows a path through a rewritten document, and returns the path in the original. */
  trace(root: unknown, path: JsonPath): JsonPath {
    let node = root;
    let source: JsonPath = [];
    for (const key of path) {
      source = this.#has(node) ? this.ofKey(node, key) : [...source, key];
      node = (node as Record<string | number, unknown> | undefined)?.[key];
    }
    return source;
  }

  #has(node: unknown): boolean {
    return typeof node === 'object' && node !== null && (this.#objects.has(node) || this.#keys.has(node));
  }
}
