import { readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { addressKey, type InvitationEntry, type InvitationState } from '@goldleaf/client';
import { lock } from 'proper-lockfile';
import writeFileAtomic from 'write-file-atomic';
import { UsageError } from './usage-error.ts';

/** What is known of a person to whom an invitation was sent. Where a run finds `sending`, the run before was killed. */
export type PersonState = Extract<InvitationState, 'sending' | 'invited' | 'failed' | 'unknown'>;

/** An entry of the report, and of `earlier` for a further run. It holds no password. */
export interface PersonRecord {
  /** Origin of the server. */
  readonly server: string;
  readonly email: string;
  readonly state: PersonState;
  /** When, as ISO 8601. */
  readonly at: string;
  /** What went wrong. */
  readonly reason?: string;
}

/** A row that a run did not send. */
interface RefusedRecord {
  readonly state: 'refused';
  readonly place: string;
  readonly email?: string;
  /** Field and rule of each violation. */
  readonly rules: readonly string[];
}

/** A row that is not sent, and why. */
export interface Refusal extends Pick<InvitationEntry, 'email' | 'violations'> {
  readonly place: string;
}

/** For how many milliseconds another run's lock counts without a sign of life from it. */
const STALE = 5_000;

/**
 * The file that remembers who was invited, so that no run sends anyone a second invitation. It is locked while it is open, and
 * each change replaces it whole.
 */
export class Report implements AsyncDisposable {
  /** As the user named it. */
  readonly #name: string;
  /** Without links, so that one file has one lock. */
  readonly #path: string;
  readonly #people = new Map<string, PersonRecord>();
  #refused: readonly RefusedRecord[] = [];
  /** As this run last read or wrote it; undefined where there was no file. */
  #text: string | undefined;
  #unlock: () => Promise<void> = async () => {};
  #lockLost = false;

  private constructor(name: string, path: string) {
    this.#name = name;
    this.#path = path;
  }

  /**
   * Opens the report, or begins one. Nothing is written yet. Waits some seconds for another run's lock, in case that run was
   * killed.
   *
   * @throws {UsageError} when the file is no report, or another run is using it
   */
  static async open(name: string): Promise<Report> {
    const report = new Report(name, await realPath(name));
    await report.#lock();
    try {
      await report.#read();
    } catch (error) {
      await report.#unlock();
      throw error;
    }
    return report;
  }

  /** What is known of the people of a server. */
  people(server: string): readonly PersonRecord[] {
    return [...this.#people.values()].filter((person) => person.server === server);
  }

  /** What is known of this address at this server. */
  find(server: string, email: string): PersonRecord | undefined {
    return this.#people.get(key(server, email));
  }

  /** Writes down the rows that this run does not send, in place of those of the run before. */
  async begin(refusals: readonly Refusal[]): Promise<void> {
    this.#refused = refusals.map(({ place, email, violations = [] }) => ({
      state: 'refused',
      place,
      ...(email === undefined ? {} : { email }),
      rules: violations.map(({ field, rule }) => `${field} ${rule}`.trim()),
    }));
    await this.#write();
  }

  /** Writes down what is known of a person now. The file has it when the promise resolves. */
  async record(person: Omit<PersonRecord, 'at'>): Promise<void> {
    this.#people.set(key(person.server, person.email), { ...person, at: new Date().toISOString() });
    await this.#write();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#lockLost) await this.#unlock();
  }

  async #lock(): Promise<void> {
    const wait = 500;
    try {
      this.#unlock = await lock(this.#path, {
        realpath: false, // it need not exist yet, and its path is real already
        stale: STALE,
        retries: { retries: STALE / wait + 2, factor: 1, minTimeout: wait },
        onCompromised: () => {
          this.#lockLost = true;
        },
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw unwritable(this.#name, error);
      throw new UsageError(`Another run is using the report ${this.#name}. Wait until it has ended.`);
    }
  }

  async #read(): Promise<void> {
    this.#text = await this.#found();
    if (this.#text === undefined) return;
    for (const entry of entriesOf(this.#name, this.#text)) {
      if (entry.state === 'refused') continue;
      const state = entry.state === 'sending' ? 'unknown' : entry.state;
      this.#people.set(key(entry.server, entry.email), { ...entry, state });
    }
  }

  #found(): Promise<string | undefined> {
    return readFile(this.#path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw new UsageError(`Cannot read the report ${this.#name} (${error.code}).`);
    });
  }

  async #write(): Promise<void> {
    // A run that was suspended for longer than its lock counts is told too late that it has lost it.
    const found = await this.#found();
    if (found !== undefined && found !== this.#text) this.#lockLost = true;
    if (this.#lockLost) {
      throw new UsageError(`Another run has taken over the report ${this.#name}, so this one stops.`);
    }
    const people = [...this.#people.values(), ...this.#refused];
    const text = `${JSON.stringify({ version: 1, people }, null, 2)}\n`;
    await writeFileAtomic(this.#path, text, { mode: 0o600 }).catch((error) => {
      throw unwritable(this.#name, error);
    });
    this.#text = text;
  }
}

function key(server: string, email: string): string {
  return `${server} ${addressKey(email)}`;
}

async function realPath(name: string): Promise<string> {
  try {
    return await realpath(name).catch(async () => join(await realpath(dirname(name)), basename(name)));
  } catch (error) {
    throw unwritable(name, error);
  }
}

const STATES = ['sending', 'invited', 'failed', 'unknown'];

function entriesOf(name: string, text: string): (PersonRecord | RefusedRecord)[] {
  let report: { version?: unknown; people?: unknown };
  try {
    report = JSON.parse(text) ?? {};
  } catch {
    report = {};
  }
  if (report.version === 1 && Array.isArray(report.people) && report.people.every(isEntry))
    return report.people;
  throw new UsageError(
    `${name} is not a report of this command, or it is damaged. Nothing was sent, because nobody can tell from it who was invited. Mend it, or name another file with --report.`,
  );
}

function isEntry(value: unknown): value is PersonRecord | RefusedRecord {
  const { state, server, email, at } = (value ?? {}) as Partial<Record<keyof PersonRecord, unknown>>;
  if (state === 'refused') return true;
  return STATES.includes(state as string) && [server, email, at].every((text) => typeof text === 'string');
}

function unwritable(name: string, error: unknown): UsageError {
  return new UsageError(`Cannot write the report ${name} (${(error as NodeJS.ErrnoException).code}).`);
}
