import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { BOT, git, Origin } from './origin.ts';

const ADA = 'ada@example.com';
const PR_LIST = (branch: string): string =>
  `pr list --base main --head ${branch} --state open --json number,isCrossRepository --jq map(select(.isCrossRepository | not)) | first | .number // empty`;

test('propose > pushes the patch to a new branch and opens a pull request', async () => {
  await using origin = await Origin.create();
  await origin.writeProposal('specs/a.yaml', 'a: 2\n');
  expect(origin.propose('documentation', 'specs/*')).toEqual({ status: 0, output: '' });

  expect(origin.show('documentation', 'specs/a.yaml')).toBe('a: 2');
  expect(git(`${origin.folder}/origin.git`, 'log', '-1', '--format=%ae %ce %s', 'documentation')).toBe(
    `${BOT} ${BOT} feat: a message`,
  );
  const [, create] = await origin.calls();
  expect(create).toMatch(
    /^pr create --base main --head documentation --title A title --body-file \S+\/body\.md$/,
  );
  // The clone is as before.
  expect(git(origin.clone, 'status', '--porcelain')).toBe('');
  expect(git(origin.clone, 'worktree', 'list').split('\n')).toHaveLength(1);
});

test('propose > replaces its own commits and updates the pull request', async () => {
  await using origin = await Origin.create();
  await origin.writeProposal('specs/a.yaml', 'a: 2\n');
  origin.propose('documentation', 'specs/*');
  await writeFile(`${origin.folder}/pull-request`, '7\n');
  await origin.writeProposal('specs/a.yaml', 'a: 3\n');
  expect(origin.propose('documentation', 'specs/*').status).toBe(0);
  expect(origin.show('documentation', 'specs/a.yaml')).toBe('a: 3');
  expect((await origin.calls()).at(-1)).toMatch(/^pr edit 7 --body-file /);
});

test.for([
  { name: 'a person', author: ADA, amendedBy: undefined },
  { name: 'the bot, amended by a person', author: BOT, amendedBy: ADA },
])('propose > keeps a branch that has a commit of $name', async ({ author, amendedBy }) => {
  await using origin = await Origin.create();
  const commit = await origin.pushCommit('documentation', 'specs/theirs.yaml', author);
  if (amendedBy !== undefined) {
    git(origin.clone, 'checkout', '--quiet', commit);
    const as = ['-c', `user.email=${amendedBy}`, '-c', 'user.name=Ada'];
    git(origin.clone, ...as, 'commit', '--quiet', '--amend', '--no-edit');
    git(origin.clone, 'push', '--quiet', '--force', 'origin', 'HEAD:refs/heads/documentation');
    git(origin.clone, 'checkout', '--quiet', '-');
  }
  const before = origin.branch('documentation');
  await origin.writeProposal('specs/a.yaml', 'a: 2\n');
  const { status, output } = origin.propose('documentation', 'specs/*');
  expect({ status, output }).toEqual({
    status: 0,
    output: expect.stringContaining('commits of other people'),
  });
  expect(origin.branch('documentation')).toBe(before);
  expect(await origin.calls()).toEqual([]);
});

test('propose > extends the branch that it runs on', async () => {
  await using origin = await Origin.create();
  git(origin.clone, 'switch', '--quiet', '--create', 'brands');
  await origin.commit('specs/b.yaml', 'b: 1\n', ADA);
  git(origin.clone, 'push', '--quiet', 'origin', 'HEAD:refs/heads/brands');
  const head = git(origin.clone, 'rev-parse', 'HEAD');
  await origin.writeProposal('docs/api.md', 'b\n');
  expect(origin.propose('HEAD', 'docs/api.md')).toEqual({ status: 0, output: '' });
  expect(git(`${origin.folder}/origin.git`, 'rev-parse', 'brands~1')).toBe(head);

  // Somebody pushed while the proposal was made.
  const theirs = await origin.pushCommit('brands', 'specs/c.yaml', ADA);
  expect(origin.propose('HEAD', 'docs/api.md').output).toContain('Nothing was pushed.');
  expect(origin.branch('brands')).toBe(theirs);
});

test('propose > reads a branch called 12 as a branch, not as a pull request', async () => {
  await using origin = await Origin.create();
  git(origin.clone, 'switch', '--quiet', '--create', '12');
  git(origin.clone, 'tag', '12');
  git(origin.clone, 'push', '--quiet', 'origin', 'refs/tags/12');
  await writeFile(`${origin.folder}/pull-request`, '34\n');
  await origin.writeProposal('specs/a.yaml', 'a: 2\n');
  expect(origin.propose('HEAD', 'specs/*')).toEqual({ status: 0, output: '' });
  expect(origin.show('12', 'specs/a.yaml')).toBe('a: 2');
  expect(await origin.calls()).toEqual([PR_LIST('12'), expect.stringMatching(/^pr edit 34 --body-file /)]);
});

test('propose > does not mistake a branch whose name ends the same for the branch', async () => {
  await using origin = await Origin.create();
  const theirs = await origin.pushCommit('x/refs/heads/documentation', 'specs/theirs.yaml', ADA);
  await origin.writeProposal('specs/a.yaml', 'a: 2\n');
  expect(origin.propose('documentation', 'specs/*')).toEqual({ status: 0, output: '' });
  expect(origin.branch('x/refs/heads/documentation')).toBe(theirs);
  expect(git(`${origin.folder}/origin.git`, 'show', 'refs/heads/documentation:specs/a.yaml')).toBe('a: 2');
});

test('propose > proposes changes of main on the branch regenerate', async () => {
  await using origin = await Origin.create();
  const main = origin.branch('main');
  await origin.writeProposal('specs/a.yaml', 'a: 2\n');
  expect(origin.propose('HEAD', 'specs/*').status).toBe(0);
  expect(origin.show('regenerate', 'specs/a.yaml')).toBe('a: 2');
  expect(origin.branch('main')).toBe(main);
});

test('propose > pushes nothing when main has it already', async () => {
  await using origin = await Origin.create();
  await origin.writeProposal('specs/a.yaml', 'a: 1\n');
  expect(origin.propose('documentation', 'specs/*').output).toContain('Nothing to propose');
  expect(origin.branch('documentation')).toBeUndefined();
  expect(await origin.calls()).toEqual([]);
});

test.for(['.github/workflows/ci.yml', '.ci/propose', 'package.json', 'specs2/a.yaml'])(
  'propose > rejects a patch that changes %s',
  async (file) => {
    await using origin = await Origin.create();
    await origin.writeProposal(file, 'other\n');
    const { status, output } = origin.propose('documentation', '.changeset/*', 'specs/*');
    expect({ status, output }).toEqual({ status: 1, output: expect.stringContaining(`changes ${file}`) });
    expect(origin.branch('documentation')).toBeUndefined();
  },
);

test('propose > rejects a patch that renames a file out of its folder', async () => {
  await using origin = await Origin.create();
  await origin.writeProposal('specs/a.yaml', 'a: 2\n');
  const patch = [
    'diff --git a/specs/a.yaml b/.github/workflows/a.yml',
    'similarity index 100%',
    'rename from specs/a.yaml',
    'rename to .github/workflows/a.yml',
    '',
  ].join('\n');
  await writeFile(`${origin.folder}/proposal/changes.patch`, patch);
  expect(origin.propose('documentation', 'specs/*').status).toBe(1);
  expect(origin.branch('documentation')).toBeUndefined();
});
