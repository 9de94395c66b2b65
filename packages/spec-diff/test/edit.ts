import { parsePointer } from '@goldleaf/openapi';
import type { JsonObject } from '../src/compare/json.ts';

/** JSON pointer to the new value at that location; undefined removes it. */
export type Edit = Readonly<Record<string, unknown>>;

/** Returns a copy of a document with an edit applied. */
export function applyEdit<Document extends JsonObject>(document: Document, edit: Edit): Document {
  const copy = structuredClone(document);
  for (const [pointer, value] of Object.entries(edit)) {
    const keys = parsePointer(pointer);
    const last = keys.pop() ?? '';
    const holder = keys.reduce<Record<string, unknown>>((node, key) => {
      const next = node[key];
      if (typeof next !== 'object' || next === null) throw new Error(`${pointer} has no parent: ${key}.`);
      return next as Record<string, unknown>;
    }, copy);
    if (value === undefined && !(last in holder)) throw new Error(`${pointer} does not exist.`);
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return copy;
}
