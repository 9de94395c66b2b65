import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readChangesets } from '@changesets/read';
import { writeWhole } from '@goldleaf/scripts/written-files';
import { type Bump, bumpOf, type Change } from '../compare/change.ts';
import { changelog } from '../report/changelog.ts';
import type { Base } from './base.ts';

/** The names of the changesets that this command writes. */
const OWN = /^api-[0-9a-f]{8}\.md$/;

/**
 * Writes the changeset that the changes require. It replaces those that this branch wrote for earlier states of the description.
 *
 * @param bundle - the new description
 * @returns its path from the repository's root; undefined when there are no changes
 */
export async function writeChangeset(
  root: string,
  base: Base,
  changes: readonly Change[],
  bundle: string,
): Promise<string | undefined> {
  const bump = bumpOf(changes);
  const name = `api-${createHash('sha256').update(bundle).digest('hex').slice(0, 8)}.md`;
  await removeOwnChangesets(root, base);
  if (!bump) return undefined;
  const packages = (await publicPackages(root)).map((name) => `"${name}": ${bump}\n`).join('');
  await writeWhole(
    join(root, '.changeset', name),
    `---\n${packages}---\n\nChanges of the API.\n\n${changelog(changes)}\n`,
  );
  return `.changeset/${name}`;
}

/** Removes the changesets that this branch wrote; those of the base belong to earlier changes. */
async function removeOwnChangesets(root: string, base: Base): Promise<void> {
  const files = await readdir(join(root, '.changeset'));
  for (const file of files.filter((name) => OWN.test(name))) {
    const path = `.changeset/${file}`;
    if ((await base.read(path)) === undefined) await rm(join(root, path));
  }
}

/** Returns by how much the pending changesets raise the version of the published packages, which is the same for all of them. */
export async function pendingBump(root: string): Promise<Bump | undefined> {
  const names = await publicPackages(root);
  const releases = (await readChangesets(root)).flatMap(({ releases }) => releases);
  return bumpOf(releases.filter(({ name }) => names.includes(name)).map(({ type }) => ({ bump: type })));
}

/** Returns the names of the packages that are published. */
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
