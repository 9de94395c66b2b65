import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { generatedFolder } from '../repository.ts';
import { UsageError } from './usage-error.ts';

/** The bundled description in a repository. */
export const descriptionFile: string = `${generatedFolder}openapi.json`;

/** The package by whose tags releases are told. All published packages go by one version. */
const RELEASED = '@goldleaf/api-types';

/** What the present is compared with. */
export interface Base {
  /** For a reader: a short commit with the name it was asked for by, or a file. */
  readonly name: string;
  /** The bundled description, as JSON text. */
  readonly bundle: string;
  /** A file as it was then; undefined where it was not there, or where the base is a mere file. */
  read(path: string): Promise<string | undefined>;
}

/**
 * Finds what to compare with.
 *
 * @param asked - a file, or a revision of the repository. Default: where this branch left `origin/main` (else `main`); on main itself
 *   the last release, or HEAD where there was none
 * @throws {UsageError} when there is no such thing, or no description in it
 */
export async function findBase(root: string, asked: string | undefined): Promise<Base> {
  const file = asked === undefined ? undefined : resolve(root, asked);
  if (asked !== undefined && file && (await stat(file).catch(() => undefined))?.isFile()) {
    return { name: asked, bundle: await readFile(file, 'utf8'), read: () => Promise.resolve(undefined) };
  }
  const revision = asked ?? (await defaultRevision(root));
  const commit = await git(root, ['rev-parse', '--verify', '--quiet', '--short', `${revision}^{commit}`]);
  if (commit === undefined) {
    throw new UsageError(`There is neither a file nor a revision called “${revision}”.`);
  }
  const read = (path: string): Promise<string | undefined> =>
    git(root, ['show', `${commit}:${path}`], 'as it is');
  const bundle = await read(descriptionFile);
  if (bundle === undefined) {
    throw new UsageError(`${revision} has no ${descriptionFile} yet. Name a later revision, or a file.`);
  }
  return { name: revision.startsWith(commit) ? commit : `${commit} (${revision})`, bundle, read };
}

async function defaultRevision(root: string): Promise<string> {
  const head = await git(root, ['rev-parse', 'HEAD']);
  if (head === undefined) {
    throw new UsageError(
      'There is no git history here to compare with. Name a file, such as `pnpm spec:diff old.json`.',
    );
  }
  for (const main of ['origin/main', 'main']) {
    if ((await git(root, ['rev-parse', '--verify', '--quiet', `${main}^{commit}`])) === undefined) continue;
    const left = await git(root, ['merge-base', 'HEAD', main]);
    if (left === undefined) {
      throw new UsageError(
        `Nothing shows where this branch left ${main}: fetch the whole history (in CI, \`fetch-depth: 0\`).`,
      );
    }
    if (left !== head) return left;
    return (await git(root, ['describe', '--tags', '--abbrev=0', '--match', `${RELEASED}@*`])) ?? 'HEAD';
  }
  throw new UsageError(
    'There is no branch main to compare with. Name a revision, such as `pnpm spec:diff HEAD~1`.',
  );
}

/** What git prints; undefined where it has nothing to print and says so by its exit code. */
async function git(
  root: string,
  command: readonly string[],
  output?: 'as it is',
): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', command, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
    return output ? stdout : stdout.trim();
  } catch (error) {
    if (typeof (error as { code?: unknown }).code === 'number') return undefined;
    throw error;
  }
}
