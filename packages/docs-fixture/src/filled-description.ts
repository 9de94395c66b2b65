import { type Document, parsePointer, valueAt } from '@goldleaf/openapi';
import { inventBodies } from '@goldleaf/testing';
import type { Json, JsonObject } from './documents.ts';

/**
 * Fills GoldLeaf's description with invented bodies, so that each operation has something to print. The result is written as GoldLeaf's
 * pages are: without references, without the project's extensions, and with a security scheme that isn't defined.
 *
 * @param document - the bundled description
 */
export function fillDescription(document: Document): JsonObject {
  const filled = inventBodies(document) as unknown as JsonObject;
  const { components: _, ...rest } = inlined(filled, filled) as JsonObject;
  for (const item of Object.values(rest['paths'] as JsonObject))
    dropExamples((item as JsonObject)['post'] ?? null);
  return rest;
}

/** GoldLeaf's pages print the schema of a body where there is no example of it: here those of POST. */
function dropExamples(node: Json): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, child] of Object.entries(node)) {
    const isMedia = key === 'content' && typeof child === 'object' && child !== null;
    if (isMedia) for (const media of Object.values(child)) delete (media as { example?: Json }).example;
    dropExamples(child);
  }
}

function inlined(source: JsonObject, node: Json): Json {
  if (Array.isArray(node)) return node.map((item) => inlined(source, item));
  if (typeof node !== 'object' || node === null) return node;
  const { $ref: reference, ...rest } = node as JsonObject;
  const target =
    typeof reference === 'string'
      ? (inlined(source, valueAt(source, parsePointer(reference)) as Json) as JsonObject)
      : {};
  const own = Object.entries(rest).filter(([key]) => !key.startsWith('x-'));
  return { ...target, ...Object.fromEntries(own.map(([key, value]) => [key, inlined(source, value)])) };
}
