import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Change } from './change.ts';
import { consumerCodeBroken } from './consumer-code.ts';
import { isObject } from './json.ts';
import { UsageError } from './usage-error.ts';

/** Where each breaking change is answered for. */
export const breakingChangesFile = 'specs/breaking-changes.yaml';

/** The reason of what only takes a release back. */
export const WITHDRAWN = 'withdrawn-release';

const REASONS = ['corrected-fact', 'vendor-change', WITHDRAWN];

/** Why the description breaks a promise: it was wrong, the API is another, or the release that made it is withdrawn. */
export interface Acknowledgement {
  readonly id: string;
  readonly pointer: string;
  readonly reason: string;
  /** Where it is read, such as the address of a page; of what is taken back the tag of the release that is right again. */
  readonly source: string;
}

/**
 * @param drafts - whether an entry may still lack its reason and source
 * @throws {UsageError} when the file is not a list of acknowledgements
 */
export function readAcknowledgements(text: string | undefined, drafts?: 'drafts, too'): Acknowledgement[] {
  const entries = parseYaml(text ?? '') ?? [];
  if (!Array.isArray(entries)) throw new UsageError(`${breakingChangesFile} must be a list.`);
  if (drafts) return entries.filter(isObject) as unknown as Acknowledgement[];
  return entries.map((entry, index) => {
    const lacking = ['id', 'pointer', 'reason', 'source'].find(
      (key) => !isObject(entry) || typeof entry[key] !== 'string',
    );
    if (lacking) {
      throw new UsageError(`${breakingChangesFile}, entry ${index + 1}: \`${lacking}\` is missing. ${HELP}`);
    }
    if (!REASONS.includes(entry.reason)) {
      throw new UsageError(
        `${breakingChangesFile}, entry ${index + 1}: \`reason\` is “${entry.reason}”. ${HELP}`,
      );
    }
    return entry as Acknowledgement;
  });
}

function parseYaml(text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new UsageError(`${breakingChangesFile} is not YAML: ${(error as Error).message}`);
  }
}

const HELP =
  '`reason` is corrected-fact (the description was wrong) or vendor-change (the API is another), and `source` is where that is read; or it is withdrawn-release, and `source` the tag of the release that is right again.';

/** The acknowledgements that were added since the base: its own were for earlier changes. */
export function addedSince(
  before: readonly Acknowledgement[],
  now: readonly Acknowledgement[],
): Acknowledgement[] {
  const earlier = before.map((entry) => JSON.stringify(entry));
  return now.filter((entry) => {
    const index = earlier.indexOf(JSON.stringify(entry));
    if (index >= 0) earlier.splice(index, 1);
    return index < 0;
  });
}

/**
 * The breaking changes that nobody answers for yet. One that consumers' code shows needs an answer only where no other does: it is
 * the same change from the other side.
 *
 * @param own - the acknowledgements that were added since the base
 */
export function unacknowledged(changes: readonly Change[], own: readonly Acknowledgement[]): Change[] {
  const causes = causesOf(changes);
  const breaking = causes.length > 0 ? causes : changes.filter(({ level }) => level === 'ERR');
  return breaking.filter((change) => !acknowledgementOf(change, own));
}

/** The breaking changes of the description itself. */
export function causesOf(changes: readonly Change[]): Change[] {
  return changes.filter(({ level, id }) => level === 'ERR' && id !== consumerCodeBroken);
}

/** What answers for a change. */
export function acknowledgementOf(
  { id, pointer }: Change,
  own: readonly Acknowledgement[],
): Acknowledgement | undefined {
  return own.find((entry) => entry.id === id && entry.pointer === pointer);
}

/** Entries to be filled in, as YAML. */
export function draftAcknowledgements(changes: readonly Change[]): string {
  return changes
    .map(({ id, pointer }) =>
      stringify([{ id, pointer, reason: null, source: null }], { nullStr: '', lineWidth: 0 }),
    )
    .join('');
}

export async function readIfThere(root: string, path: string): Promise<string | undefined> {
  return readFile(join(root, path), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}
