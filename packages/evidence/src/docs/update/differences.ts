import type { OperationFacts, SchemaPageFacts } from '../../model/evidence.ts';

/**
 * Compares what people wrote with what the page prints now. Texts aren't compared: people write them in their own words.
 *
 * @returns a sentence for each difference
 */
export function compareFacts(
  written: OperationFacts | SchemaPageFacts,
  read: OperationFacts | SchemaPageFacts,
): string[] {
  const before = new Map(leaves(comparable(written), ''));
  const after = new Map(leaves(comparable(read), ''));
  const lines: string[] = [];
  for (const [at, value] of after) {
    if (!before.has(at)) lines.push(`${at} is ${value} on the page, and missing in the evidence.`);
    else if (before.get(at) !== value) {
      lines.push(`${at} is ${value} on the page, and ${before.get(at)} in the evidence.`);
    }
  }
  for (const [at, value] of before) {
    if (!after.has(at)) lines.push(`${at} is ${value} in the evidence, and missing on the page.`);
  }
  return lines;
}

function comparable(facts: OperationFacts | SchemaPageFacts): unknown {
  if (!('method' in facts)) return facts.schema;
  const parameters = (facts.parameters ?? []).map(({ name, in: location, ...rest }) => [
    `${location} ${name}`,
    rest,
  ]);
  return {
    operationId: facts.operationId,
    access: facts.access,
    parameters: Object.fromEntries(parameters),
    requestBody: facts.requestBody,
    responses: facts.responses,
  };
}

/** Keys that aren't compared: texts, and what the reader says about its own reading. */
const TEXTS = new Set(['description', 'example', 'examples', 'title', 'evidence', 'cutAt']);

function* leaves(node: unknown, at: string): Generator<[string, string]> {
  if (node === null || node === undefined) return;
  if (typeof node !== 'object') yield [at, String(node)];
  else if (!isPlainList(node)) yield* leavesBelow(node, at);
  else if (node.length > 0) yield [at, node.map(String).sort().join(', ')];
}

function* leavesBelow(node: object, at: string): Generator<[string, string]> {
  for (const [key, child] of Object.entries(node)) {
    if (!isText(key, child)) yield* leaves(child, at === '' ? key : `${at}/${key}`);
  }
}

function isPlainList(node: object): node is readonly unknown[] {
  return Array.isArray(node) && node.every((item) => typeof item !== 'object' || item === null);
}

/** A property may be called "description" or "title", too. */
function isText(key: string, value: unknown): boolean {
  return TEXTS.has(key) && (typeof value !== 'object' || key.startsWith('example'));
}
