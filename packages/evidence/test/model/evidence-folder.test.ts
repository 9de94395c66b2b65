import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEvidenceFolder } from '../../src/model/index.ts';

describe('readEvidenceFolder', () => {
  test('returns the documents of all YAML files, sorted by name', async () => {
    await using folder = await mkdtempDisposable(join(tmpdir(), 'evidence-'));
    await writeFile(join(folder.path, 'User.yaml'), 'tag: User\noperations: []\n');
    await writeFile(join(folder.path, 'Brand.yaml'), 'tag: Brand\noperations: []\n');
    await writeFile(join(folder.path, 'notes.txt'), 'not: evidence');

    expect([...(await readEvidenceFolder(folder.path))]).toEqual([
      ['Brand.yaml', { tag: 'Brand', operations: [] }],
      ['User.yaml', { tag: 'User', operations: [] }],
    ]);
  });

  test('throws when a file is not valid YAML', async () => {
    await using folder = await mkdtempDisposable(join(tmpdir(), 'evidence-'));
    await writeFile(join(folder.path, 'User.yaml'), 'tag: [');

    await expect(readEvidenceFolder(folder.path)).rejects.toThrow(/Flow sequence/);
  });
});
