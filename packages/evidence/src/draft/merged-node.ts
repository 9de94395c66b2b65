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

/** Longest list that is written in one line. */
const FLOW_WIDTH = 90;

/**
 * Gives a node of a YAML document a new value. Unchanged parts keep their text, and parts that stay keep their comments.
 *
 * @param isKept - whether a key stays that the new value doesn't have
 */
export function mergeNode(
  document: Document,
  before: unknown,
  value: unknown,
  isKept: (key: string, node: unknown) => boolean,
): Node {
  if (isNode(before) && isDeepStrictEqual(before.toJS(document), value)) return before;
  let node: Node;
  if (isMap(before) && isRecord(value)) node = mergeMap(document, before, value, isKept);
  else if (isSeq(before) && Array.isArray(value) && before.items.length === value.length) {
    node = mergeList(document, before, value, isKept);
  } else node = createNode(document, value);
  if (isNode(before) && node !== before) {
    if (before.commentBefore) node.commentBefore = before.commentBefore;
    if (before.comment) node.comment = before.comment;
  }
  return node;
}

function mergeMap(
  document: Document,
  before: YAMLMap,
  value: Readonly<Record<string, unknown>>,
  isKept: (key: string, node: unknown) => boolean,
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

function mergeList(
  document: Document,
  before: YAMLSeq,
  value: readonly unknown[],
  isKept: (key: string, node: unknown) => boolean,
): YAMLSeq {
  const list = new YAMLSeq(document.schema);
  list.flow = before.flow ?? false;
  list.items = value.map((item, index) => mergeNode(document, before.items[index], item, isKept));
  return list;
}

/** Creates a node in the style of the description: short lists of plain values stand in one line. */
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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
