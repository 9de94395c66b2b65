import type { ObservedOperation } from '../traffic/index.ts';
import { childOf, isEqual, keysOf, type Leaves, type Node, step } from './leaves.ts';

/**
 * Ticks what the description took from traffic: the marks `x-evidence: observed`, and each keyword of a schema that the observed schema of
 * the same location has too.
 *
 * @param described - the bundled description
 */
export function traceObserved(operations: readonly ObservedOperation[], described: Leaves): void {
  for (const { method, path, observed } of operations) {
    for (const { status, mediaType, schema } of observed) {
      const response = step('', 'paths', path, method.toLowerCase(), 'responses', status);
      tickMark(described, response);
      traceSchema(described, step(response, 'content', mediaType, 'schema'), schema as Node);
    }
  }
}

function traceSchema(described: Leaves, pointer: string, observed: Node): void {
  if (described.at(pointer) === undefined) return;
  tickMark(described, pointer);
  for (const key of keysOf(observed)) {
    const part = childOf(observed, key);
    const below = step(pointer, key);
    if (key === 'properties') {
      for (const name of keysOf(part)) traceSchema(described, step(below, name), childOf(part, name) ?? {});
    } else if (key === 'items' || key === 'additionalProperties') traceSchema(described, below, part ?? {});
    else if (isEqual(part, described.at(below))) described.tickAll(below);
  }
}

function tickMark(described: Leaves, pointer: string): void {
  const mark = step(pointer, 'x-evidence');
  if (described.at(mark) === 'observed') described.tick(mark);
}
