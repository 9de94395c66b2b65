import { readFile, realpath } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const PACKAGES = `${import.meta.dirname}/../../node_modules`;
const dependencies: Readonly<Record<string, string>> = manifest.dependencies;

describe.each(Object.entries(manifest.inlinedDependencies))('the bundled %s', (name, version) => {
  test('has the version that the manifest names', async () => {
    expect(JSON.parse(await readFile(`${PACKAGES}/${name}/package.json`, 'utf8'))).toMatchObject({ version });
  });

  // Here it resolves its own dependencies; in an installed mock, those of the mock.
  test('resolves the same dependencies here as in an installed mock', async () => {
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
