import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SPECS = fileURLToPath(new URL('../', import.meta.url));
export const ROOT = 'goldleaf/openapi.yaml';

/** A copy of the description, which a test may edit. */
export interface CopiedDescription extends AsyncDisposable {
  /** Ends with a slash. */
  readonly folder: string;
}

/**
 * Copies the description to a temporary folder. Its root file lists the paths of some files only, because a few paths lint in a tenth of
 * the time of all.
 *
 * @param pathFiles - the files of those paths, such as `goldleaf/paths/brand/brands.yaml`
 */
export async function copyDescription(pathFiles: readonly string[]): Promise<CopiedDescription> {
  const folder = `${await mkdtemp(join(tmpdir(), 'goldleaf-specs-'))}/`;
  for (const name of ['goldleaf', 'lint', 'redocly.yaml', 'package.json'])
    await cp(SPECS + name, folder + name, { recursive: true });
  await symlink(`${SPECS}node_modules`, `${folder}node_modules`);
  const root = await readFile(`${folder}${ROOT}`, 'utf8');
  const few = root.replace(/^ {2}\/.+\n {4}\$ref: (.+)\n/gm, (path, file) =>
    pathFiles.includes(`goldleaf/${file}`) ? path : '',
  );
  await writeFile(`${folder}${ROOT}`, few);
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}
