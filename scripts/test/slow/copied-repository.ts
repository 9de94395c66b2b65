import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repositoryRoot } from '../../src/files/repository.ts';

/** A copy of the repository's files, with the packages that are installed here. */
export interface CopiedRepository extends AsyncDisposable {
  /** Ends with a slash. */
  readonly root: string;
  /** Reads all files that git doesn't ignore, by name. */
  readAll(): Promise<Map<string, string>>;
}

/** Copies the repository to a temporary folder. */
export async function copyRepository(): Promise<CopiedRepository> {
  const root = `${await mkdtemp(join(tmpdir(), 'goldleaf-repository-'))}/`;
  const files = git(repositoryRoot, 'ls-files', '--cached', '--others', '--exclude-standard');
  for (const file of files) await cp(repositoryRoot + file, root + file).catch(ifAbsent);
  for (const folder of new Set(files.filter((file) => file.endsWith('package.json')).map(dirname))) {
    const installed = join(folder, 'node_modules');
    const isInstalled = (await readdir(repositoryRoot + installed).catch(ifAbsent))?.length;
    if (isInstalled) await symlink(repositoryRoot + installed, root + installed);
  }
  git(root, 'init', '--quiet');
  const readAll = async (): Promise<Map<string, string>> => {
    // .gitignore excludes folders of that name, and these are links.
    const names = git(root, 'ls-files', '--others', '--exclude-standard', '--exclude=node_modules');
    const texts = names.map(
      async (name): Promise<[string, string]> => [name, await readFile(root + name, 'latin1')],
    );
    return new Map(await Promise.all(texts));
  };
  return { root, readAll, [Symbol.asyncDispose]: () => rm(root, { recursive: true }) };
}

function git(cwd: string, ...args: readonly string[]): string[] {
  return execFileSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
    .split('\n')
    .filter((line) => line !== '');
}

/** A file may be deleted and not yet committed. */
function ifAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
