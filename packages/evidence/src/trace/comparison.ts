import { childOf, isEqual, keysOf, type Leaves, type Node, step } from './leaves.ts';

/** Facts of the evidence beside the OpenAPI description. A tick on both sides means that they say the same. */
export class Comparison {
  readonly facts: Leaves;
  readonly described: Leaves;

  /**
   * @param facts - one file of `specs/evidence`
   * @param described - the bundled description
   */
  constructor(facts: Leaves, described: Leaves) {
    this.facts = facts;
    this.described = described;
  }

  /** Ticks a fact and the leaf that says the same. */
  tick(fact: string, pointer: string): void {
    this.facts.tick(fact);
    this.described.tick(pointer);
  }

  /** Ticks a fact and a leaf when they are equal. */
  tickEqual(fact: string, pointer: string): void {
    const leaf = this.facts.at(fact);
    if (leaf === null || leaf === undefined) return;
    if (leaf === this.described.at(pointer)) this.tick(fact, pointer);
  }

  /** Ticks all leaves of two nodes when the nodes are equal. */
  tickEqualTrees(fact: string, pointer: string): void {
    const node = this.facts.at(fact);
    if (node === undefined || !isEqual(node, this.described.at(pointer))) return;
    this.facts.tickAll(fact);
    this.described.tickAll(pointer);
  }

  /** Ticks a fact and the item of a list that is equal to it. */
  tickItem(fact: string, list: string): void {
    const leaf = this.facts.at(fact);
    if (leaf === null || leaf === undefined) return;
    const index = keysOf(this.described.at(list)).find((key) => this.described.at(step(list, key)) === leaf);
    if (index !== undefined) this.tick(fact, step(list, index));
  }

  /** Follows a reference and ticks it, unless it leads to a placeholder for something undocumented. */
  resolve(pointer: string): string {
    const target = this.#reference(pointer);
    if (target === undefined) return pointer;
    if (!/\/Unknown\w+$/.test(target)) this.described.tick(step(pointer, '$ref'));
    return target;
  }

  /** Returns the pointers that describe a schema together: the schema, the target of its `$ref` and the parts of its `allOf`. */
  schemaParts(pointer: string): string[] {
    const node = this.described.at(pointer);
    if (node === undefined) return [];
    const target = this.#reference(pointer);
    if (target !== undefined) this.described.tick(step(pointer, '$ref'));
    const parts = keysOf(childOf(node, 'allOf')).map((index) => step(pointer, 'allOf', index));
    const below = target === undefined ? parts : [target, ...parts];
    return [pointer, ...below.flatMap((part) => this.schemaParts(part))];
  }

  /** Returns a fact as text. */
  text(fact: string): string {
    return String(this.facts.at(fact));
  }

  isDescribed(pointer: string): boolean {
    return this.described.at(pointer) !== undefined;
  }

  /** Returns the pointers to the items of a list or the values of a map of facts. */
  factsBelow(fact: string): string[] {
    return keysOf(this.facts.at(fact)).map((key) => step(fact, key));
  }

  #reference(pointer: string): string | undefined {
    const reference: Node | undefined = childOf(this.described.at(pointer), '$ref');
    return typeof reference === 'string' ? reference.slice(1) : undefined;
  }
}
