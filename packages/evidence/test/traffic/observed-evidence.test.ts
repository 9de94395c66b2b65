import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readObserved } from '../../src/traffic/index.ts';

const document = (path: string) =>
  JSON.stringify({ tag: 'Brands', operations: [{ method: 'GET', path, observed: [] }] });

test('readObserved > reads the YAML files of a folder in the order of their names', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'observed-'));
  await writeFile(join(folder.path, 'hoses.yaml'), document('/hoses'));
  await writeFile(join(folder.path, 'brands.yaml'), document('/brands'));
  await writeFile(join(folder.path, 'README.md'), 'Text.');
  expect(readObserved(folder.path).map(({ path }) => path)).toEqual(['/brands', '/hoses']);
});

test('readObserved > finds none when no traffic was read', () => {
  expect(readObserved('no/such/folder')).toEqual([]);
});
