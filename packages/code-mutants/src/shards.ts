/** A source file and its size in characters. */
export interface SizedFile {
  readonly name: string;
  readonly size: number;
}

/**
 * Distributes files over shards of about the same size: the largest file first, each into the smallest shard.
 *
 * @param count - number of shards
 * @returns the file names of each shard
 */
export function distribute(files: readonly SizedFile[], count: number): string[][] {
  const shards = Array.from({ length: count }, () => ({ names: [] as string[], size: 0 }));
  for (const { name, size } of files.toSorted((one, other) => other.size - one.size)) {
    const smallest = shards.reduce((least, shard) => (shard.size < least.size ? shard : least));
    smallest.names.push(name);
    smallest.size += size;
  }
  return shards.map(({ names }) => names.sort());
}

/**
 * Reads a shard such as `2/6`.
 *
 * @throws {Error} if the text is no shard
 */
export function parseShard(text: string): { readonly index: number; readonly count: number } {
  const [, number, count] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  const shard = { index: Number(number) - 1, count: Number(count) };
  if (!(shard.index >= 0 && shard.index < shard.count))
    throw new Error(`--shard ${text}: use a shard and the number of shards, such as 2/6.`);
  return shard;
}
