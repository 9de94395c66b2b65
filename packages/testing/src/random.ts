/** A source of random choices that are the same for the same seed. */
export interface Random {
  /** Returns an integer from `least` to `most`. */
  integer(least: number, most: number): number;
  /** Returns a value of a list that isn't empty. */
  pick<T>(list: readonly T[]): T;
  /** Returns `least` to `most` different values of a list, in the list's order. */
  sample<T>(list: readonly T[], least: number, most: number): T[];
}

/** Creates a source of random choices: mulberry32, seeded with the FNV-1a hash of a text. */
export function createRandom(seed: string): Random {
  let state = hash(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    integer,
    pick: <T>(list: readonly T[]) => list[integer(0, list.length - 1)] as T,
    sample: (list, least, most) => {
      const chosen = new Set<number>();
      const count = Math.min(integer(least, most), list.length);
      while (chosen.size < count) chosen.add(integer(0, list.length - 1));
      return list.filter((_, index) => chosen.has(index));
    },
  };
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value;
}
