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
  const parameters = (facts.parameters ?? []).map(({ name, in: place, ...rest }) => [
    `${place} ${name}`,
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

const TEXTS = new Set(['description', 'example', 'examples', 'title']);

function* leaves(node: unknown, at: string): Generator<[string, string]> {
  if (node === null || node === undefined) return;
  if (typeof node !== 'object') yield [at, String(node)];
  else if (isListOfScalars(node)) yield* listLeaf(node, at);
  else for (const [key, child] of childrenOf(node)) yield* leaves(child, at === '' ? key : `${at}/${key}`);
}

function isListOfScalars(node: object): node is readonly unknown[] {
  return Array.isArray(node) && node.every((item) => typeof item !== 'object' || item === null);
}

/** A list of scalars is one leaf, in any order. */
function* listLeaf(list: readonly unknown[], at: string): Generator<[string, string]> {
  if (list.length > 0) yield [at, list.map(String).sort().join(', ')];
}

/** Returns the children of a node without texts and examples. */
function childrenOf(node: object): [string, unknown][] {
  if (Array.isArray(node)) return Object.entries(node);
  return Object.entries(node).filter(
    ([key, child]) => !TEXTS.has(key) || (typeof child === 'object' && !key.startsWith('example')),
  );
}
