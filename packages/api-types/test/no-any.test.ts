import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

test('what was not seen is typed unknown: no generated type is any', async () => {
  for (const name of ['paths.ts', 'operations.ts', 'operations-by-path.ts']) {
    const source = await readFile(new URL(`../src/generated/${name}`, import.meta.url), 'utf8');
    const code = source.replace(/\/\*(?:.|\n)*?\*\/|\/\/.*|"(?:[^"\\]|\\.)*"/g, '');
    expect(code.match(/\bany\b/g), name).toBeNull();
    expect(code, name).toContain('export');
  }
});
