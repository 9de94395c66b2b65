import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CopiedRepository, copyRepository } from './copied-repository.ts';

const ROOT = 'specs/goldleaf/openapi.yaml';
const BRANDS = 'specs/goldleaf/paths/brand/brands.yaml';
const INVITATION = 'specs/goldleaf/components/schemas/UserInvitation.yaml';

let repository: CopiedRepository;
beforeAll(async () => {
  repository = await copyRepository();
});
afterAll(() => repository[Symbol.asyncDispose]());

/** One of each kind. All of them are in the tests of `specs`. */
const ROWS = [
  { name: 'an empty root', file: ROOT, edit: () => '', output: /openapi\.yaml:1:1.*\n+.*is empty/ },
  {
    name: 'invalid YAML',
    file: BRANDS,
    edit: (text: string) => `${text}  "`,
    output: /brands\.yaml:\d+:\d+/,
  },
  {
    name: 'a reference to a host',
    file: BRANDS,
    edit: (text: string) => text.replace(/\$ref: .+/, '$ref: http://127.0.0.1:9/x.yaml'),
    output: /brands\.yaml:\d+:\d+[\s\S]*leads to another host/,
  },
  {
    name: 'a broken lint rule',
    file: BRANDS,
    edit: (text: string) => text.replace(/ {2}x-evidence: .+\n/, ''),
    output: /brands\.yaml:\d+:\d+[\s\S]*Add "x-evidence"/,
  },
  {
    name: 'a format that no validator knows',
    file: INVITATION,
    edit: (text: string) => text.replace('format: email', 'format: currency'),
    output: /UserInvitation\.yaml:\d+:\d+[\s\S]*Fix or remove the format/,
  },
];

test.for(ROWS)('generate > changes no file for $name', async ({ file, edit, output }) => {
  const text = await readFile(repository.root + file, 'utf8');
  await writeFile(repository.root + file, edit(text));
  const before = await repository.readAll();
  const { status, stdout, stderr } = generate();
  const after = await repository.readAll();
  await writeFile(repository.root + file, text);

  expect(stdout + stderr).toMatch(output);
  expect(stdout + stderr).toContain('Nothing was changed.');
  expect(stdout + stderr).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  expect(status).toBe(1);
  expect(after).toEqual(before);
});

test('generate > writes the changed files and no others for a changed summary', async () => {
  const text = await readFile(repository.root + BRANDS, 'utf8');
  await writeFile(repository.root + BRANDS, text.replace(/summary: .+/, 'summary: Gets all brands.'));
  const before = await repository.readAll();
  const { status } = generate();
  const after = await repository.readAll();
  expect(status).toBe(0);
  expect([...after.keys()]).toEqual([...before.keys()]);
  expect(after.get('docs/api.md')).toContain('Gets all brands.');
  const changed = [...after].filter(([name, content]) => before.get(name) !== content);
  for (const [name] of changed)
    expect(name).toMatch(/^(docs\/api\.md|packages\/api-types\/src\/generated\/.+)$/);
});

function generate() {
  const env = { ...process.env, TURBO_CACHE: 'local:r', FORCE_COLOR: '0' };
  return spawnSync('node', ['scripts/src/generate.ts'], { cwd: repository.root, encoding: 'utf8', env });
}
