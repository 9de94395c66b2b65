import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { runWell } from './process.ts';
import { pnpm, repository } from './tools.ts';

/** An installed copy of this repository in another folder, as one commit on `main`, with its uncommitted changes. */
export interface Clone extends AsyncDisposable {
  readonly folder: string;
  /** Runs a program in it that must succeed, with the tools of this repository. */
  run(program: string, ...args: readonly string[]): Promise<string>;
  /** Runs turbo in it, which must succeed; with more environment. */
  turbo(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<string>;
}

const bin = join(repository, 'node_modules/.bin');
const withTools = (env: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  TURBO_TELEMETRY_DISABLED: '1',
  ...env,
  PATH: [env['PATH'], bin, process.env['PATH']].filter(Boolean).join(delimiter),
});

/** @param env - for all that is run in it, such as a `PATH` that is looked through first */
export async function cloneRepository(env: Readonly<Record<string, string>> = {}): Promise<Clone> {
  const folder = await mkdtemp(join(tmpdir(), 'goldleaf-clone-'));
  const git = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const files = await runWell('git', git, { cwd: repository });
  for (const file of files.split('\0').filter(Boolean)) {
    await mkdir(join(folder, dirname(file)), { recursive: true });
    // One that was removed and not committed yet is in git's list all the same.
    await copyFile(join(repository, file), join(folder, file)).catch(() => {});
  }
  const runHere = (program: string, args: readonly string[], more = {}): Promise<string> =>
    runWell(program, args, { cwd: folder, env: withTools({ ...env, ...more }) });

  await runHere('git', ['init', '--quiet', '--initial-branch', 'main']);
  await runHere('git', ['add', '--all']);
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
  await runHere('git', [...author, 'commit', '--quiet', '--message', 'Begin']);
  await runHere(pnpm, ['install', '--frozen-lockfile', '--prefer-offline', '--ignore-scripts']);
  return {
    folder,
    run: (program, ...args) => runHere(program, args),
    turbo: (args, more) => runHere(join(bin, 'turbo'), args, more),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
