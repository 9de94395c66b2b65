import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Reads a file below a folder; undefined if there is none. */
export async function readIfPresent(root: string, path: string): Promise<string | undefined> {
  return readFile(join(root, path), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}
