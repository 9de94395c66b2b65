import { fromPointer, type JsonObject } from '../../src/spec-diff/json.ts';

/** JSON pointer to what shall stand there; undefined removes it. */
export type Edit = Readonly<Record<string, unknown>>;

/** A copy of a description with some of its places changed. */
export function edited<Document extends JsonObject>(document: Document, edit: Edit): Document {
  const copy = structuredClone(document);
  for (const [pointer, value] of Object.entries(edit)) {
    const keys = fromPointer(pointer);
    const last = keys.pop() ?? '';
    const holder = keys.reduce<Record<string, unknown>>((node, key) => {
      const next = node[key];
      if (typeof next !== 'object' || next === null)
        throw new Error(`There is no ${key} on the way to ${pointer}.`);
      return next as Record<string, unknown>;
    }, copy);
    if (value === undefined && !(last in holder))
      throw new Error(`There is nothing to remove at ${pointer}.`);
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return copy;
}
