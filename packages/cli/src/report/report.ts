import { randomUUID } from 'node:crypto';
import { addressKey, type InvitationEntry } from '@goldleaf/client';
import { UsageError } from '../usage-error.ts';
import type { Imported, Marked, ReportEvent, Settled } from './event.ts';
import { Journal, type JournalOptions } from './journal.ts';
import { KnownPeople, type PersonRecord } from './known-people.ts';
import type { ReportLocation } from './old-report.ts';
import { isAlive, thisProcess } from './process-identity.ts';
import { ReportError } from './report-error.ts';

/** A row that breaks a rule. */
export interface InvalidRow extends Pick<InvitationEntry, 'email' | 'violations'> {
  readonly location: string;
}

export interface ClaimOptions {
  /** Also claims people whose result was unknown when the report was opened. Default: false. */
  readonly resendUnknown?: boolean | undefined;
}

/** The result for a person whom this run has claimed. */
export type ClaimResult = Pick<Settled, 'email' | 'reason'> & {
  readonly state: Exclude<Settled['event'], 'lost'>;
};

/**
 * Remembers who was invited at a server, so that no run invites anyone a second time. Runs share a journal. Each appends a claim before it
 * sends to a person. It sends only if its claim is the first open one. No run changes what another one wrote, so nothing depends on a lock
 * or a clock.
 */
export class Report implements Disposable {
  /** Path of the journal. */
  readonly path: string;
  readonly #server: string;
  readonly #journal: Journal;
  readonly #people: KnownPeople;
  readonly #run: string;
  /** Entries of an older version's report that the journal doesn't have yet. */
  readonly #toImport: readonly Imported[];
  /**
   * The addresses whose result was unknown when the report was opened. For each, the runs that left it so and are not known to be alive.
   */
  readonly #unknown = new Map<string, readonly string[]>();
  #hasBegun = false;

  private constructor(
    path: string,
    server: string,
    run: string,
    journal: Journal,
    people: KnownPeople,
    toImport: readonly Imported[],
  ) {
    this.path = path;
    this.#server = server;
    this.#journal = journal;
    this.#people = people;
    this.#toImport = toImport;
    this.#run = run;
    for (const { email, state } of people.peopleAt(server)) {
      if (state === 'sending' || state === 'unknown') {
        this.#unknown.set(addressKey(email), this.#unknownRuns(email));
      }
    }
  }

  /**
   * Opens a report, or prepares a new one. Nothing is written yet.
   *
   * @param server - origin of the server
   * @throws {ReportError} if the file isn't a report, or can't be read and written
   */
  static open(
    { journal: path, oldEntries }: ReportLocation,
    server: string,
    options: JournalOptions = {},
  ): Report {
    const people = new KnownPeople();
    const journal = Journal.open(path, (event) => people.apply(event), options);
    const run = randomUUID();
    const toImport = oldEntries
      .filter(({ server, email }) => !people.isImported(server, email))
      .map((entry): Imported => ({ event: 'imported', run, ...entry }));
    for (const event of toImport) people.apply(event);
    return new Report(path, server, run, journal, people, toImport);
  }

  /** The people of earlier runs, for `inviteUsers`. Leaves out people whom another run is inviting right now. */
  get earlier(): readonly PersonRecord[] {
    const people = this.#people.peopleAt(this.#server);
    return people.filter(({ email, state }) => state !== 'sending' || !this.#isInProgress(email));
  }

  /** Returns what is known of an address. */
  find(email: string): PersonRecord | undefined {
    return this.#people.find(this.#server, email);
  }

  /**
   * Writes that this run begins, and which rows it doesn't send.
   *
   * @throws {ReportError} if the report can't be written
   */
  async begin(rows: readonly InvalidRow[]): Promise<void> {
    this.#hasBegun = true;
    const invalid = rows.map(({ location, email, violations = [] }) => {
      const rules = violations.map(({ field, rule }) => `${field} ${rule}`.trim());
      return {
        event: 'invalid' as const,
        ...this.#stamp(),
        location,
        ...(email === undefined ? {} : { email }),
        rules,
      };
    });
    const started = { event: 'run' as const, ...this.#stamp(), version: 1 as const, ...thisProcess() };
    await this.#journal.append([started, ...this.#toImport, ...invalid], { durable: true });
  }

  /**
   * Claims a person. Call it immediately before the request.
   *
   * @returns whether this run may send: not if another run has an open claim, or the person was invited meanwhile
   * @throws {ReportError} if the claim can't be written
   */
  async claim(email: string, { resendUnknown = false }: ClaimOptions = {}): Promise<boolean> {
    const over = (resendUnknown && this.#unknown.get(addressKey(email))) || [];
    const person = { ...this.#stamp(), server: this.#server, email };
    const claim = { event: 'claim' as const, ...person, ...(over.length > 0 ? { over } : {}) };
    await this.#journal.append([claim], { durable: true });
    if (this.#isFirst(email, over)) return true;
    await this.#journal.append([{ event: 'lost', ...person }]);
    return false;
  }

  /**
   * Writes what came of a person whom this run has claimed.
   *
   * @throws {ReportError} if the report can't be written
   */
  async record({ email, state, reason }: ClaimResult): Promise<void> {
    const person = { ...this.#stamp(), server: this.#server, email };
    await this.#journal.append([{ event: state, ...person, ...(reason === undefined ? {} : { reason }) }]);
  }

  /**
   * Writes that a person looked in GoldLeaf whether someone was invited.
   *
   * @throws {UsageError} if the report doesn't know the address, or a run is inviting it right now
   * @throws {ReportError} if the report can't be written
   */
  async mark(email: string, as: Marked['as']): Promise<void> {
    if (!this.find(email)) {
      throw new UsageError(
        `${email} is not in the report ${this.path} for ${this.#server}. Check the address and --base-url.`,
      );
    }
    if (this.#isInProgress(email)) {
      throw new UsageError(`A run is inviting ${email} right now. Wait until it has ended, or end it.`);
    }
    const event = { event: 'marked' as const, ...this.#stamp(), server: this.#server, email, as };
    await this.#journal.append([...this.#toImport, event], { durable: true });
  }

  /**
   * Writes that this run sends nothing more.
   *
   * @throws {ReportError} if the report can't be written
   */
  async end(): Promise<void> {
    if (this.#hasBegun) await this.#journal.append([{ event: 'end', ...this.#stamp() }], { durable: true });
  }

  [Symbol.dispose](): void {
    this.#journal[Symbol.dispose]();
  }

  #stamp(): Pick<ReportEvent, 'run' | 'at'> {
    return { run: this.#run, at: new Date().toISOString() };
  }

  #isFirst(email: string, over: readonly string[]): boolean {
    const open = this.#people.openClaims(this.#server, email);
    if (!open.some(({ run }) => run === this.#run)) {
      throw new ReportError(
        `The report ${this.path} lost a line that this run wrote. Nothing more is sent. Use a report on a local disk.`,
      );
    }
    const unknown = this.#people.unknown(this.#server, email);
    if (unknown && !over.includes(unknown.run)) return false;
    return open[0]?.run === this.#run && this.find(email)?.state !== 'invited';
  }

  #unknownRuns(email: string): readonly string[] {
    const open = this.#people.openClaims(this.#server, email).map(({ run }) => run);
    const unknown = this.#people.unknown(this.#server, email);
    return [...open.filter((run) => !this.#isAlive(run)), ...(unknown ? [unknown.run] : [])];
  }

  /** Returns whether a run that is known to be alive has claimed an address. */
  #isInProgress(email: string): boolean {
    return this.#people.openClaims(this.#server, email).some(({ run }) => this.#isAlive(run));
  }

  #isAlive(run: string): boolean {
    const process = this.#people.processOf(run);
    return process !== undefined && isAlive(process);
  }
}
