import { parse, stringify } from 'yaml';
import type { Change } from '../compare/change.ts';
import { isObject } from '../compare/json.ts';
import { UsageError } from '../usage-error.ts';
import type { Base } from './base.ts';
import { consumerCodeBroken } from './consumer-code.ts';
import { readIfPresent } from './files.ts';

/** The list of accepted breaking changes. */
export const acceptedChangesFile = 'specs/breaking-changes.yaml';

/** The reason of a change that only reverts a release. */
export const REVERTED = 'reverted-release';

const REASONS = ['corrected-fact', 'vendor-change', 'renamed', REVERTED];

/** A breaking change that a person accepted, and why. */
export interface AcceptedChange {
  readonly id: string;
  readonly pointer: string;
  /** One of `corrected-fact`, `vendor-change`, `renamed` and `reverted-release`. */
  readonly reason: string;
  /** The address or path of a page; for `reverted-release` the tag of the release that is correct again. */
  readonly source: string;
}

interface ReadOptions {
  /** Whether an entry may lack its reason and source. Default: false. */
  readonly drafts?: boolean;
}

/** Reads the accepted changes that were added since the base: earlier ones belong to earlier changes. */
export async function readNewAcceptedChanges(
  root: string,
  base: Base,
  options: ReadOptions = {},
): Promise<AcceptedChange[]> {
  const before = parseAcceptedChanges(await base.read(acceptedChangesFile), options);
  const after = parseAcceptedChanges(await readIfPresent(root, acceptedChangesFile), options);
  const earlier = before.map((entry) => JSON.stringify(entry));
  return after.filter((entry) => {
    const index = earlier.indexOf(JSON.stringify(entry));
    if (index >= 0) earlier.splice(index, 1);
    return index < 0;
  });
}

/** @throws {UsageError} when the file is not a list of accepted changes */
function parseAcceptedChanges(text: string | undefined, { drafts = false }: ReadOptions): AcceptedChange[] {
  const entries = parseYaml(text ?? '') ?? [];
  if (!Array.isArray(entries)) throw new UsageError(`${acceptedChangesFile} must be a list.`);
  if (drafts) return entries.filter(isObject) as unknown as AcceptedChange[];
  return entries.map(parseEntry);
}

function parseEntry(entry: unknown, index: number): AcceptedChange {
  const where = `${acceptedChangesFile}, entry ${index + 1}`;
  const missing = ['id', 'pointer', 'reason', 'source'].find(
    (key) => !isObject(entry) || typeof entry[key] !== 'string',
  );
  if (missing) throw new UsageError(`${where}: \`${missing}\` is missing. ${HELP}`);
  const accepted = entry as AcceptedChange;
  if (REASONS.includes(accepted.reason)) return accepted;
  throw new UsageError(`${where}: the \`reason\` “${accepted.reason}” is unknown. ${HELP}`);
}

function parseYaml(text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new UsageError(`${acceptedChangesFile} is not valid YAML: ${(error as Error).message}`);
  }
}

const HELP =
  'Set `reason` to corrected-fact (the description was wrong) or vendor-change (the API changed), and `source` to the page that says so. If only our name of a component changed, set `reason` to renamed, and `source` to docs/upgrading.md. Or set `reason` to reverted-release, and `source` to the tag of the release that is correct again.';

/**
 * Returns the breaking changes that nobody has accepted.
 *
 * Broken consumer code is another view of a breaking change, so it counts only when it is the only one.
 *
 * @param accepted - the accepted changes that were added since the base
 */
export function unacceptedChanges(changes: readonly Change[], accepted: readonly AcceptedChange[]): Change[] {
  const causes = causesOf(changes);
  const breaking = causes.length > 0 ? causes : changes.filter(({ level }) => level === 'ERR');
  return breaking.filter((change) => !acceptedChangeFor(change, accepted));
}

/** Returns the breaking changes of the description itself, without those that consumer code shows. */
export function causesOf(changes: readonly Change[]): Change[] {
  return changes.filter(({ level, id }) => level === 'ERR' && id !== consumerCodeBroken);
}

/** Finds the entry that accepts a change. */
export function acceptedChangeFor(
  { id, pointer }: Change,
  accepted: readonly AcceptedChange[],
): AcceptedChange | undefined {
  return accepted.find((entry) => entry.id === id && entry.pointer === pointer);
}

/** Formats entries to fill in, as YAML. */
export function draftAcceptedChanges(changes: readonly Change[]): string {
  return changes
    .map(({ id, pointer }) =>
      stringify([{ id, pointer, reason: null, source: null }], { nullStr: '', lineWidth: 0 }),
    )
    .join('');
}
