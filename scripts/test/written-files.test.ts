import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generatedFolder } from '../src/files/repository.ts';
import { compareFiles, readFiles, writeFiles, writeWhole } from '../src/files/written-files.ts';

const FILES = new Map([
  ['docs/api.md', 'a page'],
  [`${generatedFolder}paths.ts`, 'types'],
]);

test('writeFiles > writes missing files, so that nothing differs afterwards', async () => {
  await using folder = await temporaryFolder();
  const written = await writeFiles(folder.path, FILES);
  expect(written).toEqual({ changed: [], missing: [...FILES.keys()].sort(), dead: [] });
  expect(await readFiles(folder.path)).toEqual(FILES);
  expect(await compareFiles(folder.path, FILES)).toEqual({ changed: [], missing: [], dead: [] });
});

test('compareFiles > finds edited files, and files of the generated folder that are not generated', async () => {
  await using folder = await temporaryFolder();
  await writeFiles(folder.path, FILES);
  await writeFile(`${folder.path}docs/api.md`, 'edited');
  await writeFile(`${folder.path}docs/by-hand.md`, 'nobody generates this');
  await writeFile(`${folder.path}${generatedFolder}old.ts`, 'no longer generated');
  const drift = { changed: ['docs/api.md'], missing: [], dead: [`${generatedFolder}old.ts`] };
  expect(await compareFiles(folder.path, FILES)).toEqual(drift);

  expect(await writeFiles(folder.path, FILES)).toEqual(drift);
  expect(await readFiles(folder.path)).toEqual(
    new Map([...FILES, ['docs/by-hand.md', 'nobody generates this']]),
  );
});

test('writeFiles > does not touch a file that is up to date', async () => {
  await using folder = await temporaryFolder();
  await writeFiles(folder.path, FILES);
  const before = await stat(`${folder.path}docs/api.md`);
  await writeFiles(folder.path, FILES);
  expect((await stat(`${folder.path}docs/api.md`)).mtimeMs).toBe(before.mtimeMs);
});

test('writeWhole > leaves no draft beside the file', async () => {
  await using folder = await temporaryFolder();
  await writeWhole(`${folder.path}deep/down/file.txt`, 'whole');
  expect(await readFile(`${folder.path}deep/down/file.txt`, 'utf8')).toBe('whole');
  expect(await readdir(`${folder.path}deep/down`)).toEqual(['file.txt']);
});

async function temporaryFolder() {
  const path = `${await mkdtemp(join(tmpdir(), 'goldleaf-'))}/`;
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}
