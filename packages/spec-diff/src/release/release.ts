import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bumpOf, type Change, isSufficient } from '../compare/change.ts';
import {
  acceptedChangesFile,
  draftAcceptedChanges,
  readNewAcceptedChanges,
  unacceptedChanges,
} from './accepted-changes.ts';
import type { Base } from './base.ts';
import { pendingBump, writeChangeset } from './changeset.ts';

/**
 * Writes the changeset that the changes require, and drafts the missing entries for breaking changes.
 *
 * @param bundle - the new description
 * @returns what was written, in sentences
 */
export async function writeRelease(
  root: string,
  base: Base,
  changes: readonly Change[],
  bundle: string,
): Promise<string> {
  const path = await writeChangeset(root, base, changes, bundle);
  if (!path) return 'The description has no changes, so no changeset is needed.\n';
  const written = `Wrote ${path}: ${bumpOf(changes)}.\n`;
  const missing = unacceptedChanges(changes, await readNewAcceptedChanges(root, base, { drafts: true }));
  if (missing.length === 0) return written;
  await appendFile(join(root, acceptedChangesFile), draftAcceptedChanges(missing));
  const entries = missing.length === 1 ? '1 entry' : `${missing.length} entries`;
  return `${written}Drafted ${entries} in ${acceptedChangesFile}: fill in reason and source.\n`;
}

/** Returns what the changesets and the accepted breaking changes lack; nothing when a release may follow. */
export async function checkRelease(root: string, base: Base, changes: readonly Change[]): Promise<string[]> {
  const required = bumpOf(changes);
  if (!required) return [];
  const problems: string[] = [];
  const pending = await pendingBump(root);
  if (!isSufficient(pending, required)) {
    const cause = changes.find(({ bump }) => bump === required);
    const raised = pending ? `raise the version by ${pending} only` : 'do not raise the version';
    problems.push(
      `The changes of the description require a ${required} release (${cause?.id}), but the changesets ${raised}.\nRun \`pnpm spec:diff --write-changeset\` and commit the result.\n`,
    );
  }
  const missing = unacceptedChanges(changes, await readNewAcceptedChanges(root, base));
  if (missing.length > 0) {
    const count = missing.length === 1 ? '1 breaking change is' : `${missing.length} breaking changes are`;
    problems.push(
      `${count} not accepted. Add to ${acceptedChangesFile}, with a reason (corrected-fact, vendor-change, renamed or reverted-release) and a source:\n\n${draftAcceptedChanges(missing)}`,
    );
  }
  return problems;
}
