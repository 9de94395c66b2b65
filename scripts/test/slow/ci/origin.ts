import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repositoryRoot } from '../../../src/files/repository.ts';

export const BOT = '41898282+github-actions[bot]@users.noreply.github.com';

/** Responds to `pr list` with the numbers of a file, and records every call. */
const GH = `#!/usr/bin/env bash
printf '%s\\n' "$*" >> "$(dirname "$0")/../calls"
if [ "$1 $2" = 'pr list' ]; then cat "$(dirname "$0")/../pull-request"; fi
`;

/** A bare repository with a clone, and a GitHub CLI that only records its calls. */
export class Origin implements AsyncDisposable {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async create(): Promise<Origin> {
    const origin = new Origin(await mkdtemp(join(tmpdir(), 'goldleaf-origin-')));
    await mkdir(`${origin.folder}/bin`);
    await writeFile(`${origin.folder}/bin/gh`, GH);
    await chmod(`${origin.folder}/bin/gh`, 0o755);
    await writeFile(`${origin.folder}/pull-request`, '');
    git(origin.folder, 'init', '--quiet', '--bare', '--initial-branch=main', 'origin.git');
    git(origin.folder, 'clone', '--quiet', 'origin.git', 'clone');
    await cp(`${repositoryRoot}.ci`, `${origin.folder}/clone/.ci`, { recursive: true });
    await origin.commit('specs/a.yaml', 'a: 1\n', 'ada@example.com');
    git(origin.clone, 'push', '--quiet', 'origin', 'HEAD:refs/heads/main');
    return origin;
  }

  get clone(): string {
    return `${this.folder}/clone`;
  }

  /** Commits a file in the clone. */
  async commit(file: string, text: string, author: string): Promise<void> {
    await mkdir(dirname(`${this.clone}/${file}`), { recursive: true });
    await writeFile(`${this.clone}/${file}`, text);
    git(this.clone, 'add', '--all');
    git(this.clone, '-c', `user.email=${author}`, '-c', 'user.name=Author', 'commit', '--quiet', '-m', file);
  }

  /** Makes a commit on the clone's HEAD, pushes it to a branch, and returns to the commit before it. */
  async pushCommit(branch: string, file: string, author: string): Promise<string> {
    await this.commit(file, 'pushed\n', author);
    const commit = git(this.clone, 'rev-parse', 'HEAD');
    git(this.clone, 'push', '--quiet', '--force', 'origin', `HEAD:refs/heads/${branch}`);
    git(this.clone, 'reset', '--quiet', '--hard', 'HEAD~1');
    return commit;
  }

  /** Writes a proposal that sets a file to a text. */
  async writeProposal(file: string, text: string): Promise<void> {
    await mkdir(`${this.folder}/proposal`, { recursive: true });
    await mkdir(dirname(`${this.clone}/${file}`), { recursive: true });
    await writeFile(`${this.clone}/${file}`, text);
    git(this.clone, 'add', '--all');
    const patch = execFileSync('git', ['diff', '--cached', '--binary', '--no-renames', 'HEAD'], {
      cwd: this.clone,
    });
    git(this.clone, 'reset', '--quiet', '--hard');
    const parts = {
      'changes.patch': patch,
      title: 'A title',
      message: 'feat: a message',
      'body.md': 'A body.',
    };
    for (const [name, content] of Object.entries(parts))
      await writeFile(`${this.folder}/proposal/${name}`, content);
  }

  /** Runs `.ci/propose` in the clone. */
  propose(branch: string, ...patterns: readonly string[]): { status: number | null; output: string } {
    const env = { ...process.env, PATH: `${this.folder}/bin:${process.env['PATH']}` };
    const args = ['.ci/propose', '../proposal', branch, ...patterns];
    const { status, stdout, stderr } = spawnSync('bash', args, { cwd: this.clone, encoding: 'utf8', env });
    return { status, output: stdout + stderr };
  }

  /** Returns the commit of a branch in the bare repository; undefined if there is no such branch. */
  branch(name: string): string | undefined {
    const line = git(this.clone, 'ls-remote', 'origin', `refs/heads/${name}`);
    return line === '' ? undefined : line.split('\t')[0];
  }

  /** Reads a file of a branch in the bare repository. */
  show(branch: string, file: string): string {
    return git(`${this.folder}/origin.git`, 'show', `refs/heads/${branch}:${file}`);
  }

  /** The calls of the GitHub CLI. */
  async calls(): Promise<string[]> {
    const text = await readFile(`${this.folder}/calls`, 'utf8').catch(() => '');
    return text.split('\n').filter((line) => line !== '');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.folder, { recursive: true });
  }
}

export function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: 'pipe' }).trim();
}
