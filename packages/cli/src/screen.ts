import type { InvitationEntry, InvitationState } from '@goldleaf/client';
import { MultiBar, Presets, type SingleBar } from 'cli-progress';
import pc from 'picocolors';
import type { Terminal } from './terminal.ts';

/** State of a row at the end of a run. */
export type RowState = Exclude<InvitationState, 'sending'> | 'ready';

/** An entry, or a row that `--dry-run` would send. */
export interface ShownEntry extends Omit<InvitationEntry, 'state'> {
  readonly state: RowState;
}

const MARKS: Readonly<Record<RowState, string>> = {
  invited: pc.green('✔'),
  skipped: pc.green('·'),
  invalid: pc.red('✘'),
  failed: pc.red('✘'),
  unknown: pc.yellow('?'),
  not_sent: pc.yellow('·'),
  ready: pc.green('·'),
};

/** Number of people from which a terminal shows a progress bar. */
const MANY = 20;

/** Writes a line for each result. A terminal shows a progress bar below them if there are many people. */
export class Screen {
  readonly #stream: Terminal['stdout'];
  #bars: MultiBar | undefined;
  #bar: SingleBar | undefined;

  constructor(stream: Terminal['stdout']) {
    this.#stream = stream;
  }

  line(text = ''): void {
    this.#write(printable(text));
  }

  /**
   * Writes the state of a row: one line, or one for each rule that it breaks.
   *
   * @param at - when an earlier run sent it, if one did
   */
  row(location: string, entry: ShownEntry, at?: string): RowState {
    const { state } = entry;
    for (const note of notes(entry, at))
      this.marked(state, [location.padEnd(8), state.padEnd(8), entry.email, note]);
    return state;
  }

  /** Writes a line that begins with the mark of a state. */
  marked(state: RowState, columns: readonly (string | undefined)[]): void {
    const text = columns.filter((column) => column !== undefined).join('  ');
    this.#write(`${MARKS[state]} ${printable(text)}`);
  }

  /** Writes the number of rows, and of each state. */
  summary(states: readonly RowState[]): void {
    const counts = Object.keys(MARKS).map((state) => ({
      state,
      count: states.filter((each) => each === state).length,
    }));
    const parts = counts.filter(({ count }) => count > 0).map(({ state, count }) => `${count} ${state}`);
    this.line();
    this.line(`${states.length} ${states.length === 1 ? 'row' : 'rows'}: ${parts.join(', ')}.`);
  }

  startProgress(total: number): void {
    if (!this.#stream.isTTY || total < MANY) return;
    const format = ' {bar} {value} of {total}, {eta_formatted} left';
    const looks = { ...Presets.shades_classic, format, linewrap: true, clearOnComplete: true };
    this.#bars = new MultiBar({ ...looks, stream: this.#stream, gracefulExit: false });
    this.#bar = this.#bars.create(total, 0);
  }

  advance(): void {
    this.#bar?.increment();
  }

  stopProgress(): void {
    this.#bars?.update(); // writes the lines that are still queued
    this.#bars?.stop();
    this.#bars = undefined;
    this.#bar = undefined;
  }

  #write(text: string): void {
    if (this.#bars) this.#bars.log(`${text}\n`);
    else this.#stream.write(`${text}\n`);
  }
}

function notes({ state, reason, violations }: ShownEntry, at = ''): readonly (string | undefined)[] {
  if (violations) {
    return violations.map(({ field, rule, message }) => `${field} (${rule}): ${message}`.trim());
  }
  if (state === 'skipped') return [`Invited by an earlier run (${at}).`];
  if (state === 'unknown' && !reason) {
    return [`Sent by an earlier run (${at}), and the result is unknown. Not sent again.`];
  }
  return [reason];
}

/** Replaces control characters of a line, which a terminal would obey. */
export function printable(line: string): string {
  return line.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd');
}

/** Replaces control characters of a text, except its line breaks. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
