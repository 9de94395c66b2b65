import { crc32 } from 'node:zlib';
import type { ProcessIdentity } from './process-identity.ts';

interface RunEvent {
  /** Id of the run that wrote the line. */
  readonly run: string;
  /** When, as ISO 8601. For people: no decision depends on a clock. */
  readonly at: string;
}

interface PersonEvent extends RunEvent {
  /** Origin of the server. */
  readonly server: string;
  readonly email: string;
}

/** A run began. */
export interface RunStarted extends RunEvent, ProcessIdentity {
  readonly event: 'run';
  readonly version: 1;
}

/** A run ended, and sends nothing more. */
export interface RunEnded extends RunEvent {
  readonly event: 'end';
}

/** A run wants to send to a person. It may send only if no older claim of that person is open. */
export interface Claimed extends PersonEvent {
  readonly event: 'claim';
  /** Runs whose unknown results this run ignores because the user said so. Their open claims are closed. */
  readonly over?: readonly string[];
}

/** Closes a run's claim of a person. `lost` means that the run did not send, because another run was first. */
export interface Settled extends PersonEvent {
  readonly event: 'invited' | 'failed' | 'unknown' | 'lost';
  readonly reason?: string;
}

/** A person's state in a report of an older version. */
export interface Imported extends PersonEvent {
  readonly event: 'imported';
  readonly state: 'invited' | 'failed' | 'unknown';
  readonly reason?: string;
}

/** A person looked in GoldLeaf and decided whether someone was invited. It replaces all that was known before. */
export interface Marked extends PersonEvent {
  readonly event: 'marked';
  readonly as: 'invited' | 'not-invited';
}

/** A row that breaks a rule, and that the run does not send. */
export interface RowRejected extends RunEvent {
  readonly event: 'invalid';
  /** The row's location in the file, such as `line 3`. */
  readonly location: string;
  readonly email?: string;
  /** Field and rule of each violation. */
  readonly rules: readonly string[];
}

/** A line of a report. No line holds a password. */
export type ReportEvent = RunStarted | RunEnded | Claimed | Settled | Imported | Marked | RowRejected;

/** Every line begins with this. No JSON string contains it, because its quotes would be escaped. */
export const START = '{"event":"';
const SUM = /,"sum":"[0-9a-f]{8}"\}/;
const ENDS_WITH_SUM = /^,"sum":"[0-9a-f]{8}"\}$/;
/** Number of characters after the other properties: the checksum and the brace. */
const TRAILER = ',"sum":"01234567"}'.length;
const EVENTS: Readonly<Record<ReportEvent['event'], true>> = {
  run: true,
  end: true,
  claim: true,
  invited: true,
  failed: true,
  unknown: true,
  lost: true,
  imported: true,
  marked: true,
  invalid: true,
};

/** Encodes an event as a line: JSON whose last property is a checksum of the others. */
export function encodeEvent({ event, ...rest }: ReportEvent): string {
  const json = JSON.stringify({ event, ...rest });
  return `${json.slice(0, -1)},"sum":"${checksum(json)}"}\n`;
}

/**
 * Decodes the events of a line. There may be none, or several. A run that was killed while it wrote leaves a torn line. Another run's line
 * may follow it without a line end. A torn line never holds a claim that was acted upon, so it is skipped.
 *
 * @returns undefined if the line is damaged, or isn't a line of a report
 */
export function decodeLine(line: string): readonly ReportEvent[] | undefined {
  const whole = decodeEvent(line);
  if (whole) return [whole];
  const text = line.replace(/^[\ufeff\0]+|[\r\0]+$/g, '');
  const events: ReportEvent[] = [];
  for (const piece of text.split(/(?=\{"event":")/)) {
    if (isTorn(piece)) continue;
    const event = decodeEvent(piece);
    if (!event) return undefined;
    events.push(event);
  }
  return events;
}

/** Returns whether a text without a line end is complete nevertheless. */
export function isWholeLine(text: string): boolean {
  return text.startsWith(START) && ENDS_WITH_SUM.test(text.slice(-TRAILER));
}

function isTorn(piece: string): boolean {
  return START.startsWith(piece) || (piece.startsWith(START) && !SUM.test(piece));
}

function decodeEvent(piece: string): ReportEvent | undefined {
  if (!isWholeLine(piece)) return undefined;
  const json = `${piece.slice(0, -TRAILER)}}`;
  if (checksum(json) !== piece.slice(-10, -2)) return undefined;
  const event = JSON.parse(json) as ReportEvent;
  if (!Object.hasOwn(EVENTS, event.event)) return undefined;
  return event.event === 'invalid' ? withLocation(event) : event;
}

/** Reads the location of a row under its old name, too. */
function withLocation({ place, ...event }: RowRejected & { readonly place?: string }): RowRejected {
  return { ...event, location: event.location ?? place };
}

function checksum(json: string): string {
  return crc32(json).toString(16).padStart(8, '0');
}
