import { mkdir, mkdtempDisposable, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Change } from '../src/compare/change.ts';
import {
  acceptedChangesFile,
  readNewAcceptedChanges,
  unacceptedChanges,
} from '../src/release/accepted-changes.ts';
import type { Base } from '../src/release/base.ts';
import { pendingBump } from '../src/release/changeset.ts';
import { consumerCodeBroken } from '../src/release/consumer-code.ts';
import { readIfPresent } from '../src/release/files.ts';
import { beforeFirstMajor } from '../src/release/first-major.ts';
import { checkRelease, writeRelease } from '../src/release/release.ts';
import { withRevertedRelease } from '../src/release/reverted-release.ts';
import { changeOf } from './change.ts';

const BREAKING = changeOf({ level: 'ERR', bump: 'major', id: 'api-removed', pointer: '/paths/~1a' });
const OTHER = { ...BREAKING, pointer: '/paths/~1b' };
const BROKEN_CODE = { ...BREAKING, id: consumerCodeBroken, pointer: 'consumer-code.ts#a' };
const NEW = changeOf({ level: 'INFO', bump: 'minor', id: 'api-added', pointer: '/paths/~1c' });
const DOCS = changeOf({ level: 'INFO', bump: 'patch', id: 'description-changed', pointer: '/info' });

const accept = ({ id, pointer }: Change, reason = 'corrected-fact', source = 'https://docs.example') => ({
  id,
  pointer,
  reason,
  source,
});

type Files = Readonly<Record<string, string>>;

/** A base whose commit has these files. */
const baseOf = (files: Files = {}): Base => ({
  name: 'abc1234',
  bundle: '{}',
  read: (path) => Promise.resolve(files[path]),
});

const PACKAGES: Files = {
  '.changeset/README.md': 'Changesets.\n',
  'packages/client/package.json': '{ "name": "@goldleaf/client" }',
  'packages/api-types/package.json': '{ "name": "@goldleaf/api-types", "private": false }',
  'packages/contract/package.json': '{ "name": "@goldleaf/contract", "private": true }',
};

/** Creates a folder with these files. It is removed when it is disposed. */
async function createFolder(files: Files = {}) {
  const folder = await mkdtempDisposable(join(tmpdir(), 'goldleaf-release-'));
  for (const [path, text] of Object.entries({ ...PACKAGES, ...files })) {
    await mkdir(dirname(join(folder.path, path)), { recursive: true });
    await writeFile(join(folder.path, path), text);
  }
  return folder;
}

const entries = (...changes: readonly object[]): Files => ({
  [acceptedChangesFile]: JSON.stringify(changes),
});

test('writeRelease > writes a changeset of all public packages, named after the description', async () => {
  await using folder = await createFolder();
  expect(await writeRelease(folder.path, baseOf(), [NEW, DOCS], 'new')).toBe(
    'Wrote .changeset/api-11507a0e.md: minor.\n',
  );
  expect(await readFile(join(folder.path, '.changeset/api-11507a0e.md'), 'utf8')).toBe(`---
"@goldleaf/api-types": minor
"@goldleaf/client": minor
---

Changes of the API.

### New

- **GET /hoses** request body is new. \`api-added\`

### Documentation

- **GET /hoses** request body is new. \`description-changed\`
`);
});

test('writeRelease > removes only the changesets that this branch wrote for earlier states', async () => {
  await using folder = await createFolder({
    '.changeset/api-00000000.md': 'of this branch',
    '.changeset/api-11111111.md': 'of the base',
    '.changeset/my-api-00000000.md': 'written by hand',
    '.changeset/api-00000000.md.orig': 'not a changeset',
    '.changeset/api-change.md': 'written by hand',
  });
  const base = baseOf({ '.changeset/api-11111111.md': 'of the base' });

  expect(await writeRelease(folder.path, base, [], 'new')).toBe(
    'The description has no changes, so no changeset is needed.\n',
  );

  expect((await readdir(join(folder.path, '.changeset'))).sort()).toEqual([
    'README.md',
    'api-00000000.md.orig',
    'api-11111111.md',
    'api-change.md',
    'my-api-00000000.md',
  ]);
});

test.each([
  { changes: [BREAKING], accepted: [], says: 'Drafted 1 entry in' },
  { changes: [BREAKING, OTHER], accepted: [], says: 'Drafted 2 entries in' },
  { changes: [BREAKING, OTHER], accepted: [accept(OTHER)], says: 'Drafted 1 entry in' },
])('writeRelease > says “$says”', async ({ changes, accepted, says }) => {
  await using folder = await createFolder(entries(...accepted));
  expect(await writeRelease(folder.path, baseOf(), changes, 'new')).toBe(
    `Wrote .changeset/api-11507a0e.md: major.\n${says} specs/breaking-changes.yaml: fill in reason and source.\n`,
  );
});

test('writeRelease > drafts each entry once', async () => {
  await using folder = await createFolder({ 'specs/README.md': '' });
  await writeRelease(folder.path, baseOf(), [BREAKING, OTHER], 'new');
  const drafts = await readIfPresent(folder.path, acceptedChangesFile);
  expect(drafts).toBe(
    '- id: api-removed\n  pointer: /paths/~1a\n  reason:\n  source:\n- id: api-removed\n  pointer: /paths/~1b\n  reason:\n  source:\n',
  );

  await writeRelease(folder.path, baseOf(), [BREAKING, OTHER], 'new');

  expect(await readIfPresent(folder.path, acceptedChangesFile)).toBe(drafts);
});

const changeset = (bump: string, name = '@goldleaf/api-types'): string =>
  `---\n"${name}": ${bump}\n---\n\nText.\n`;

test.each([
  { changesets: [], bump: undefined },
  { changesets: [changeset('none')], bump: undefined },
  { changesets: [changeset('major', '@goldleaf/contract')], bump: undefined },
  { changesets: [changeset('patch'), changeset('minor', '@goldleaf/client')], bump: 'minor' },
])('pendingBump > is $bump for $changesets', async ({ changesets, bump }) => {
  const files = changesets.map((text, index) => [`.changeset/some-${index}.md`, text]);
  await using folder = await createFolder(Object.fromEntries(files));
  expect(await pendingBump(folder.path)).toBe(bump);
});

const RUN = 'Run `pnpm spec:diff --write-changeset` and commit the result.\n';
const TO_ADD =
  'Add to specs/breaking-changes.yaml, with a reason (corrected-fact, vendor-change, renamed or reverted-release) and a source:\n\n';

test.each<{ name: string; changes: Change[]; files: Files; problems: string[] }>([
  { name: 'nothing when there are no changes', changes: [], files: {}, problems: [] },
  {
    name: 'the missing changeset, with the change that requires it',
    changes: [DOCS, NEW],
    files: {},
    problems: [
      `The changes of the description require a minor release (api-added), but the changesets do not raise the version.\n${RUN}`,
    ],
  },
  {
    name: 'a changeset that raises the version too little',
    changes: [NEW],
    files: { '.changeset/some.md': changeset('patch') },
    problems: [
      `The changes of the description require a minor release (api-added), but the changesets raise the version by patch only.\n${RUN}`,
    ],
  },
  {
    name: 'nothing when the changesets are sufficient',
    changes: [NEW],
    files: { '.changeset/some.md': changeset('major') },
    problems: [],
  },
  {
    name: 'a breaking change that is not accepted',
    changes: [BREAKING],
    files: { '.changeset/some.md': changeset('major') },
    problems: [
      `1 breaking change is not accepted. ${TO_ADD}- id: api-removed\n  pointer: /paths/~1a\n  reason:\n  source:\n`,
    ],
  },
  {
    name: 'several breaking changes that are not accepted',
    changes: [BREAKING, OTHER],
    files: { '.changeset/some.md': changeset('major') },
    problems: [
      `2 breaking changes are not accepted. ${TO_ADD}- id: api-removed\n  pointer: /paths/~1a\n  reason:\n  source:\n- id: api-removed\n  pointer: /paths/~1b\n  reason:\n  source:\n`,
    ],
  },
  {
    name: 'nothing when a breaking change is accepted',
    changes: [BREAKING],
    files: { '.changeset/some.md': changeset('major'), ...entries(accept(BREAKING)) },
    problems: [],
  },
])('checkRelease > returns $name', async ({ changes, files, problems }) => {
  await using folder = await createFolder(files);
  expect(await checkRelease(folder.path, baseOf(), changes)).toEqual(problems);
});

test.each([
  { name: 'is not a list', text: 'a: b', says: /^specs\/breaking-changes\.yaml must be a list\.$/ },
  { name: 'is not YAML', text: '- id: [', says: /^specs\/breaking-changes\.yaml is not valid YAML: \S/ },
  { name: 'has an entry that is a text', text: '- text', says: /entry 1: `id` is missing\. Set `reason` to/ },
  {
    name: 'has an entry without a pointer',
    text: JSON.stringify([accept(BREAKING), { ...accept(OTHER), pointer: null }]),
    says: /entry 2: `pointer` is missing\. Set/,
  },
  {
    name: 'has an entry without a reason',
    text: '[{ id: a, pointer: b, source: c }]',
    says: /entry 1: `reason` is missing/,
  },
  {
    name: 'has an entry without a source',
    text: '[{ id: a, pointer: b, reason: renamed }]',
    says: /entry 1: `source` is missing/,
  },
  {
    name: 'has an unknown reason',
    text: JSON.stringify([accept(BREAKING, 'whim')]),
    says: /entry 1: the `reason` “whim” is unknown\. Set/,
  },
])('readNewAcceptedChanges > throws when the file $name', async ({ text, says }) => {
  await using folder = await createFolder({ [acceptedChangesFile]: text });
  await expect(readNewAcceptedChanges(folder.path, baseOf())).rejects.toThrow(says);
});

const REASONS = ['corrected-fact', 'vendor-change', 'renamed', 'reverted-release'];

test.each(REASONS)('readNewAcceptedChanges > accepts the reason %s', async (reason) => {
  const entry = accept(BREAKING, reason);
  await using folder = await createFolder(entries(entry));
  expect(await readNewAcceptedChanges(folder.path, baseOf())).toEqual([entry]);
});

const [A, B] = [accept(BREAKING), accept(OTHER)];
test.each([
  { name: 'no file', before: {}, after: {}, added: [] },
  { name: 'an empty file', before: {}, after: { [acceptedChangesFile]: '' }, added: [] },
  { name: 'an entry of the base', before: entries(A), after: entries(A), added: [] },
  { name: 'a second entry', before: entries(A), after: entries(A, B), added: [B] },
  { name: 'an entry before the one of the base', before: entries(A), after: entries(B, A), added: [B] },
  { name: 'an entry of the base again', before: entries(A), after: entries(A, A), added: [A] },
  { name: 'another entry of the base again', before: entries(A, B), after: entries(A, B, B), added: [B] },
])('readNewAcceptedChanges > returns what was added: $name', async ({ before, after, added }) => {
  await using folder = await createFolder(after);
  expect(await readNewAcceptedChanges(folder.path, baseOf(before))).toEqual(added);
});

test('readNewAcceptedChanges > returns drafts when it may', async () => {
  const draft = { id: 'a', pointer: 'b', reason: null, source: null };
  await using folder = await createFolder({ [acceptedChangesFile]: JSON.stringify([draft, 'text']) });
  expect(await readNewAcceptedChanges(folder.path, baseOf(), { drafts: true })).toEqual([draft]);
});

test.each([
  { name: 'all', changes: [BREAKING, NEW, OTHER], accepted: [], missing: [BREAKING, OTHER] },
  { name: 'the others', changes: [BREAKING, OTHER], accepted: [A], missing: [OTHER] },
  {
    name: 'one with another id at the same location',
    changes: [BREAKING],
    accepted: [{ ...A, id: 'other-id' }],
    missing: [BREAKING],
  },
  { name: 'no consumer code that shows them', changes: [BREAKING, BROKEN_CODE], accepted: [A], missing: [] },
  { name: 'consumer code on its own', changes: [BROKEN_CODE, NEW], accepted: [], missing: [BROKEN_CODE] },
])('unacceptedChanges > returns $name', ({ changes, accepted, missing }) => {
  expect(unacceptedChanges(changes, accepted)).toEqual(missing);
});

const RELEASE = '@goldleaf/api-types@1.0.0';
const revert = (change: Change, source = RELEASE) => accept(change, 'reverted-release', source);
const bumpsOf = (changes: readonly Change[]) => changes.map(({ bump }) => bump);

test.each([
  { name: 'lowers the reverted change', changes: [BREAKING], accepted: [revert(BREAKING)], bumps: ['patch'] },
  { name: 'keeps an accepted change', changes: [BREAKING], accepted: [A], bumps: ['major'] },
  { name: 'keeps a change that is not accepted', changes: [BREAKING], accepted: [], bumps: ['major'] },
  {
    name: 'keeps a draft without a source',
    changes: [BREAKING],
    accepted: [{ ...revert(BREAKING), source: null as unknown as string }],
    bumps: ['major'],
  },
  {
    name: 'lowers consumer code that shows only reverted changes',
    changes: [BREAKING, BROKEN_CODE, NEW],
    accepted: [revert(BREAKING)],
    bumps: ['patch', 'patch', 'minor'],
  },
  {
    name: 'keeps consumer code next to another breaking change',
    changes: [BREAKING, OTHER, BROKEN_CODE],
    accepted: [revert(BREAKING)],
    bumps: ['patch', 'major', 'major'],
  },
  { name: 'keeps consumer code on its own', changes: [BROKEN_CODE], accepted: [], bumps: ['major'] },
  { name: 'keeps an addition', changes: [NEW], accepted: [revert(NEW)], bumps: ['minor'] },
])('withRevertedRelease > $name', async ({ changes, accepted, bumps }) => {
  const released = await withRevertedRelease(changes, accepted, () => Promise.resolve([]));
  expect(bumpsOf(released)).toEqual(bumps);
});

test('withRevertedRelease > compares with each release once', async () => {
  const compared: string[] = [];
  await withRevertedRelease([BREAKING, OTHER], [revert(BREAKING), revert(OTHER)], (release) => {
    compared.push(release);
    return Promise.resolve([]);
  });
  expect(compared).toEqual([RELEASE]);
});

test.each([
  { name: 'a breaking change at the same location', since: [BREAKING], isRejected: true },
  { name: 'a breaking change elsewhere', since: [OTHER], isRejected: false },
  {
    name: 'a harmless change at the same location',
    since: [{ ...NEW, pointer: BREAKING.pointer }],
    isRejected: false,
  },
])(
  'withRevertedRelease > rejects = $isRejected when the release differs by $name',
  async ({ since, isRejected }) => {
    const released = withRevertedRelease([BREAKING], [revert(BREAKING)], () => Promise.resolve(since));
    if (!isRejected) return expect(bumpsOf(await released)).toEqual(['patch']);
    await expect(released).rejects.toThrow(
      'specs/breaking-changes.yaml: /paths/~1a differs from @goldleaf/api-types@1.0.0 (api-removed), so this change does more than revert a release.',
    );
  },
);

test.each(['HEAD', 'my-@goldleaf/api-types@1.0.0', '@goldleaf/api-types@next'])(
  'withRevertedRelease > rejects the source %s, which is not a release tag',
  async (source) => {
    await expect(
      withRevertedRelease([BREAKING], [revert(BREAKING, source)], () => Promise.resolve([])),
    ).rejects.toThrow(
      `specs/breaking-changes.yaml: the \`source\` of reverted-release must be the tag of the release that is correct again, such as @goldleaf/api-types@1.4.2, not “${source}”.`,
    );
  },
);

test.each([
  { manifest: '{ "version": "0.3.0" }', bumps: ['minor', 'minor', 'patch'] },
  { manifest: '{ "version": "1.0.0" }', bumps: ['major', 'minor', 'patch'] },
  { manifest: '{ "version": "10.0.1" }', bumps: ['major', 'minor', 'patch'] },
  { manifest: '{}', bumps: ['major', 'minor', 'patch'] },
])('beforeFirstMajor > returns the bumps $bumps for $manifest', async ({ manifest, bumps }) => {
  await using folder = await createFolder({ 'packages/api-types/package.json': manifest });
  const changes = await beforeFirstMajor(folder.path, [BREAKING, NEW, DOCS]);
  expect(bumpsOf(changes)).toEqual(bumps);
  expect(changes[0]?.level).toBe('ERR');
});

test('beforeFirstMajor > keeps the bumps of a repository without api-types', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'goldleaf-release-'));
  expect(bumpsOf(await beforeFirstMajor(folder.path, [BREAKING]))).toEqual(['major']);
});

test('readIfPresent > throws when the path is a folder', async () => {
  await using folder = await createFolder();
  expect(await readIfPresent(folder.path, 'none.txt')).toBeUndefined();
  await expect(readIfPresent(folder.path, 'packages')).rejects.toThrow('EISDIR');
});
