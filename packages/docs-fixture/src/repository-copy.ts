import { execFile } from 'node:child_process';
import { cp, mkdtempDisposable, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
const run = promisify(execFile);

/** A copy of this repository in a temporary folder, to try commands that change it. */
export interface RepositoryCopy {
  readonly path: string;
  /**
   * Runs pnpm in the copy.
   *
   * @returns what it prints to stdout
   * @throws {Error} if it fails, with what it prints
   */
  pnpm(...args: string[]): Promise<string>;
  /** Returns the names of the files that differ from the commit of the copy, below some folders. */
  changedFiles(...folders: string[]): Promise<string[]>;
  /** Commits all files. */
  commit(): Promise<void>;
  /** Reads a file of the copy. */
  read(name: string): Promise<string>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Copies the repository's files, with changes that aren't committed, and installs its dependencies. */
export async function copyRepository(): Promise<RepositoryCopy> {
  const folder = await mkdtempDisposable(join(tmpdir(), 'goldleaf-'));
  const git = async (...args: string[]) => (await run('git', args, { cwd: folder.path })).stdout;
  const listed = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: REPOSITORY,
    maxBuffer: 1 << 26,
  });
  for (const name of new Set(listed.stdout.split('\0').filter(Boolean))) {
    // A file that was deleted and not committed is still listed.
    await cp(join(REPOSITORY, name), join(folder.path, name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
  const commit = async () => {
    await git('add', '--all');
    await git(
      '-c',
      'user.name=test',
      '-c',
      'user.email=test@example.com',
      'commit',
      '--quiet',
      '--message',
      'x',
    );
  };
  await git('init', '--quiet', '--initial-branch', 'main');
  await commit();

  const pnpm = async (...args: string[]) => {
    const env = { ...process.env, CI: 'true', NO_COLOR: '1', FORCE_COLOR: '0' };
    const command = join(REPOSITORY, 'node_modules/.bin/pnpm');
    const options = { cwd: folder.path, env, maxBuffer: 1 << 28 };
    return await run(command, args, options).then(
      ({ stdout }) => stdout,
      ({ stdout, stderr }) => {
        throw new Error(`pnpm ${args.join(' ')}\n${lastLines(stdout)}\n${lastLines(stderr)}`);
      },
    );
  };
  await pnpm('install', '--frozen-lockfile', '--prefer-offline');
  return {
    path: folder.path,
    pnpm,
    commit,
    changedFiles: async (...folders) => {
      const status = await git('status', '--porcelain', '--untracked-files=all', '--', ...folders);
      return status.split('\n').filter(Boolean);
    },
    read: (name) => readFile(join(folder.path, name), 'utf8'),
    [Symbol.asyncDispose]: () => folder.remove(),
  };
}

function lastLines(text: unknown): string {
  return String(text).split('\n').slice(-80).join('\n');
}
