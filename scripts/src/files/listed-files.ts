import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { repositoryRoot } from './repository.ts';

/**
 * Lists the files of the repository, without those that git ignores.
 *
 * @param patterns - as in `git ls-files`: `*.md` also matches files in folders. Without a pattern, all files
 * @returns paths from the repository's root
 */
export function listFiles(...patterns: readonly string[]): string[] {
  const list = ['ls-files', '--cached', '--others', '--exclude-standard', ...patterns];
  return execFileSync('git', list, { cwd: repositoryRoot, encoding: 'utf8' })
    .split('\n')
    .filter((file) => file !== '' && existsSync(repositoryRoot + file));
}

/**
 * Reads files of the repository.
 *
 * @param files - paths from the repository's root
 * @returns path to text, in the same order
 */
export async function readListed(files: readonly string[]): Promise<Map<string, string>> {
  const entries = files.map(
    async (file): Promise<[string, string]> => [file, await readFile(repositoryRoot + file, 'utf8')],
  );
  return new Map(await Promise.all(entries));
}
