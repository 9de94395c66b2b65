import type { Change } from '../compare/change.ts';
import { UsageError } from '../usage-error.ts';
import {
  type AcceptedChange,
  acceptedChangeFor,
  acceptedChangesFile,
  causesOf,
  REVERTED,
} from './accepted-changes.ts';
import { consumerCodeBroken } from './consumer-code.ts';

/** The form of a release tag. */
const RELEASE_TAG = /^@goldleaf\/api-types@\d/;

/**
 * Lowers the bump of changes that only revert a release to patch.
 *
 * Consumers of the release before it lose nothing, and a major release would not reach those who installed the wrong one.
 *
 * @param accepted - the accepted changes that were added since the base
 * @param changesSince - compares the new description with a release, by its tag
 * @throws {UsageError} when the named release did not have this part as it is now
 */
export async function withRevertedRelease(
  changes: readonly Change[],
  accepted: readonly AcceptedChange[],
  changesSince: (release: string) => Promise<readonly Change[]>,
): Promise<Change[]> {
  const compared = new Map<string, readonly Change[]>();
  const reverted = new Set<Change>();
  for (const change of changes.filter(({ level }) => level === 'ERR')) {
    const entry = acceptedChangeFor(change, accepted);
    if (entry?.reason !== REVERTED || typeof entry.source !== 'string') continue;
    const release = releaseOf(entry.source);
    const since = compared.get(release) ?? (await changesSince(release));
    compared.set(release, since);
    assertReverted(change, release, since);
    reverted.add(change);
  }
  const causes = causesOf(changes);
  const isOnlyRevert = causes.length > 0 && causes.every((change) => reverted.has(change));
  return changes.map((change) => {
    const isReverted = reverted.has(change) || (isOnlyRevert && change.id === consumerCodeBroken);
    return isReverted ? { ...change, bump: 'patch' } : change;
  });
}

function releaseOf(source: string): string {
  if (RELEASE_TAG.test(source)) return source;
  throw new UsageError(
    `${acceptedChangesFile}: the \`source\` of ${REVERTED} must be the tag of the release that is correct again, such as @goldleaf/api-types@1.4.2, not “${source}”.`,
  );
}

function assertReverted({ pointer }: Change, release: string, since: readonly Change[]): void {
  const difference = since.find((other) => other.level === 'ERR' && other.pointer === pointer);
  if (!difference) return;
  throw new UsageError(
    `${acceptedChangesFile}: ${pointer} differs from ${release} (${difference.id}), so this change does more than revert a release.`,
  );
}
