import type { Block } from './block.ts';

/** Reads blocks one after another. */
export class BlockCursor {
  readonly #blocks: readonly Block[];
  #at = 0;

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
  }

  get next(): Block | undefined {
    return this.#blocks[this.#at];
  }

  /** The block after the next one. */
  get afterNext(): Block | undefined {
    return this.#blocks[this.#at + 1];
  }

  take(): Block | undefined {
    const block = this.next;
    this.#at += 1;
    return block;
  }

  /** Takes the next block if it is of a kind and passes a test. */
  takeIf<K extends Block['kind']>(
    kind: K,
    test: (block: Extract<Block, { kind: K }>) => boolean = () => true,
  ): Extract<Block, { kind: K }> | undefined {
    const block = this.next;
    if (block?.kind !== kind || !test(block as Extract<Block, { kind: K }>)) return undefined;
    this.#at += 1;
    return block as Extract<Block, { kind: K }>;
  }
}
