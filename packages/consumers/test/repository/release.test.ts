import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Clone, cloneRepository } from '../../src/clone.ts';
import { runWell } from '../../src/process.ts';
import { startRegistry } from '../../src/registry.ts';

/** A fake GitHub CLI. It records its arguments, and lists the pull requests that it has created. */
const GH = `#!/usr/bin/env bash
printf '%s\\n' "$*" >> "$GH_ASKED"
head=
for word; do
  if [ -f "$word" ] && [ "$before" = --body-file ]; then cp "$word" "$GH_ASKED.body"; fi
  if [ "$before" = --head ]; then head=$word; fi
  before=$word
done
if [ "$1 $2" = 'pr list' ] && grep -q "^pr create .*--head $head " "$GH_ASKED"; then echo 7; fi
if [ "$1 $2" = 'release view' ]; then exit 1; fi
`;

let outside: string;
let asked: string;
let clone: Clone;
beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'goldleaf-outside-'));
  asked = join(outside, 'asked');
  await mkdir(join(outside, 'bin'));
  await writeFile(join(outside, 'bin/gh'), GH);
  await chmod(join(outside, 'bin/gh'), 0o755);
  clone = await cloneRepository({ GH_ASKED: asked, PATH: join(outside, 'bin') });
  await runWell('git', ['clone', '--quiet', '--bare', clone.folder, join(outside, 'origin.git')]);
  await clone.run('git', 'remote', 'add', 'origin', join(outside, 'origin.git'));
  await clone.run('git', 'fetch', '--quiet', 'origin');
  await clone.run('git', 'config', 'user.name', 'Test');
  await clone.run('git', 'config', 'user.email', 'test@example.com');
});
afterAll(async () => {
  await clone[Symbol.asyncDispose]();
  await rm(outside, { recursive: true, force: true });
});

const SCHEMA_FILE = 'specs/goldleaf/components/schemas/UserInvitation.yaml';

/** Writes a proposal with one script, and pushes it with `.ci/propose`, as the jobs of a workflow do. */
async function propose(script: readonly string[], branch: string): Promise<string> {
  const proposal = await mkdtemp(join(outside, 'proposal-'));
  const [name = '', ...args] = script;
  await clone.run('bash', `.ci/${name}`, proposal, ...args);
  await clone.run('git', 'reset', '--quiet', '--hard');
  return clone.run(
    'bash',
    '.ci/propose',
    proposal,
    branch,
    '.changeset/*',
    'docs/*',
    'packages/*',
    'specs/*',
  );
}

test('a changed description is generated, committed on its branch and proposed with its changelog', async () => {
  await clone.run('git', 'switch', '--quiet', '--create', 'longer-passwords');
  const file = join(clone.folder, SCHEMA_FILE);
  await writeFile(file, (await readFile(file, 'utf8')).replace('minLength: 8', 'minLength: 9'));
  await clone.run('git', 'commit', '--quiet', '--all', '--message', 'Ask for longer passwords');

  await propose(['regenerate'], 'HEAD');

  await clone.run('git', 'fetch', '--quiet', 'origin');
  const pushed = await clone.run('git', 'diff', '--name-only', 'origin/main', 'origin/longer-passwords');
  expect(pushed).toContain('packages/api-types/src/generated/openapi.json');
  expect(pushed).toMatch(/^\.changeset\/api-[\da-f]{8}\.md$/m);
  expect(await readFile(asked, 'utf8')).toMatch(/^pr create --base main --head longer-passwords /m);
  expect(await readFile(`${asked}.body`, 'utf8')).toContain('at least 9 characters');

  await propose(['regenerate'], 'HEAD');
  expect(await readFile(asked, 'utf8')).toMatch(/^pr edit 7 /m);
  await clone.run('git', 'switch', '--quiet', 'main');
});

test('nothing is proposed where main is what the description says', async () => {
  expect(await propose(['regenerate'], 'HEAD')).toContain('Nothing to propose');
});

test('a changed documentation is read, drafted and proposed with what a person has to decide', async () => {
  const page = 'hosekit-_hoseKitId_-labels.html';
  const pages = join(outside, 'pages');
  const folder = join(pages, 'api/v1/references/hoseKit');
  await mkdir(folder, { recursive: true });
  await copyFile(join(clone.folder, 'packages/evidence/test/docs/pages', page), join(folder, page));

  await propose(['documentation', pages], 'documentation');

  await clone.run('git', 'fetch', '--quiet', 'origin');
  const pushed = await clone.run('git', 'diff', '--name-only', 'origin/main', 'origin/documentation');
  expect(pushed.split('\n')).toEqual(
    expect.arrayContaining([
      'packages/api-types/src/generated/openapi.json',
      'specs/evidence/HoseKit.yaml',
      'specs/goldleaf/paths/hoseKit/hosekit-_hoseKitId_-labels.yaml',
    ]),
  );
  expect(await readFile(asked, 'utf8')).toMatch(/^pr create --base main --head documentation /m);
  const body = await readFile(`${asked}.body`, 'utf8');
  for (const part of ['Read for the first time', 'postHoseKitLabels', 'What a person has to decide']) {
    expect(body).toContain(part);
  }
  // It runs the contract suite.
}, 600_000);

test('a raised version is published, tagged and released with its bills of materials', async () => {
  await using registry = await startRegistry();
  const auth = `//${new URL(registry.url).host}/:_authToken=nobody`;
  await writeFile(join(clone.folder, '.npmrc'), `registry=${registry.url}\n${auth}\n`);
  const changeset = '---\n"@goldleaf/client": minor\n---\n\nA reason.\n';
  await writeFile(join(clone.folder, '.changeset/a-reason.md'), changeset);
  expect(await clone.run('bash', '.ci/unpublished')).toBe('unpublished=false\n');

  await clone.run('bash', '.ci/version', join(outside, 'version'));
  await clone.run('git', 'commit', '--quiet', '--all', '--message', 'Raise the version');
  expect(await clone.run('bash', '.ci/unpublished')).toBe('unpublished=true\n');
  const folder = join(outside, 'release');
  for (const script of ['pack', 'publish', 'tag']) await clone.run('bash', `.ci/${script}`, folder);

  await clone.run('git', 'fetch', '--quiet', '--tags', 'origin');
  expect(await clone.run('bash', '.ci/unpublished')).toBe('unpublished=false\n');
  expect(await clone.run('git', 'ls-remote', '--tags', 'origin')).toContain('@goldleaf/client@0.1.0');
  const names = inject('packages').map(({ name }) => name);
  for (const name of names) {
    const { versions } = await (await fetch(`${registry.url}${name}`)).json();
    expect(Object.keys(versions)).toEqual(['0.1.0']);
  }
  expect(await readdir(join(folder, 'sbom'))).toHaveLength(names.length);
  const release = /^release create @goldleaf\/client@0\.1\.0 .*$/m.exec(await readFile(asked, 'utf8'))?.[0];
  for (const name of names) expect(release).toContain(`${name.slice(1).replace('/', '-')}-0.1.0.cdx.json`);
});

test('the mock names the Prism that is bundled into it in its bill of materials', async () => {
  const file = join(outside, 'release/sbom/goldleaf-mock-0.1.0.cdx.json');
  const { components } = JSON.parse(await readFile(file, 'utf8')) as {
    components: readonly { purl: string }[];
  };
  expect(components.map(({ purl }) => purl)).toContain('pkg:npm/%40stoplight/prism-http@5.12.0');
});
