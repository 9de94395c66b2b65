import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { run, runWell } from '../../src/process.ts';
import { node, programOf } from '../../src/tools.ts';

const packages = inject('packages');
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall', 'prepare'];

test('there is a tarball of each public package', () => {
  expect(packages.map(({ name }) => name)).toEqual([
    '@goldleaf/api-types',
    '@goldleaf/cli',
    '@goldleaf/client',
    '@goldleaf/configurator',
    '@goldleaf/mock',
    '@goldleaf/observe',
  ]);
});

describe.each(packages)('$name', ({ name, tarball }) => {
  let folder: string;
  let files: readonly string[];
  let manifest: Readonly<
    Record<'scripts' | 'dependencies' | 'peerDependencies', Readonly<Record<string, string>> | undefined>
  >;
  let text: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'goldleaf-tarball-'));
    await runWell('tar', ['-xzf', tarball, '-C', folder]);
    files = (await runWell('tar', ['-tzf', tarball])).trim().split('\n').sort();
    text = await readFile(join(folder, 'package/package.json'), 'utf8');
    manifest = JSON.parse(text);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('holds what was built, a README, a manifest and the skills, and nothing else', () => {
    const built =
      /^package\/dist\/(([\w-]+\/)*[\w-]+(\.d\.c?ts|\.cjs|\.js|\.json)|(prism-http|http-spec|json-schema-ref-parser|openapi-fetch)\.LICENSE)$/;
    const others = files.filter((file) => !built.test(file));
    const skills = name === '@goldleaf/client' ? ['package/skills/goldleaf/SKILL.md'] : [];
    expect(others).toEqual(['package/README.md', 'package/package.json', ...skills]);
  });

  test("has nothing in it that works in this repository alone, such as pnpm's protocols", () => {
    expect(text).not.toMatch(/workspace:|catalog:|link:|@goldleaf\/source/);
  });

  test('imports of our packages only those that it depends on, so what is private is bundled', async () => {
    const built = files.filter((file) => /\.(c?js|d\.c?ts)$/.test(file));
    const texts = await Promise.all(built.map((file) => readFile(join(folder, file), 'utf8')));
    const imports = texts.flatMap((code) => [...code.matchAll(/["'](@goldleaf\/[\w-]+)/g)]);
    const imported = new Set(imports.map(([, specifier]) => specifier));
    const allowed = [name, ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })];
    expect([...imported].filter((specifier) => !allowed.includes(specifier as string))).toEqual([]);
  });

  test('runs no script when it is installed', () => {
    expect(Object.keys(manifest.scripts ?? {}).filter((script) => INSTALL_SCRIPTS.includes(script))).toEqual(
      [],
    );
  });

  test('depends on exact versions', () => {
    expect(
      Object.values(manifest.dependencies ?? {}).filter((range) => !/^\d+\.\d+\.\d+$/.test(range)),
    ).toEqual([]);
  });

  test('has nothing that publint finds fault with', async () => {
    const { code, output } = await run(node, [programOf('publint', 'publint'), tarball, '--strict']);
    expect(output).toContain('All good!');
    expect(code).toBe(0);
  });

  // The command has no entry that could be imported.
  test.skipIf(name === '@goldleaf/cli')('resolves with its types for import and require', async () => {
    const options = ['--profile', 'strict', '--format', 'table-flipped', '--no-emoji', '--no-color'];
    const attw = [programOf('@arethetypeswrong/cli', 'attw'), tarball, ...options];
    const { code, output } = await run(node, attw);
    expect(output).toMatch(/OK \(CJS\).*OK \(ESM\)/);
    expect(code, output).toBe(0);
  });
});

test('unpacks to a size that is printed here', async () => {
  const rows: Record<string, object> = {};
  for (const { name, tarball } of packages) {
    const list = (await runWell('tar', ['-tvzf', tarball])).trim().split('\n');
    const bytes = list.reduce((sum, line) => sum + Number(line.trim().split(/\s+/)[2]), 0);
    rows[name] = { files: list.length, 'unpacked kB': Math.round(bytes / 100) / 10 };
  }
  console.table(rows);
  expect(Object.keys(rows)).toHaveLength(packages.length);
});
