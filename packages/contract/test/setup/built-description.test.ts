import { mkdir, mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { requireBuiltDescription } from './built-description.ts';

test.each([
  { what: 'accepts the current build', built: '{"openapi":1}', message: undefined },
  { what: 'rejects an outdated build', built: '{"openapi":0}', message: /Run `pnpm build`/ },
  { what: 'rejects a missing build', built: undefined, message: /Run `pnpm build`/ },
])('requireBuiltDescription > $what', async ({ built, message }) => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'goldleaf-built-'));
  await mkdir(join(folder.path, 'src/generated'), { recursive: true });
  await writeFile(join(folder.path, 'src/generated/openapi.json'), '{"openapi":1}');
  await mkdir(join(folder.path, 'dist'));
  if (built) await writeFile(join(folder.path, 'dist/openapi.json'), built);

  const required = requireBuiltDescription(pathToFileURL(`${folder.path}/`));
  if (message) await expect(required).rejects.toThrow(message);
  else await expect(required).resolves.toBeUndefined();
});
