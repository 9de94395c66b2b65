import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { runSpecDiff } from '../src/cli.ts';
import type { JsonObject } from '../src/compare/json.ts';
import { descriptionFile } from '../src/release/base.ts';
import { applyEdit, type Edit } from './edit.ts';
import { HOSES } from './hoses.ts';

/** The files of a new repository, by path. They are copied, because git needs several processes to create them. */
let newRepository: Promise<ReadonlyMap<string, Uint8Array>> | undefined;

/** A temporary repository with a description and two packages, one of them published. */
export class Repository implements AsyncDisposable {
  readonly root: string;
  #description: JsonObject = HOSES;

  private constructor(root: string) {
    this.root = root;
  }

  static async create(): Promise<Repository> {
    newRepository ??= Repository.#createFiles();
    const repository = await Repository.#createEmpty();
    for (const [path, content] of await newRepository) await repository.write(path, content);
    return repository;
  }

  static async #createEmpty(): Promise<Repository> {
    return new Repository(await mkdtemp(join(tmpdir(), 'goldleaf-spec-diff-')));
  }

  static async #createFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
    await using repository = await Repository.#createEmpty();
    // Without git's examples of hooks, because every file is copied.
    repository.git('init', '--quiet', '--initial-branch=main', '--template=');
    await repository.write('.changeset/README.md', 'Changesets.\n');
    await repository.write('packages/api-types/package.json', '{ "name": "@goldleaf/api-types" }');
    await repository.write(
      'packages/contract/package.json',
      '{ "name": "@goldleaf/contract", "private": true }',
    );
    await repository.write('specs/README.md', 'The description.\n');
    await repository.edit({});
    repository.commit();
    const entries = await readdir(repository.root, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    const files = paths.map(async (path) => [relative(repository.root, path), await readFile(path)] as const);
    return new Map(await Promise.all(files));
  }

  /** Edits the description, on top of earlier edits. */
  async edit(edit: Edit): Promise<void> {
    this.#description = applyEdit(this.#description, edit);
    await this.write(descriptionFile, JSON.stringify(this.#description));
  }

  async write(path: string, content: string | Uint8Array): Promise<void> {
    await mkdir(dirname(join(this.root, path)), { recursive: true });
    await writeFile(join(this.root, path), content);
  }

  read(path: string): Promise<string> {
    return readFile(join(this.root, path), 'utf8');
  }

  commit(): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', 'A commit.');
  }

  git(...args: string[]): string {
    const author = [
      '-c',
      'user.name=A test',
      '-c',
      'user.email=test@example.com',
      '-c',
      'commit.gpgsign=false',
    ];
    return execFileSync('git', [...author, ...args], {
      cwd: this.root,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  }

  /** Runs `pnpm spec:diff`. */
  async diff(...args: string[]): Promise<{ code: number; out: string; err: string }> {
    const written = { out: '', err: '' };
    const code = await runSpecDiff(args, {
      root: this.root,
      out: (text) => {
        written.out += text;
      },
      err: (text) => {
        written.err += text;
      },
    });
    return { code, ...written };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.root, { recursive: true });
  }
}
