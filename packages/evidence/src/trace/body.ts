import type { Comparison } from './comparison.ts';
import { isMap, keysOf, step } from './leaves.ts';
import { traceSchema } from './schema.ts';

const DEFAULT_MEDIA_TYPE = 'application/json';

/** Compares a documented request body with the described one. */
export function traceRequestBody(comparison: Comparison, fact: string, body: string): void {
  if (!isMap(comparison.facts.at(fact)) || !comparison.isDescribed(body)) return;
  tracePartEvidence(comparison, fact, body);
  comparison.tickEqual(step(fact, 'required'), step(body, 'required'));
  comparison.tickEqual(step(fact, 'description'), step(body, 'description'));
  traceContent(comparison, fact, body);
}

/** Compares a documented response with the described one. */
export function traceResponse(comparison: Comparison, fact: string, response: string): void {
  if (!comparison.isDescribed(response)) return;
  tracePartEvidence(comparison, fact, response);
  comparison.tickEqual(step(fact, 'description'), step(response, 'description'));
  for (const name of keysOf(comparison.facts.at(step(fact, 'headers')))) {
    const header = step(response, 'headers', name);
    comparison.tickEqual(step(fact, 'headers', name, 'description'), step(header, 'description'));
    traceSchema(comparison, step(fact, 'headers', name), [step(header, 'schema')], 'parameter');
  }
  if (isMap(comparison.facts.at(step(fact, 'schema')))) traceContent(comparison, fact, response);
}

/** A body may be known in another way than its operation. */
function tracePartEvidence(comparison: Comparison, fact: string, pointer: string): void {
  comparison.tickEqual(step(fact, 'evidence'), step(pointer, 'x-evidence'));
  comparison.tickEqual(step(fact, 'cutAt'), step(pointer, 'x-evidence-cut'));
}

function traceContent(comparison: Comparison, fact: string, pointer: string): void {
  const mediaType = comparison.facts.at(step(fact, 'contentType')) ?? DEFAULT_MEDIA_TYPE;
  const content = step(pointer, 'content', String(mediaType));
  if (!comparison.isDescribed(content)) return;
  const isAssumed = comparison.isDescribed(step(pointer, 'x-assumption'));
  if (!isAssumed) comparison.facts.tick(step(fact, 'contentType'));
  traceSchema(comparison, step(fact, 'schema'), [step(content, 'schema')]);
  comparison.tickEqualTrees(step(fact, 'schema', 'example'), step(content, 'example'));
}
