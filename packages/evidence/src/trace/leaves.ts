import { formatPointer, parsePointer, valueAt } from '@goldleaf/openapi';

/** The end of a branch: a scalar, or an empty list or map. */
export type Leaf = string | number | boolean | null | readonly [] | Readonly<Record<string, never>>;

/** A node of a parsed YAML or JSON document. */
export type Node = Leaf | readonly Node[] | { readonly [key: string]: Node };

/** A document whose leaves are ticked one by one, so that those that nobody looked at remain. */
export class Leaves {
  readonly document: Node;
  readonly #unticked = new Map<string, Leaf>();
  readonly #ticked = new Set<string>();

  /** @param isNothing - whether a leaf says nothing and needs no tick */
  constructor(document: Node, isNothing: (leaf: Leaf) => boolean = () => false) {
    this.document = document;
    for (const [pointer, leaf] of leavesOf(document, ''))
      if (!isNothing(leaf)) this.#unticked.set(pointer, leaf);
  }

  /** Returns the node at a JSON pointer; undefined when there is none. */
  at(pointer: string): Node | undefined {
    return valueAt(this.document, parsePointer(pointer)) as Node | undefined;
  }

  tick(pointer: string): void {
    if (this.#unticked.delete(pointer)) this.#ticked.add(pointer);
  }

  /** Ticks every leaf of a node. */
  tickAll(pointer: string): void {
    for (const [below] of leavesOf(this.at(pointer), pointer)) this.tick(below);
  }

  /** The number of ticked leaves. */
  get ticked(): number {
    return this.#ticked.size;
  }

  /** The leaves without a tick, in the document's order. */
  get unticked(): ReadonlyMap<string, Leaf> {
    return this.#unticked;
  }
}

/** Appends keys to a JSON pointer. */
export function step(pointer: string, ...keys: readonly (string | number)[]): string {
  return pointer + formatPointer(keys);
}

export function isMap(node: Node | undefined): node is { readonly [key: string]: Node } {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

export function isEmpty(node: Node | undefined): boolean {
  return isMap(node) && Object.keys(node).length === 0;
}

/** Returns the keys of a map or the indices of a list; none for a scalar. */
export function keysOf(node: Node | undefined): string[] {
  return typeof node === 'object' && node !== null ? Object.keys(node) : [];
}

export function childOf(node: Node | undefined, key: string | number): Node | undefined {
  return valueAt(node, [key]) as Node | undefined;
}

/** Compares two nodes as JSON. */
export function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function* leavesOf(node: Node | undefined, pointer: string): Generator<[string, Leaf]> {
  if (node === undefined) return;
  const keys = keysOf(node);
  if (keys.length === 0) yield [pointer, node as Leaf];
  for (const key of keys) yield* leavesOf(childOf(node, key), step(pointer, key));
}
