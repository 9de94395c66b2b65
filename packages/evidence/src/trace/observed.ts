import type { ObservedOperation } from '../traffic/index.ts';
import { childOf, isEqual, keysOf, type Leaves, type Node, step } from './leaves.ts';

/**
 * Ticks what the description took from traffic: the marks `x-evidence: observed`, and each keyword below a mark that the observed schema of
 * the same location has too.
 *
 * @param described - the bundled description
 */
export function traceObserved(operations: readonly ObservedOperation[], described: Leaves): void {
  for (const { method, path, observed } of operations) {
    for (const { status, mediaType, schema } of observed) {
      const response = step('', 'paths', path, method.toLowerCase(), 'responses', status);
      const isMarked = tickMark(described, response);
      traceSchema(described, step(response, 'content', mediaType, 'schema'), schema as Node, isMarked);
    }
  }
}

function traceSchema(described: Leaves, pointer: string, observed: Node, isBelowMark: boolean): void {
  if (described.at(pointer) === undefined) return;
  const isMarked = tickMark(described, pointer) || isBelowMark;
  for (const key of keysOf(observed)) {
    const part = childOf(observed, key);
    const below = step(pointer, key);
    if (key === 'properties') traceProperties(described, below, part ?? {}, isMarked);
    else if (key === 'items' || key === 'additionalProperties')
      traceSchema(described, below, part ?? {}, isMarked);
    else if (isMarked && isEqual(part, described.at(below))) described.tickAll(below);
  }
}

function traceProperties(described: Leaves, pointer: string, observed: Node, isMarked: boolean): void {
  for (const name of keysOf(observed))
    traceSchema(described, step(pointer, name), childOf(observed, name) ?? {}, isMarked);
}

/** Returns whether there is a mark. */
function tickMark(described: Leaves, pointer: string): boolean {
  const mark = step(pointer, 'x-evidence');
  const isMarked = described.at(mark) === 'observed';
  if (isMarked) described.tick(mark);
  return isMarked;
}
