import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Repository } from '../repository.ts';

const BREAK = { '/components/schemas/NewHose/required': ['name', 'price'] };
const ADD = { '/components/schemas/Hose/properties/weight': { type: 'number' } };
const DOCS = { '/paths/~1hoses/get/summary': 'Lists the hoses.' };

const changesets = async ({ root }: Repository): Promise<string[]> =>
  (await readdir(join(root, '.changeset'))).filter((name) => name !== 'README.md');

const entry = (id: string, pointer: string): string =>
  `- id: ${id}\n  pointer: ${pointer}\n  reason: corrected-fact\n  source: https://docs.goldleafapp.com/\n`;
const BREAK_ENTRY = entry('request-property-became-required', '/components/schemas/NewHose/properties/price');

test.each([
  { what: 'a breaking change', edit: BREAK, bump: 'major' },
  { what: 'an addition', edit: ADD, bump: 'minor' },
  { what: 'a change of documentation', edit: DOCS, bump: 'patch' },
  { what: 'an addition and a change of documentation', edit: { ...ADD, ...DOCS }, bump: 'minor' },
])(
  '--write-changeset > writes a $bump changeset for $what, with the changes as its text',
  async ({ edit, bump }) => {
    await using repository = await Repository.create();
    await repository.edit(edit);

    expect((await repository.diff('HEAD', '--write-changeset')).code).toBe(0);

    const [name] = await changesets(repository);
    const text = await repository.read(`.changeset/${name}`);
    expect(text).toMatch(
      new RegExp(`^---\n"@goldleaf/api-types": ${bump}\n---\n\nChanges of the API\\.\n\n### `),
    );
  },
);

test('--write-changeset > writes a minor changeset for a breaking change below 1.0.0, which stays an ERR', async () => {
  await using repository = await Repository.create();
  await repository.write(
    'packages/api-types/package.json',
    '{ "name": "@goldleaf/api-types", "version": "0.3.0" }',
  );
  repository.commit();
  await repository.edit(BREAK);

  const { code, out } = await repository.diff('HEAD');
  expect({ code, out }).toMatchObject({
    code: 1,
    out: expect.stringContaining('The release must be minor.'),
  });
  await repository.diff('HEAD', '--write-changeset');
  const [name] = await changesets(repository);
  expect(await repository.read(`.changeset/${name}`)).toContain('"@goldleaf/api-types": minor\n');
});

test('--write-changeset > writes no changeset when there are no changes', async () => {
  await using repository = await Repository.create();
  expect((await repository.diff('HEAD', '--write-changeset')).out).toContain('has no changes');
  expect(await changesets(repository)).toEqual([]);
});

test('--write-changeset > replaces the earlier changeset of the branch', async () => {
  await using repository = await Repository.create();
  await repository.write(
    '.changeset/by-hand.md',
    '---\n"@goldleaf/api-types": patch\n---\n\nWritten by hand.\n',
  );
  await repository.write(
    '.changeset/api-0123abcd.md',
    '---\n"@goldleaf/api-types": minor\n---\n\nFrom main.\n',
  );
  repository.commit();

  await repository.edit(ADD);
  await repository.diff('HEAD', '--write-changeset');
  const first = await changesets(repository);
  await repository.edit(DOCS);
  await repository.diff('HEAD', '--write-changeset');
  const second = await changesets(repository);

  expect(first).toHaveLength(3);
  expect(second).toHaveLength(3);
  expect(second).toEqual(expect.arrayContaining(['by-hand.md', 'api-0123abcd.md']));
  expect(second).not.toEqual(first);
});

test('--check-changeset > fails for a change without a changeset, and says how to fix it', async () => {
  await using repository = await Repository.create();
  await repository.edit(ADD);

  const { code, err } = await repository.diff('HEAD', '--check-changeset');

  expect(code).toBe(1);
  expect(err).toBe(
    'The changes of the description require a minor release (response-optional-property-added), but the changesets do not raise the version.\nRun `pnpm spec:diff --write-changeset` and commit the result.\n',
  );
});

test.each([
  { bump: 'patch', code: 1 },
  { bump: 'none', code: 1 },
  { bump: 'minor', code: 0 },
  { bump: 'major', code: 0 },
])('--check-changeset > exits with $code for an addition with a $bump changeset', async ({ bump, code }) => {
  await using repository = await Repository.create();
  await repository.edit(ADD);
  await repository.write(
    '.changeset/by-hand.md',
    `---\n"@goldleaf/api-types": ${bump}\n---\n\nWritten by hand.\n`,
  );
  expect((await repository.diff('HEAD', '--check-changeset')).code).toBe(code);
});

test('--check-changeset > ignores changesets of private packages', async () => {
  await using repository = await Repository.create();
  await repository.edit(ADD);
  await repository.write(
    '.changeset/by-hand.md',
    '---\n"@goldleaf/contract": major\n---\n\nWritten by hand.\n',
  );
  expect((await repository.diff('HEAD', '--check-changeset')).code).toBe(1);
});

test('--check-changeset > fails for a breaking change that is not accepted, and shows the entry to add', async () => {
  await using repository = await Repository.create();
  await repository.edit(BREAK);
  await repository.write(
    '.changeset/by-hand.md',
    '---\n"@goldleaf/api-types": major\n---\n\nWritten by hand.\n',
  );

  const rejected = await repository.diff('HEAD', '--check-changeset');
  expect(rejected.code).toBe(1);
  expect(rejected.err).toContain(
    '1 breaking change is not accepted. Add to specs/breaking-changes.yaml, with a reason (corrected-fact, vendor-change, renamed or reverted-release) and a source:\n\n- id: request-property-became-required\n  pointer: /components/schemas/NewHose/properties/price\n  reason:\n  source:\n',
  );

  await repository.write('specs/breaking-changes.yaml', BREAK_ENTRY);
  expect(await repository.diff('HEAD', '--check-changeset')).toMatchObject({ code: 0, err: '' });
});

test('--check-changeset > ignores entries for earlier changes', async () => {
  await using repository = await Repository.create();
  await repository.write('specs/breaking-changes.yaml', BREAK_ENTRY);
  repository.commit();
  await repository.edit(BREAK);
  await repository.diff('HEAD', '--write-changeset');
  await repository.write('specs/breaking-changes.yaml', BREAK_ENTRY);
  expect((await repository.diff('HEAD', '--check-changeset')).code).toBe(1);

  await repository.write('specs/breaking-changes.yaml', BREAK_ENTRY + BREAK_ENTRY);
  expect((await repository.diff('HEAD', '--check-changeset')).code).toBe(0);
});

test('--write-changeset > drafts each entry once, and the check asks to fill it in', async () => {
  await using repository = await Repository.create();
  await repository.edit(BREAK);
  const { out } = await repository.diff('HEAD', '--write-changeset');
  await repository.diff('HEAD', '--write-changeset');

  expect(out).toContain('Drafted 1 entry in specs/breaking-changes.yaml: fill in reason and source.');
  expect(await repository.read('specs/breaking-changes.yaml')).toBe(
    '- id: request-property-became-required\n  pointer: /components/schemas/NewHose/properties/price\n  reason:\n  source:\n',
  );
  const { code, err } = await repository.diff('HEAD', '--check-changeset');
  expect(code).toBe(2);
  expect(err).toContain('specs/breaking-changes.yaml, entry 1: `reason` is missing.');
});

test.each([
  { text: 'a: b', says: 'specs/breaking-changes.yaml must be a list.' },
  { text: '- id: [', says: 'specs/breaking-changes.yaml is not valid YAML' },
  {
    text: BREAK_ENTRY.replace('corrected-fact', 'whim'),
    says: 'specs/breaking-changes.yaml, entry 1: the `reason` “whim” is unknown.',
  },
])('--check-changeset > explains what is wrong with $text', async ({ text, says }) => {
  await using repository = await Repository.create();
  await repository.edit(BREAK);
  await repository.write('specs/breaking-changes.yaml', text);
  const { code, err } = await repository.diff('HEAD', '--check-changeset');
  expect(code).toBe(2);
  expect(err).toContain(says);
});

const REVERT_ENTRY = entry('response-optional-property-removed', '/components/schemas/Hose/properties/weight')
  .replace('corrected-fact', 'reverted-release')
  .replace('https://docs.goldleafapp.com/', '"@goldleaf/api-types@1.0.0"');

/** Creates a repository whose release 1.1.0 added a weight, and which returns to 1.0.0. */
async function createReverted(): Promise<Repository> {
  const repository = await Repository.create();
  repository.git('tag', '@goldleaf/api-types@1.0.0');
  await repository.edit(ADD);
  repository.commit();
  repository.git('tag', '@goldleaf/api-types@1.1.0');
  await repository.edit({ '/components/schemas/Hose/properties/weight': undefined });
  return repository;
}

test('reverted release > requires a patch', async () => {
  await using repository = await createReverted();
  expect((await repository.diff('HEAD', '--write-changeset')).out).toContain(': major.\nDrafted 1 entry');

  await repository.write('specs/breaking-changes.yaml', REVERT_ENTRY);

  expect((await repository.diff('HEAD', '--write-changeset')).out).toMatch(/: patch\.\n$/);
  expect(await repository.diff('HEAD', '--check-changeset')).toMatchObject({ code: 0, err: '' });
});

test('reverted release > requires a patch when consumer code used the removed part', async () => {
  await using repository = await createReverted();
  const code = `import type { components } from '@goldleaf/api-types';
export function weightOf(hose: components['schemas']['Hose']): number | undefined {
  return hose.weight;
}
`;
  await repository.write('packages/client/test/consumer-code.ts', code);
  await repository.write('specs/breaking-changes.yaml', REVERT_ENTRY);
  const { out } = await repository.diff('HEAD');
  expect(out).toContain('2 breaking. The release must be patch.');
  expect(out).toContain('consumer-code-broken  packages/client/test/consumer-code.ts#weightOf');
});

test('reverted release > requires a major release for other breaking changes', async () => {
  await using repository = await createReverted();
  await repository.edit(BREAK);
  await repository.write('specs/breaking-changes.yaml', REVERT_ENTRY + BREAK_ENTRY);
  expect((await repository.diff('HEAD', '--write-changeset')).out).toMatch(/: major\.\n$/);
});

test.each([
  {
    what: 'has the part that was removed',
    source: '@goldleaf/api-types@1.1.0',
    says: '/components/schemas/Hose/properties/weight differs from @goldleaf/api-types@1.1.0 (response-optional-property-removed)',
  },
  { what: 'is not a release tag', source: 'HEAD', says: 'such as @goldleaf/api-types@1.4.2, not “HEAD”.' },
  {
    what: 'does not exist',
    source: '@goldleaf/api-types@0.9.0',
    says: '“@goldleaf/api-types@0.9.0” is neither a file nor a revision.',
  },
])('reverted release > fails when the source $what', async ({ source, says }) => {
  await using repository = await createReverted();
  await repository.write(
    'specs/breaking-changes.yaml',
    REVERT_ENTRY.replace('@goldleaf/api-types@1.0.0', source),
  );
  const { code, err } = await repository.diff('HEAD', '--check-changeset');
  expect(code).toBe(2);
  expect(err).toContain(says);
});
