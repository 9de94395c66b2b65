import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runWell } from './process.ts';
import { here, pnpm, repository } from './tools.ts';

/** A package that consumers install. */
export interface PublicPackage {
  readonly name: string;
  readonly version: string;
  readonly tarball: string;
}

/** Packs every package of the repository that is not private, as a release does. They have to be built. */
export async function packPublicPackages(): Promise<readonly PublicPackage[]> {
  const tarballs = join(here, '.generated/tarballs');
  await rm(tarballs, { recursive: true, force: true });
  await mkdir(tarballs, { recursive: true });
  const packages: PublicPackage[] = [];
  for (const name of (await readdir(join(repository, 'packages'))).sort()) {
    const folder = join(repository, 'packages', name);
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    if (manifest.private) continue;
    const json = await runWell(pnpm, ['pack', '--json', '--pack-destination', tarballs], { cwd: folder });
    packages.push({
      name: manifest.name,
      version: manifest.version,
      tarball: JSON.parse(json).filename,
    });
  }
  return packages;
}
