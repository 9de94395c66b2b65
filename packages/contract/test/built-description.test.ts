import { mkdir, mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { requireBuiltDescription } from './built-description.ts';

test.each([
  ['as it is generated', '{"openapi":1}', undefined],
  ['as it was before', '{"openapi":0}', /Run `pnpm build`/],
  ['not at all', undefined, /Run `pnpm build`/],
])('packages that were built from the description %s', async (_, built, refused) => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'goldleaf-built-'));
  await mkdir(join(folder.path, 'src/generated'), { recursive: true });
  await writeFile(join(folder.path, 'src/generated/openapi.json'), '{"openapi":1}');
  await mkdir(join(folder.path, 'dist'));
  if (built) await writeFile(join(folder.path, 'dist/openapi.json'), built);

  const required = requireBuiltDescription(pathToFileURL(`${folder.path}/`));
  if (refused) await expect(required).rejects.toThrow(refused);
  else await expect(required).resolves.toBeUndefined();
});
