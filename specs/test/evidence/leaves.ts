import { formatPointer, parsePointer, valueAt } from '@goldleaf/openapi';

/** What stands at the end of a branch: a scalar, or an empty list or map. */
export type Leaf = string | number | boolean | null | readonly [] | Readonly<Record<string, never>>;

/** A node of a parsed YAML or JSON document. */
export type Node = Leaf | readonly Node[] | { readonly [key: string]: Node };

/** A document whose leaves are ticked off one by one, so that what nobody has looked at shows in the end. */
export class Leaves {
  readonly document: Node;
  readonly #open = new Map<string, Leaf>();
  readonly #ticked = new Set<string>();

  /** @param isNothing - which leaves say nothing, and need no tick */
  constructor(document: Node, isNothing: (leaf: Leaf) => boolean = () => false) {
    this.document = document;
    for (const [pointer, leaf] of leavesOf(document, '')) if (!isNothing(leaf)) this.#open.set(pointer, leaf);
  }

  /** The node at a JSON pointer; undefined where there is none. */
  at(pointer: string): Node | undefined {
    return valueAt(this.document, parsePointer(pointer)) as Node | undefined;
  }

  tick(pointer: string): void {
    if (this.#open.delete(pointer)) this.#ticked.add(pointer);
  }

  /** Ticks a node with all that is below it. */
  tickAll(pointer: string): void {
    for (const [below] of leavesOf(this.at(pointer), pointer)) this.tick(below);
  }

  get ticked(): number {
    return this.#ticked.size;
  }

  /** What was never ticked, in the document's order. */
  get open(): ReadonlyMap<string, Leaf> {
    return this.#open;
  }
}

/** One more step of a JSON pointer. */
export function step(pointer: string, ...keys: readonly (string | number)[]): string {
  return pointer + formatPointer(keys);
}

export function isMap(node: Node | undefined): node is { readonly [key: string]: Node } {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

export function childOf(node: Node | undefined, key: string | number): Node | undefined {
  if (Array.isArray(node)) return node[Number(key)];
  return isMap(node) && Object.hasOwn(node, key) ? node[key] : undefined;
}

function* leavesOf(node: Node | undefined, pointer: string): Generator<[string, Leaf]> {
  if (node === undefined) return;
  const children = Array.isArray(node) ? [...node.entries()] : isMap(node) ? Object.entries(node) : [];
  if (children.length === 0) yield [pointer, node as Leaf];
  for (const [key, child] of children) yield* leavesOf(child, step(pointer, key));
}
