import { parsePointer } from '@goldleaf/openapi';
import { childOf, type Leaf, type Leaves, step } from './leaves.ts';

const WORDS = /^(summary|description|title)$/;
const FRAME = /^\/(openapi|jsonSchemaDialect|info\/.+|tags\/\d+\/(name|description))$/;
const METHOD_NODE = /^(\/paths\/[^/]+\/(?:get|post))\/(.+)$/;

/** Returns why a leaf of the description may have no fact; undefined when nothing allows it. */
export function reasonFor(described: Leaves, pointer: string): string | undefined {
  const leaf = described.at(pointer);
  const key = pointer.split('/').at(-1) ?? '';
  if (FRAME.test(pointer)) return 'frame';
  if (key === 'x-assumption') return 'assumption';
  if (key === 'x-retry-safe' || key === 'x-retry-safe-reason') return 'retry safety';
  if (WORDS.test(key)) return 'words';
  if (/\/examples?(\/|$)/.test(pointer)) return 'example';
  if (key === '$ref' && childOf(described.at(String(leaf).slice(1)), 'x-assumption') !== undefined)
    return 'assumption';
  const isOpenObject = key === 'additionalProperties' && leaf === true;
  if (isOpenObject && evidenceOf(described, pointer) !== 'full') return 'cut';
  return markAbove(described, pointer);
}

/** An assumption or a quirk covers the node that has it, except when that node is a whole operation. */
function markAbove(described: Leaves, pointer: string): string | undefined {
  const bottom = METHOD_NODE.exec(pointer)?.[1]?.length ?? 0;
  for (let at = pointer; at.length > bottom; at = at.slice(0, at.lastIndexOf('/'))) {
    const node = described.at(at);
    if (childOf(node, 'x-assumption') !== undefined) return 'assumption';
    if (childOf(node, 'x-quirk') !== undefined) return 'quirk';
  }
  return undefined;
}

/** Formats leaves for people: equal leaves of many operations are one row with the ids of the operations. */
export function formatTable(
  leaves: Iterable<readonly [string, Leaf]>,
  nameOf: (pointer: string) => [string, string],
): string {
  const rows = new Map<string, string[]>();
  for (const [pointer, leaf] of leaves) {
    const [owner, location] = nameOf(pointer);
    const row = `${location || owner}: ${JSON.stringify(leaf)}`;
    const owners = rows.get(row) ?? [];
    if (location) owners.push(owner);
    rows.set(row, owners);
  }
  return [...rows]
    .map(([row, owners]) => `${row}\n${owners.map((owner) => `    ${owner}\n`).join('')}`)
    .join('');
}

/** Returns the operationId (or "components", …) of a pointer into the description, and the location within it. */
export function locationInDescription(described: Leaves, pointer: string): [string, string] {
  const [, operation, location] = METHOD_NODE.exec(pointer) ?? [];
  if (operation !== undefined && location !== undefined)
    return [String(described.at(step(operation, 'operationId'))), readable(location)];
  const [, first = '', ...rest] = pointer.split('/');
  return [first, readable(rest.join('/'))];
}

/** Returns the file with the slug, page or schema of a pointer into the evidence, and the location within it. */
export function locationInEvidence(file: string, facts: Leaves, pointer: string): [string, string] {
  const [, list = '', index = '', ...rest] = pointer.split('/');
  const entry = facts.at(step('', list, index));
  const name = ['slug', 'docs', 'title', 'name', 'topic']
    .map((key) => childOf(entry, key))
    .find((n) => typeof n === 'string');
  return [
    `${file}: ${childOf(entry, 'method') ?? ''} ${name ?? list}`.replace('  ', ' '),
    readable(rest.join('/')),
  ];
}

function readable(pointer: string): string {
  return parsePointer(`/${pointer}`)
    .join('/')
    .replace(/\bapplication\/json\b/, 'json');
}

function evidenceOf(described: Leaves, pointer: string): unknown {
  const operation = METHOD_NODE.exec(pointer)?.[1];
  const schema = /^\/components\/schemas\/[^/]+/.exec(pointer)?.[0];
  return childOf(described.at(operation ?? schema ?? ''), 'x-evidence');
}
