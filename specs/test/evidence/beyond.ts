import { parsePointer } from '@goldleaf/openapi';
import { childOf, type Leaf, type Leaves, step } from './leaves.ts';

const WORDS = /^(summary|description|title)$/;
const FRAME = /^\/(openapi|jsonSchemaDialect|info\/.+|tags\/\d+\/(name|description))$/;
const METHOD_NODE = /^(\/paths\/[^/]+\/(?:get|post))\/(.+)$/;

/** Why a line of the description may stand without a fact; undefined where nothing allows it. */
export function excuseOf(described: Leaves, pointer: string): string | undefined {
  const leaf = described.at(pointer);
  const key = pointer.split('/').at(-1) ?? '';
  if (FRAME.test(pointer)) return 'frame';
  if (key === 'x-assumption') return 'assumption';
  if (key === 'x-retry-safe' || key === 'x-retry-safe-reason') return 'retry safety';
  if (WORDS.test(key)) return 'words';
  if (/\/examples?(\/|$)/.test(pointer)) return 'example';
  if (key === '$ref' && childOf(described.at(String(leaf).slice(1)), 'x-assumption') !== undefined)
    return 'assumption';
  if (key === 'additionalProperties' && leaf === true && evidenceOf(described, pointer) !== 'full')
    return 'cut';

  // An assumption or a quirk covers the node that it stands on; one of a whole operation covers nothing of it.
  const bottom = METHOD_NODE.exec(pointer)?.[1]?.length ?? 0;
  for (let at = pointer; at.length > bottom; at = at.slice(0, at.lastIndexOf('/'))) {
    if (childOf(described.at(at), 'x-assumption') !== undefined) return 'assumption';
    if (childOf(described.at(at), 'x-quirk') !== undefined) return 'quirk';
  }
  return undefined;
}

/** A table of leaves for people: equal ones of many operations in one row, with the operations' ids. */
export function tableOf(
  leaves: Iterable<readonly [string, Leaf]>,
  nameOf: (pointer: string) => [string, string],
): string {
  const rows = new Map<string, string[]>();
  for (const [pointer, leaf] of leaves) {
    const [owner, place] = nameOf(pointer);
    const row = `${place || owner}: ${JSON.stringify(leaf)}`;
    rows.set(row, [...(rows.get(row) ?? []), ...(place ? [owner] : [])]);
  }
  return [...rows]
    .map(([row, owners]) => `${row}\n${owners.map((owner) => `    ${owner}\n`).join('')}`)
    .join('');
}

/** The operationId (or "components", …) that a pointer of the description lies in, and where in it. */
export function placeInDescription(described: Leaves, pointer: string): [string, string] {
  const [, operation, place] = METHOD_NODE.exec(pointer) ?? [];
  if (operation !== undefined && place !== undefined)
    return [String(described.at(step(operation, 'operationId'))), readable(place)];
  const [, first = '', ...rest] = pointer.split('/');
  return [first, readable(rest.join('/'))];
}

/** The file and the slug, page or schema that a pointer of the evidence lies in, and where in it. */
export function placeInEvidence(file: string, facts: Leaves, pointer: string): [string, string] {
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
