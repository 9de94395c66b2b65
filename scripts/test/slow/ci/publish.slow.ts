import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { git, Origin } from './origin.ts';

/** Knows one published version, and records what is published. */
const NPM = `#!/usr/bin/env bash
printf '%s\\n' "$*" >> "$(dirname "$0")/../npm-calls"
if [ "$1 $2" = 'view @goldleaf/mock@1.0.0' ]; then echo 1.0.0; fi
`;

async function createRelease(origin: Origin, names: readonly string[]): Promise<void> {
  await writeFile(`${origin.folder}/bin/npm`, NPM);
  await chmod(`${origin.folder}/bin/npm`, 0o755);
  await mkdir(`${origin.folder}/release/sbom`, { recursive: true });
  await writeFile(`${origin.folder}/release/notes.md`, '# 1.0.0\n');
  await writeFile(`${origin.folder}/release/sbom/goldleaf-client.cdx.json`, '{}');
  for (const name of names) {
    const folder = `${origin.folder}/${name.replace('/', '-')}/package`;
    await mkdir(folder, { recursive: true });
    await writeFile(`${folder}/package.json`, JSON.stringify({ name, version: '1.0.0' }));
    const tarball = `../release/${name.replace(/^@/, '').replace('/', '-')}-1.0.0.tgz`;
    execFileSync('tar', ['--create', '--gzip', '--file', tarball, 'package'], { cwd: `${folder}/..` });
  }
}

function run(origin: Origin, script: string) {
  const env = { ...process.env, PATH: `${origin.folder}/bin:${process.env['PATH']}` };
  return spawnSync('bash', [script, '../release'], { cwd: origin.clone, encoding: 'utf8', env });
}

test('publish > publishes the tarballs whose versions are not published', async () => {
  await using origin = await Origin.create();
  await createRelease(origin, ['@goldleaf/client', '@goldleaf/mock']);
  expect(run(origin, '.ci/publish')).toMatchObject({ status: 0, stderr: '' });
  const calls = (await readFile(`${origin.folder}/npm-calls`, 'utf8')).trim().split('\n');
  expect(calls.filter((call) => call.startsWith('publish'))).toEqual([
    'publish ../release/goldleaf-client-1.0.0.tgz --ignore-scripts --access restricted',
  ]);
});

test('publish > publishes no package of another scope', async () => {
  await using origin = await Origin.create();
  await createRelease(origin, ['@goldleaf/client', '@goldleaf-fake/client', 'client']);
  const { status, stderr } = run(origin, '.ci/publish');
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('Only packages of') });
  const calls = await readFile(`${origin.folder}/npm-calls`, 'utf8').catch(() => '');
  expect(calls).not.toMatch(/publish (?!\.\.\/release\/goldleaf-client-1\.0\.0\.tgz)/);
});

test('tag > tags each package and makes one release, again and again', async () => {
  await using origin = await Origin.create();
  await createRelease(origin, ['@goldleaf/client', '@goldleaf/mock']);
  await origin.commit('packages/client/package.json', '{ "version": "1.0.0" }', 'ada@example.com');
  expect(run(origin, '.ci/tag')).toMatchObject({ status: 0, stderr: '' });
  expect(run(origin, '.ci/tag')).toMatchObject({ status: 0, stderr: '' });
  const head = git(origin.clone, 'rev-parse', 'HEAD');
  expect(git(origin.clone, 'ls-remote', '--tags', 'origin').split('\n')).toEqual([
    `${head}\trefs/tags/@goldleaf/client@1.0.0`,
    `${head}\trefs/tags/@goldleaf/mock@1.0.0`,
  ]);
  expect(await origin.calls()).toContain('release view @goldleaf/client@1.0.0');
});
