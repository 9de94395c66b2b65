import { open, realpath, stat } from 'node:fs/promises';
import { type Imported, START } from './event.ts';
import { ReportError } from './report-error.ts';

/** A person's entry in a report of an older version. */
export type OldEntry = Pick<Imported, 'server' | 'email' | 'state' | 'reason' | 'at'>;

/** Paths of a report, and what an older version wrote. */
export interface ReportLocation {
  /** The journal that runs append to. */
  readonly journal: string;
  readonly oldEntries: readonly OldEntry[];
}

/**
 * Finds the journal for a report that the user named. Older versions wrote one JSON document, which is never changed: the journal
 * is beside it, and ends in `.ndjson`.
 *
 * @throws {ReportError} if an old report can't be read
 */
export async function locateReport(name: string): Promise<ReportLocation> {
  const oldEntries = await readOldReport(name);
  if (!oldEntries) return { journal: name, oldEntries: [] };
  return { journal: `${(await realpath(name)).replace(/\.json$/i, '')}.ndjson`, oldEntries };
}

/**
 * Finds the journal of an invitation file, `people.csv.report.ndjson` for `people.csv`. Older versions wrote
 * `people.csv.report.json`.
 *
 * @throws {ReportError} if an old report can't be read, or is damaged
 */
export async function locateReportOf(file: string): Promise<ReportLocation> {
  const old = `${file}.report.json`;
  const journal = `${file}.report.ndjson`;
  const text = await readText(old);
  if (text === undefined) return { journal, oldEntries: [] };
  const oldEntries = parseOldReport(text);
  if (oldEntries) return { journal, oldEntries };
  throw new ReportError(
    `${old} is not a report of this command, or it is damaged. Nothing was sent, because the report no longer shows who was invited. Restore the file, or name another one with --report.`,
  );
}

async function readOldReport(name: string): Promise<readonly OldEntry[] | undefined> {
  const text = await readText(name);
  return text === undefined ? undefined : parseOldReport(text);
}

/** Reads a file. Returns undefined if there is none, or if it is a journal. */
async function readText(name: string): Promise<string | undefined> {
  try {
    if (!(await stat(name)).isFile()) return undefined;
    await using handle = await open(name);
    const { buffer } = await handle.read(Buffer.alloc(START.length), 0, START.length, 0);
    return buffer.toString() === START ? undefined : await handle.readFile('utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw ReportError.of('read', name, error);
  }
}

const STATES: Readonly<Record<string, OldEntry['state']>> = {
  sending: 'unknown', // the run was killed
  invited: 'invited',
  failed: 'failed',
  unknown: 'unknown',
};
/** States of rows that were not sent, in older and newer words. */
const NOT_SENT: readonly unknown[] = ['refused', 'invalid', 'not sent', 'not_sent'];

/** Parses a report of an older version. Returns undefined if the text isn't one. */
export function parseOldReport(text: string): readonly OldEntry[] | undefined {
  const report = parseJson(text);
  if (report?.version !== 1 || !Array.isArray(report.people)) return undefined;
  const sent = report.people.filter((entry) => !NOT_SENT.includes(entry?.state));
  const entries = sent.map(parseEntry);
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
}

function parseEntry(value: unknown): OldEntry | undefined {
  const { server, email, state, at, reason } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const known = Object.hasOwn(STATES, String(state)) ? STATES[String(state)] : undefined;
  if (!known || typeof server !== 'string' || typeof email !== 'string' || typeof at !== 'string')
    return undefined;
  return { server, email, state: known, at, ...(typeof reason === 'string' ? { reason } : {}) };
}

function parseJson(text: string): { readonly version?: unknown; readonly people?: unknown } | undefined {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}
