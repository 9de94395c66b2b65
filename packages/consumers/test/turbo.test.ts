import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clone, cloneRepository } from '../src/clone.ts';
import { startRemoteCache } from '../src/remote-cache.ts';

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
      '@goldleaf/specs#typecheck',
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

  test('a changed schema is generated anew, and what depends on the types is built anew', async () => {
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
      ['api-types', 'cli', 'client', 'mock'].map((name) => `@goldleaf/${name}#build`),
    );
    await clone.run('git', 'checkout', '--quiet', '.');
  });

  test('a change of the client: the client, what stands on it, and nothing generated', async () => {
    const changed = await changedBy('packages/client/src/client.ts', (file) =>
      appendFile(file, '// a comment\n'),
    );
    expect(changed).toContain('@goldleaf/client#build');
    expect(changed.filter((task) => /#(bundle|generate)$|specs|api-types|mock/.test(task))).toEqual([]);
  });
});

test('a second clone takes every task from a remote cache', async () => {
  await using cache = await startRemoteCache();
  const run = [
    'run',
    'bundle',
    'generate',
    'build',
    'typecheck',
    '--cache=remote:rw',
    '--output-logs=hash-only',
  ];
  {
    await using first = await cloneRepository();
    expect(await first.turbo(run, cache.env)).toMatch(/Cached:\s+0 cached/);
  }
  await using second = await cloneRepository();
  const printed = await second.turbo(run, cache.env);
  expect(printed).not.toContain('cache miss');
  const [, cached, total] = /Cached:\s+(\d+) cached, (\d+) total/.exec(printed) ?? [];
  expect(cached).toBe(total);
  expect(Number(total)).toBeGreaterThan(10);
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

/** Runs a task, and tells of each one that ran whether it came from the cache. */
async function cacheOf(clone: Clone, task: string): Promise<Readonly<Record<string, string>>> {
  const printed = await clone.turbo(['run', task, '--output-logs=hash-only']);
  return Object.fromEntries(
    [...printed.matchAll(/^(@goldleaf\S+): cache (hit|miss)/gm)].map(([, name, cache]) => [name, cache]),
  );
}
