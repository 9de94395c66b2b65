import { addressKey } from '@goldleaf/client';
import type { Claimed, Imported, Marked, ReportEvent, RowRejected, RunStarted, Settled } from './event.ts';

/** A person's state in a report. `sending` means that a claim is open. */
export interface PersonRecord {
  /** Origin of the server. */
  readonly server: string;
  readonly email: string;
  readonly state: 'sending' | 'invited' | 'failed' | 'unknown';
  /** When, as ISO 8601. */
  readonly at: string;
  readonly reason?: string;
}

/** All that the lines of a report say about a person. */
interface History {
  /** Claims without a result, oldest first. */
  open: Claimed[];
  invited?: Settled | Imported | Marked;
  /** The last result that is unknown. It stays when a later invitation fails: the earlier one may have arrived. */
  unknown?: Claimed | Settled | Imported;
  failed?: Settled | Imported | Marked;
  isImported?: boolean;
}

/** The people of a report, and its runs. Events are applied in the order of the file, so all runs come to the same conclusions. */
export class KnownPeople {
  readonly #histories = new Map<string, History>();
  readonly #runs = new Map<string, RunStarted>();
  readonly #ended = new Set<string>();
  readonly #servers = new Set<string>();
  #invalidRows: RowRejected[] = [];

  apply(event: ReportEvent): void {
    if (event.event === 'run') {
      this.#runs.set(event.run, event);
      this.#invalidRows = [];
    } else if (event.event === 'end') this.#ended.add(event.run);
    else if (event.event === 'invalid') this.#invalidRows.push(event);
    else applyTo(this.#historyOf(event), event);
  }

  /** The invalid rows of the run that began last. */
  get invalidRows(): readonly RowRejected[] {
    return this.#invalidRows;
  }

  /** The servers of all people. */
  get servers(): readonly string[] {
    return [...this.#servers];
  }

  /** Returns what is known of an address at a server. */
  find(server: string, email: string): PersonRecord | undefined {
    const history = this.#histories.get(keyOf(server, email));
    return history && recordOf(history);
  }

  /** Returns what is known of everyone at a server. */
  peopleAt(server: string): readonly PersonRecord[] {
    return [...this.#histories.values()]
      .map(recordOf)
      .filter((person): person is PersonRecord => person?.server === server);
  }

  /** Returns the claims of an address that are open, oldest first. */
  openClaims(server: string, email: string): readonly Claimed[] {
    return this.#histories.get(keyOf(server, email))?.open ?? [];
  }

  /** Returns the event that made the result of an address unknown. */
  unknown(server: string, email: string): Claimed | Settled | Imported | undefined {
    return this.#histories.get(keyOf(server, email))?.unknown;
  }

  /** Returns whether the report of an older version has been imported for an address. */
  isImported(server: string, email: string): boolean {
    return this.#histories.get(keyOf(server, email))?.isImported === true;
  }

  /** Returns the process of a run that has not written that it ended. */
  processOf(run: string): RunStarted | undefined {
    return this.#ended.has(run) ? undefined : this.#runs.get(run);
  }

  #historyOf({ server, email }: { readonly server: string; readonly email: string }): History {
    this.#servers.add(server);
    const key = keyOf(server, email);
    let history = this.#histories.get(key);
    if (!history) {
      history = { open: [] };
      this.#histories.set(key, history);
    }
    return history;
  }
}

function applyTo(history: History, event: Claimed | Settled | Imported | Marked): void {
  if (event.event === 'claim') claim(history, event);
  else if (event.event === 'imported') importInto(history, event);
  else if (event.event === 'marked') mark(history, event);
  else settle(history, event);
}

function mark(history: History, event: Marked): void {
  history.open = [];
  delete history.unknown;
  delete history.invited;
  delete history.failed;
  history[event.as === 'invited' ? 'invited' : 'failed'] = event;
}

function claim(history: History, event: Claimed): void {
  const { over = [] } = event;
  const overridden = history.open.findLast(({ run }) => over.includes(run));
  if (overridden) history.unknown = overridden;
  history.open = [...history.open.filter(({ run }) => !over.includes(run)), event];
}

function importInto(history: History, event: Imported): void {
  history[event.state] = event;
  history.isImported = true;
}

function settle(history: History, event: Settled): void {
  history.open = history.open.filter(({ run }) => run !== event.run);
  if (event.event !== 'lost') history[event.event] = event;
}

function recordOf({ open, invited, unknown, failed }: History): PersonRecord | undefined {
  const state = invited ? 'invited' : open[0] ? 'sending' : unknown ? 'unknown' : 'failed';
  const event = invited ?? open[0] ?? unknown ?? failed;
  if (!event) return undefined; // every claim was lost
  const { server, email, at } = event;
  const record = { server, email, state, at } as const;
  return 'reason' in event && event.reason ? { ...record, reason: event.reason } : record;
}

function keyOf(server: string, email: string): string {
  return `${server} ${addressKey(email)}`;
}
