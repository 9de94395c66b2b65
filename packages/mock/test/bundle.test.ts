import { readFile, realpath } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const PACKAGES = `${import.meta.dirname}/../node_modules`;
const dependencies: Readonly<Record<string, string>> = manifest.dependencies;

describe.each(Object.entries(manifest.inlinedDependencies))('%s, which is bundled', (name, version) => {
  test('is of the version that the manifest tells', async () => {
    expect(JSON.parse(await readFile(`${PACKAGES}/${name}/package.json`, 'utf8'))).toMatchObject({ version });
  });

  // Here it finds its own packages; where the mock is installed, those that the mock depends on.
  test('runs here with the packages that it runs with where the mock is installed', async () => {
    const folder = await realpath(`${PACKAGES}/${name}`);
    const own = JSON.parse(await readFile(`${folder}/package.json`, 'utf8')).dependencies;
    const shared = Object.keys(own).filter((dependency) => dependency in dependencies);
    expect(shared).not.toEqual([]);
    for (const dependency of shared) {
      const beside = folder.slice(0, folder.lastIndexOf('/node_modules/'));
      expect(await realpath(`${beside}/node_modules/${dependency}`)).toBe(
        await realpath(`${PACKAGES}/${dependency}`),
      );
    }
  });
});
