import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { type Leaf, Leaves } from './leaves.ts';

const FOLDER = new URL('../../evidence/', import.meta.url);

/** The facts, file by file. `null` and `[]` mean that nothing was seen, so they are no facts. */
export async function readEvidence(): Promise<Map<string, Leaves>> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.yaml')).sort();
  const files = names.map(async (name): Promise<[string, Leaves]> => {
    const document = parse(await readFile(new URL(name, FOLDER), 'utf8'));
    return [name, new Leaves(document, isNothing)];
  });
  return new Map(await Promise.all(files));
}

function isNothing(leaf: Leaf): boolean {
  return leaf === null || Array.isArray(leaf);
}
