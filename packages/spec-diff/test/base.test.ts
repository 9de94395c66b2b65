import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { descriptionFile, findBase } from '../src/release/base.ts';
import { Repository } from './repository.ts';

test('findBase > prefers origin/main to main', async () => {
  await using repository = await Repository.create();
  const origin = repository.git('rev-parse', '--short', 'HEAD');
  repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  await repository.write('else.txt', 'Something else.');
  repository.commit();
  expect(await findBase(repository.root, undefined)).toMatchObject({ name: origin });
});

test('findBase > ignores tags of other packages', async () => {
  await using repository = await Repository.create();
  repository.git('tag', '@goldleaf/other@1.0.0');
  const { name } = await findBase(repository.root, undefined);
  expect(name).toMatch(/^[0-9a-f]+ \(HEAD\)$/);
});

test('findBase > reads files of a revision, and no files beside a single file', async () => {
  await using repository = await Repository.create();
  await repository.write('specs/README.md', 'Not committed.\n');
  const revision = await findBase(repository.root, 'HEAD');
  expect(await revision.read('specs/README.md')).toBe('The description.\n');
  expect(await revision.read('none.txt')).toBeUndefined();

  const file = await findBase(repository.root, descriptionFile);
  expect(file).toMatchObject({ name: descriptionFile, bundle: revision.bundle });
  expect(await file.read('specs/README.md')).toBeUndefined();
});

test('findBase > takes the name of a folder for a revision', async () => {
  await using repository = await Repository.create();
  await expect(findBase(repository.root, 'packages')).rejects.toMatchObject({
    name: 'UsageError',
    code: 'usage',
    message: '“packages” is neither a file nor a revision.',
  });
});

test('findBase > throws when a revision has no description', async () => {
  await using repository = await Repository.create();
  repository.git('rm', '--quiet', descriptionFile);
  repository.commit();
  await expect(findBase(repository.root, 'HEAD')).rejects.toThrow(
    `HEAD has no ${descriptionFile}. Pass a later revision, or a file.`,
  );
});

test('findBase > throws when there is no history', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'goldleaf-base-'));
  await expect(findBase(folder.path, undefined)).rejects.toThrow(
    'This folder has no git history to compare with. Pass a file, such as `pnpm spec:diff old.json`.',
  );
});

test('findBase > throws when there is no branch main', async () => {
  await using repository = await Repository.create();
  repository.git('branch', '--move', 'trunk');
  await expect(findBase(repository.root, undefined)).rejects.toThrow(
    'There is no branch main to compare with. Pass a revision, such as `pnpm spec:diff HEAD~1`.',
  );
});

test('findBase > throws when the history does not reach main, as in a shallow clone', async () => {
  await using repository = await Repository.create();
  repository.git('switch', '--quiet', '--orphan', 'branch');
  await repository.write('a.txt', 'A file.');
  repository.commit();
  await expect(findBase(repository.root, undefined)).rejects.toThrow(
    'The history does not reach the commit where this branch left main. Fetch the whole history (in CI, `fetch-depth: 0`).',
  );
});

test('findBase > throws when git does not run', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'goldleaf-base-'));
  await expect(findBase(join(folder.path, 'none'), 'HEAD')).rejects.toMatchObject({ code: 'ENOENT' });
});
