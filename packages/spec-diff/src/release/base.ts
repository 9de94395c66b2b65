import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { generatedFolder } from '@goldleaf/scripts/repository';
import { UsageError } from '../usage-error.ts';

/** The bundled description in a repository. */
export const descriptionFile: string = `${generatedFolder}openapi.json`;

/** The package whose tags mark releases. All published packages have the same version. */
const RELEASED = '@goldleaf/api-types';

/** The state to compare with. */
export interface Base {
  /** For people: a short commit and the name that was asked for, or a file. */
  readonly name: string;
  /** The bundled description, as JSON text. */
  readonly bundle: string;
  /** Reads a file of that state; undefined if it had none, or if the base is a single file. */
  read(path: string): Promise<string | undefined>;
}

/**
 * Finds the state to compare with.
 *
 * @param asked - a file, or a revision of the repository. By default, the commit where this branch left `origin/main` or `main`. On main
 *   itself, the last release or HEAD
 * @throws {UsageError} when there is no such state, or it contains no description
 */
export async function findBase(root: string, asked: string | undefined): Promise<Base> {
  if (asked !== undefined) {
    const file = resolve(root, asked);
    const isFile = (await stat(file).catch(() => undefined))?.isFile();
    if (isFile)
      return { name: asked, bundle: await readFile(file, 'utf8'), read: () => Promise.resolve(undefined) };
  }
  const revision = asked ?? (await defaultRevision(root));
  const commit = await git(root, ['rev-parse', '--verify', '--quiet', '--short', `${revision}^{commit}`]);
  if (commit === undefined) {
    throw new UsageError(`“${revision}” is neither a file nor a revision.`);
  }
  const read = (path: string): Promise<string | undefined> => gitOutput(root, ['show', `${commit}:${path}`]);
  const bundle = await read(descriptionFile);
  if (bundle === undefined) {
    throw new UsageError(`${revision} has no ${descriptionFile}. Pass a later revision, or a file.`);
  }
  return { name: revision.startsWith(commit) ? commit : `${commit} (${revision})`, bundle, read };
}

async function defaultRevision(root: string): Promise<string> {
  const head = await git(root, ['rev-parse', 'HEAD']);
  if (head === undefined) {
    throw new UsageError(
      'This folder has no git history to compare with. Pass a file, such as `pnpm spec:diff old.json`.',
    );
  }
  const main = await findMain(root);
  const branchPoint = await git(root, ['merge-base', 'HEAD', main]);
  if (branchPoint === undefined) {
    throw new UsageError(
      `The history does not reach the commit where this branch left ${main}. Fetch the whole history (in CI, \`fetch-depth: 0\`).`,
    );
  }
  if (branchPoint !== head) return branchPoint;
  return (await git(root, ['describe', '--tags', '--abbrev=0', '--match', `${RELEASED}@*`])) ?? 'HEAD';
}

async function findMain(root: string): Promise<string> {
  for (const main of ['origin/main', 'main']) {
    if (await git(root, ['rev-parse', '--verify', '--quiet', `${main}^{commit}`])) return main;
  }
  throw new UsageError(
    'There is no branch main to compare with. Pass a revision, such as `pnpm spec:diff HEAD~1`.',
  );
}

async function git(root: string, args: readonly string[]): Promise<string | undefined> {
  return (await gitOutput(root, args))?.trim();
}

/** Runs git; undefined when it reports by its exit code that there is nothing to print. */
async function gitOutput(root: string, args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', args, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    if (typeof (error as { code?: unknown }).code === 'number') return undefined;
    throw error;
  }
}
