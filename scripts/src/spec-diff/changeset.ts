import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readChangesets } from '@changesets/read';
import { writeWhole } from '../written-files.ts';
import type { Base } from './base.ts';
import { type Bump, type Change, demandedBump } from './change.ts';
import { bumpOf, changelog } from './report.ts';

/** The changesets that are written here, and none by hand. */
const OWN = /^api-[0-9a-f]{8}\.md$/;

/**
 * Writes the changeset that the changes demand, in place of those that this branch wrote for earlier states of the description.
 *
 * @param bundle - the bundled description as it is
 * @returns its path from the repository's root; undefined where nothing changed
 */
export async function writeChangeset(
  root: string,
  base: Base,
  changes: readonly Change[],
  bundle: string,
): Promise<string | undefined> {
  const bump = bumpOf(changes);
  const name = `api-${createHash('sha256').update(bundle).digest('hex').slice(0, 8)}.md`;
  for (const other of (await readdir(join(root, '.changeset'))).filter(
    (file) => OWN.test(file) && file !== name,
  )) {
    const path = `.changeset/${other}`;
    if ((await base.read(path)) === undefined) await rm(join(root, path));
  }
  if (!bump) return undefined;
  const packages = (await publicPackages(root)).map((name) => `"${name}": ${bump}\n`).join('');
  await writeWhole(
    join(root, '.changeset', name),
    `---\n${packages}---\n\nChanges of the API.\n\n${changelog(changes)}\n`,
  );
  return `.changeset/${name}`;
}

/** What the changesets that wait for a release raise the version by. All published packages go by one version. */
export async function pendingBump(root: string): Promise<Bump | undefined> {
  const names = await publicPackages(root);
  const releases = (await readChangesets(root)).flatMap(({ releases }) => releases);
  const bumps = releases.filter(({ name }) => names.includes(name)).map(({ type }) => type);
  return demandedBump(bumps.filter((type) => type !== 'none'));
}

/** The names of the packages that are published. */
async function publicPackages(root: string): Promise<string[]> {
  const folders = await readdir(join(root, 'packages'));
  const manifests = await Promise.all(
    folders
      .sort()
      .map(async (folder) =>
        JSON.parse(await readFile(join(root, 'packages', folder, 'package.json'), 'utf8')),
      ),
  );
  return manifests.filter((manifest) => manifest.private !== true).map((manifest) => manifest.name);
}
