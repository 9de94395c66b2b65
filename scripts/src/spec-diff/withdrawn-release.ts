import {
  type Acknowledgement,
  acknowledgementOf,
  breakingChangesFile,
  causesOf,
  WITHDRAWN,
} from './breaking-changes.ts';
import type { Change } from './change.ts';
import { consumerCodeBroken } from './consumer-code.ts';
import { UsageError } from './usage-error.ts';

/** As releases are tagged. */
const RELEASE = /^@goldleaf\/api-types@\d/;

/**
 * Lets a patch take back what a withdrawn release brought: it breaks nothing for whoever has the release before that, and a major
 * release would not reach whoever has the withdrawn one.
 *
 * @param own - the acknowledgements of these changes
 * @param changesSince - the changes since an earlier release, by its tag
 * @returns the changes, with a smaller bump where they are taken back
 * @throws {UsageError} where the release that is named did not have it as it is now
 */
export async function withTakenBack(
  changes: readonly Change[],
  own: readonly Acknowledgement[],
  changesSince: (release: string) => Promise<readonly Change[]>,
): Promise<Change[]> {
  const compared = new Map<string, readonly Change[]>();
  const takenBack = new Set<Change>();
  for (const change of changes.filter(({ level }) => level === 'ERR')) {
    const { pointer } = change;
    const entry = acknowledgementOf(change, own);
    if (entry?.reason !== WITHDRAWN || typeof entry.source !== 'string') continue;
    if (!RELEASE.test(entry.source)) {
      throw new UsageError(
        `${breakingChangesFile}: the \`source\` of ${WITHDRAWN} is the release that is right again, such as @goldleaf/api-types@1.4.2, not “${entry.source}”.`,
      );
    }
    const since = compared.get(entry.source) ?? (await changesSince(entry.source));
    compared.set(entry.source, since);
    const still = since.find((other) => other.level === 'ERR' && other.pointer === pointer);
    if (still) {
      throw new UsageError(
        `${breakingChangesFile}: ${entry.source} did not have ${pointer} as it is now (${still.id}), so that this is more than taking a release back.`,
      );
    }
    takenBack.add(change);
  }
  const causes = causesOf(changes);
  const nothingElse = causes.length > 0 && causes.every((change) => takenBack.has(change));
  return changes.map((change) =>
    takenBack.has(change) || (nothingElse && change.id === consumerCodeBroken)
      ? { ...change, bump: 'patch' }
      : change,
  );
}
