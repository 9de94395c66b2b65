import { isDeepStrictEqual } from 'node:util';
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  Pair,
  Scalar,
  visit,
  YAMLMap,
  YAMLSeq,
} from 'yaml';
import { isRecord } from '../model/record.ts';
import { keepComments } from './kept-comments.ts';

/** Longest list that is written in one line. */
const FLOW_WIDTH = 90;

/** Whether to keep a key that the new value lacks. */
type IsKept = (key: string, node: unknown) => boolean;

/**
 * Gives a node of a YAML document a new value. Unchanged parts keep their text. No comment is lost: the comment of a part that goes is
 * written above its replacement.
 */
export function mergeNode(document: Document, before: unknown, value: unknown, isKept: IsKept): Node {
  if (!isNode(before)) return createNode(document, value);
  if (isDeepStrictEqual(before.toJS(document), value)) return before;
  const node = mergedNode(document, before, value, isKept);
  keepComments(before, node);
  return node;
}

function mergedNode(document: Document, before: Node, value: unknown, isKept: IsKept): Node {
  if (isMap(before) && isRecord(value)) return mergeMap(document, before, value, isKept);
  if (isSeq(before) && Array.isArray(value)) return mergeList(document, before, value, isKept);
  return createNode(document, value);
}

function mergeMap(
  document: Document,
  before: YAMLMap,
  value: Readonly<Record<string, unknown>>,
  isKept: IsKept,
): YAMLMap {
  const pairs = new Map(before.items.map((pair) => [keyOf(pair), pair]));
  const map = new YAMLMap(document.schema);
  for (const [key, child] of Object.entries(value)) {
    const pair = pairs.get(key);
    const keyNode = isScalar(pair?.key) ? pair.key : new Scalar(key);
    map.items.push(new Pair(keyNode, mergeNode(document, pair?.value, child, isKept)));
  }
  for (const [key, pair] of pairs) {
    if (!Object.hasOwn(value, key) && isKept(key, pair.value)) map.items.push(pair);
  }
  return map;
}

function mergeList(document: Document, before: YAMLSeq, value: readonly unknown[], isKept: IsKept): YAMLSeq {
  const left = [...before.items];
  const list = new YAMLSeq(document.schema);
  list.flow = before.flow ?? false;
  list.items = value.map((item) => {
    const index = left.findIndex((node) => isSameItem(isNode(node) ? node.toJS(document) : undefined, item));
    const [previous] = index === -1 ? [] : left.splice(index, 1);
    return mergeNode(document, previous, item, isKept);
  });
  return list;
}

/** Parameters match if they have the same name and location. Other items match only if they are equal. */
function isSameItem(before: unknown, item: unknown): boolean {
  if (isDeepStrictEqual(before, item)) return true;
  if (!isRecord(before) || !isRecord(item)) return false;
  return before['name'] !== undefined && before['name'] === item['name'] && before['in'] === item['in'];
}

/** Creates a node in the style of the description: short lists of plain values are in one line. */
export function createNode(document: Document, value: unknown): Node {
  const node = document.createNode(value, { aliasDuplicateObjects: false });
  visit(node, {
    Seq: (_, list) => {
      const isPlain = list.items.every((item) => isScalar(item) && String(item.value).length < 40);
      if (isPlain && JSON.stringify(list).length < FLOW_WIDTH) list.flow = true;
    },
  });
  return node;
}

function keyOf(pair: Pair): string {
  return String(isScalar(pair.key) ? pair.key.value : pair.key);
}
