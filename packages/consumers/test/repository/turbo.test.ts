import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clone, cloneRepository } from '../../src/clone.ts';
import { startRemoteCache } from '../../src/remote-cache.ts';

const TASKS = ['bundle', 'generate', 'build', 'typecheck', 'test'];
const PATH_FILE = 'specs/goldleaf/paths/user/organization-users-invite.yaml';
const SCHEMA_FILE = 'specs/goldleaf/components/schemas/UserInvitation.yaml';

describe('what an edit has turbo run', () => {
  let clone: Clone;
  let before: ReadonlyMap<string, string | null>;
  beforeAll(async () => {
    clone = await cloneRepository();
    await clone.turbo(['run', 'generate', '--output-logs=errors-only']);
    before = await hashes(clone);
  });
  afterAll(() => clone[Symbol.asyncDispose]());

  /** Edits a file, asks, and puts it back. */
  async function changedBy(
    file: string,
    edit: (file: string) => Promise<unknown>,
  ): Promise<readonly string[]> {
    const path = join(clone.folder, file);
    const text = await readFile(path, 'utf8');
    await edit(path);
    const after = await hashes(clone);
    await writeFile(path, text);
    return [...after.keys()].filter((task) => after.get(task) !== before.get(task)).sort();
  }

  test('a comment in the description: its own checks, and nothing downstream', async () => {
    expect(await changedBy(PATH_FILE, (file) => appendFile(file, '# a comment\n'))).toEqual([
      '@goldleaf/specs#bundle',
      '@goldleaf/specs#test',
    ]);
  });

  test('a comment in the description is bundled, and what is generated comes from the cache', async () => {
    await changedBy(PATH_FILE, async (file) => {
      await appendFile(file, '# a comment\n');
      expect(await cacheOf(clone, 'generate')).toEqual({
        '@goldleaf/specs:bundle': 'miss',
        '@goldleaf/api-types:generate': 'hit',
      });
    });
  });

  test('a changed schema is generated again, and what depends on the types is built again', async () => {
    const text = await readFile(join(clone.folder, SCHEMA_FILE), 'utf8');
    await writeFile(join(clone.folder, SCHEMA_FILE), text.replace('minLength: 8', 'minLength: 9'));
    expect(await cacheOf(clone, 'generate')).toEqual({
      '@goldleaf/specs:bundle': 'miss',
      '@goldleaf/api-types:generate': 'miss',
    });
    await clone.run('pnpm', '--silent', 'generate');
    const after = await hashes(clone);
    const rebuilt = [...after.keys()].filter(
      (task) => task.endsWith('#build') && after.get(task) !== before.get(task),
    );
    expect(rebuilt.sort()).toEqual(
      ['api-types', 'cli', 'client', 'mock', 'observe'].map((name) => `@goldleaf/${name}#build`),
    );
    await clone.run('git', 'checkout', '--quiet', '.');
  });

  test('other words in a schema: no test that reads no description', async () => {
    const run = ['--filter=@goldleaf/client', '--filter=@goldleaf/cli'];
    // Whether they would run is the question, not what they find.
    for (const name of ['client', 'cli'])
      await clone.run('npm', '--prefix', `packages/${name}`, 'pkg', 'set', 'scripts.test=node --version');
    await clone.turbo(['run', 'test', ...run]);
    const text = await readFile(join(clone.folder, SCHEMA_FILE), 'utf8');
    await writeFile(
      join(clone.folder, SCHEMA_FILE),
      text.replace('description: ', 'description: Once more. '),
    );
    await clone.run('pnpm', '--silent', 'generate');
    expect(await cacheOf(clone, 'test', ...run)).toEqual({
      '@goldleaf/api-types:build': 'miss',
      '@goldleaf/client:test': 'hit',
      '@goldleaf/cli:test': 'hit',
    });
    await clone.run('git', 'checkout', '--quiet', '.');
  });

  test('a change of the client: the client, what depends on it, and nothing generated', async () => {
    const changed = await changedBy('packages/client/src/client.ts', (file) =>
      appendFile(file, '// a comment\n'),
    );
    expect(changed).toContain('@goldleaf/client#build');
    expect(changed.filter((task) => /#(bundle|generate)$|specs|api-types|mock/.test(task))).toEqual([]);
  });
});

test('a second clone takes every task from a remote cache', async () => {
  await using cache = await startRemoteCache();
  const all = ['run', 'bundle', 'generate', 'build', 'typecheck'];
  // A test is a task like any other; all of them take minutes.
  const tests = ['run', 'test', '--filter=@goldleaf/specs', '--filter=@goldleaf/api-types'];
  const remote = ['--cache=remote:rw', '--output-logs=hash-only'];
  {
    await using first = await cloneRepository();
    expect(await first.turbo([...all, ...remote], cache.env)).toMatch(/Cached:\s+0 cached/);
    await first.turbo([...tests, ...remote], cache.env);
  }
  await using second = await cloneRepository();
  for (const [run, least] of [[all, 11] as const, [tests, 2] as const]) {
    const printed = await second.turbo([...run, ...remote], cache.env);
    expect(printed).not.toContain('cache miss');
    const [, cached, total] = /Cached:\s+(\d+) cached, (\d+) total/.exec(printed) ?? [];
    expect(cached).toBe(total);
    expect(Number(total)).toBeGreaterThanOrEqual(least);
  }
});

interface Task {
  readonly taskId: string;
  readonly command: string;
  /** null where turbo knows it only when what the task depends on has run. */
  readonly hash: string | null;
}

/** The hash of each task of a package that has it as a script. */
async function hashes(clone: Clone): Promise<ReadonlyMap<string, string | null>> {
  const { tasks } = JSON.parse(await clone.turbo(['run', ...TASKS, '--dry=json'])) as {
    tasks: readonly Task[];
  };
  const real = tasks.filter(({ command }) => command !== '<NONEXISTENT>');
  return new Map(real.map(({ taskId, hash }) => [taskId, hash]));
}

/** Runs tasks, and tells of each one that ran whether it came from the cache. */
async function cacheOf(clone: Clone, ...tasks: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const printed = await clone.turbo(['run', ...tasks, '--output-logs=hash-only']);
  return Object.fromEntries(
    [...printed.matchAll(/^(@goldleaf\S+): cache (hit|miss)/gm)].map(([, name, cache]) => [name, cache]),
  );
}
