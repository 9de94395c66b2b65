import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Repository } from './repository.ts';

const BREAK = { '/components/schemas/NewHose/required': ['name', 'price'] };
const ADD = { '/components/schemas/Hose/properties/weight': { type: 'number' } };
const DOCS = { '/paths/~1hoses/get/summary': 'Lists the hoses.' };

const changesets = async ({ root }: Repository): Promise<string[]> =>
  (await readdir(join(root, '.changeset'))).filter((name) => name !== 'README.md');

const answer = (id: string, pointer: string): string =>
  `- id: ${id}\n  pointer: ${pointer}\n  reason: corrected-fact\n  source: https://docs.goldleafapp.com/\n`;
const BREAK_ANSWER = answer(
  'request-property-became-required',
  '/components/schemas/NewHose/properties/price',
);

test.each([
  { what: 'a breaking change', edit: BREAK, bump: 'major' },
  { what: 'something new', edit: ADD, bump: 'minor' },
  { what: 'another word', edit: DOCS, bump: 'patch' },
  { what: 'something new and another word', edit: { ...ADD, ...DOCS }, bump: 'minor' },
])('demands a $bump release for $what, with the changes as its text', async ({ edit, bump }) => {
  await using repository = await Repository.create();
  await repository.edit(edit);

  expect((await repository.diff('HEAD', '--write-changeset')).code).toBe(0);

  const [name] = await changesets(repository);
  const text = await repository.read(`.changeset/${name}`);
  expect(text).toMatch(
    new RegExp(`^---\n"@goldleaf/api-types": ${bump}\n---\n\nChanges of the API\\.\n\n### `),
  );
});

test('writes no changeset where nothing changed', async () => {
  await using repository = await Repository.create();
  expect((await repository.diff('HEAD', '--write-changeset')).out).toContain('Nothing changed');
  expect(await changesets(repository)).toEqual([]);
});

test('writes one changeset for a branch, however often the description changes on it', async () => {
  await using repository = await Repository.create();
  await repository.write('.changeset/by-hand.md', '---\n"@goldleaf/api-types": patch\n---\n\nBy hand.\n');
  await repository.write(
    '.changeset/api-0123abcd.md',
    '---\n"@goldleaf/api-types": minor\n---\n\nOf main.\n',
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

test('refuses a change without a changeset, and says how to mend it', async () => {
  await using repository = await Repository.create();
  await repository.edit(ADD);

  const { code, err } = await repository.diff('HEAD', '--check-changeset');

  expect(code).toBe(1);
  expect(err).toBe(
    'The changes of the description demand a minor release (response-optional-property-added), and the changesets raise the version by nothing.\nRun `pnpm spec:diff --write-changeset` and commit what it writes.\n',
  );
});

test.each([
  { bump: 'patch', code: 1 },
  { bump: 'none', code: 1 },
  { bump: 'minor', code: 0 },
  { bump: 'major', code: 0 },
])('exits with $code where something new goes with a $bump', async ({ bump, code }) => {
  await using repository = await Repository.create();
  await repository.edit(ADD);
  await repository.write('.changeset/by-hand.md', `---\n"@goldleaf/api-types": ${bump}\n---\n\nBy hand.\n`);
  expect((await repository.diff('HEAD', '--check-changeset')).code).toBe(code);
});

test('does not count a changeset of what is not published', async () => {
  await using repository = await Repository.create();
  await repository.edit(ADD);
  await repository.write('.changeset/by-hand.md', '---\n"@goldleaf/contract": major\n---\n\nBy hand.\n');
  expect((await repository.diff('HEAD', '--check-changeset')).code).toBe(1);
});

test('refuses a breaking change that nobody answers for, and shows what to write', async () => {
  await using repository = await Repository.create();
  await repository.edit(BREAK);
  await repository.write('.changeset/by-hand.md', '---\n"@goldleaf/api-types": major\n---\n\nBy hand.\n');

  const refused = await repository.diff('HEAD', '--check-changeset');
  expect(refused.code).toBe(1);
  expect(refused.err).toContain(
    '1 breaking change is not answered for. Add to specs/breaking-changes.yaml, with a reason (corrected-fact, vendor-change or withdrawn-release) and a source:\n\n- id: request-property-became-required\n  pointer: /components/schemas/NewHose/properties/price\n  reason:\n  source:\n',
  );

  await repository.write('specs/breaking-changes.yaml', BREAK_ANSWER);
  expect(await repository.diff('HEAD', '--check-changeset')).toMatchObject({ code: 0, err: '' });
});

test('does not take an answer that was given for an earlier change', async () => {
  await using repository = await Repository.create();
  await repository.write('specs/breaking-changes.yaml', BREAK_ANSWER);
  repository.commit();
  await repository.edit(BREAK);
  await repository.diff('HEAD', '--write-changeset');
  await repository.write('specs/breaking-changes.yaml', BREAK_ANSWER);
  expect((await repository.diff('HEAD', '--check-changeset')).code).toBe(1);

  await repository.write('specs/breaking-changes.yaml', BREAK_ANSWER + BREAK_ANSWER);
  expect((await repository.diff('HEAD', '--check-changeset')).code).toBe(0);
});

test('drafts the answers with the changeset, once, and asks for them to be filled in', async () => {
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
  { text: '- id: [', says: 'specs/breaking-changes.yaml is not YAML' },
  {
    text: BREAK_ANSWER.replace('corrected-fact', 'whim'),
    says: 'specs/breaking-changes.yaml, entry 1: `reason` is “whim”.',
  },
])('says in a sentence what is wrong with $text', async ({ text, says }) => {
  await using repository = await Repository.create();
  await repository.edit(BREAK);
  await repository.write('specs/breaking-changes.yaml', text);
  const { code, err } = await repository.diff('HEAD', '--check-changeset');
  expect(code).toBe(2);
  expect(err).toContain(says);
});

const WITHDRAWN_ANSWER = answer(
  'response-optional-property-removed',
  '/components/schemas/Hose/properties/weight',
)
  .replace('corrected-fact', 'withdrawn-release')
  .replace('https://docs.goldleafapp.com/', '"@goldleaf/api-types@1.0.0"');

/** A repository whose release 1.1.0 added a weight, and which goes back to 1.0.0. */
async function withdrawing(): Promise<Repository> {
  const repository = await Repository.create();
  repository.git('tag', '@goldleaf/api-types@1.0.0');
  await repository.edit(ADD);
  repository.commit();
  repository.git('tag', '@goldleaf/api-types@1.1.0');
  await repository.edit({ '/components/schemas/Hose/properties/weight': undefined });
  return repository;
}

test('demands a patch for what takes a withdrawn release back', async () => {
  await using repository = await withdrawing();
  expect((await repository.diff('HEAD', '--write-changeset')).out).toContain(': major.\nDrafted 1 entry');

  await repository.write('specs/breaking-changes.yaml', WITHDRAWN_ANSWER);

  expect((await repository.diff('HEAD', '--write-changeset')).out).toMatch(/: patch\.\n$/);
  expect(await repository.diff('HEAD', '--check-changeset')).toMatchObject({ code: 0, err: '' });
});

test("demands no more for consumers' code that used what is taken back", async () => {
  await using repository = await withdrawing();
  const code = `import type { components } from '@goldleaf/api-types';
export function weightOf(hose: components['schemas']['Hose']): number | undefined {
  return hose.weight;
}
`;
  await repository.write('packages/client/test/consumer-code.ts', code);
  await repository.write('specs/breaking-changes.yaml', WITHDRAWN_ANSWER);
  const { out } = await repository.diff('HEAD');
  expect(out).toContain('2 breaking. A release must be patch.');
  expect(out).toContain('consumer-code-broken  packages/client/test/consumer-code.ts#weightOf');
});

test('demands a major release all the same for what else it breaks', async () => {
  await using repository = await withdrawing();
  await repository.edit(BREAK);
  await repository.write('specs/breaking-changes.yaml', WITHDRAWN_ANSWER + BREAK_ANSWER);
  expect((await repository.diff('HEAD', '--write-changeset')).out).toMatch(/: major\.\n$/);
});

test.each([
  {
    what: 'did not have it as it is now',
    source: '@goldleaf/api-types@1.1.0',
    says: '@goldleaf/api-types@1.1.0 did not have /components/schemas/Hose/properties/weight as it is now (response-optional-property-removed)',
  },
  { what: 'is no release', source: 'HEAD', says: 'such as @goldleaf/api-types@1.4.2, not “HEAD”.' },
  {
    what: 'is not known',
    source: '@goldleaf/api-types@0.9.0',
    says: 'There is neither a file nor a revision called “@goldleaf/api-types@0.9.0”.',
  },
])('takes nothing back to what $what', async ({ source, says }) => {
  await using repository = await withdrawing();
  await repository.write(
    'specs/breaking-changes.yaml',
    WITHDRAWN_ANSWER.replace('@goldleaf/api-types@1.0.0', source),
  );
  const { code, err } = await repository.diff('HEAD', '--check-changeset');
  expect(code).toBe(2);
  expect(err).toContain(says);
});
