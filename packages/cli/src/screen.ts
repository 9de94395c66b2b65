import type { InvitationEntry, InvitationState } from '@goldleaf/client';
import { MultiBar, Presets, type SingleBar } from 'cli-progress';
import pc from 'picocolors';
import type { Terminal } from './terminal.ts';

/** What a row has come to. */
export type RowState = Exclude<InvitationState, 'sending'>;

const MARKS: Readonly<Record<RowState, string>> = {
  invited: pc.green('✔'),
  skipped: pc.green('·'),
  refused: pc.red('✘'),
  failed: pc.red('✘'),
  unknown: pc.yellow('?'),
  'not sent': pc.yellow('·'),
};

/** From how many people on a terminal shows how far it has come. */
const MANY = 20;

/** Where results are written, a line each; on a terminal with a bar below them while many people are under way. */
export class Screen {
  readonly #stream: Terminal['stdout'];
  #bars: MultiBar | undefined;
  #bar: SingleBar | undefined;

  constructor(stream: Terminal['stdout']) {
    this.#stream = stream;
  }

  line(text = ''): void {
    if (this.#bars) this.#bars.log(`${text}\n`);
    else this.#stream.write(`${text}\n`);
  }

  /**
   * Says what a row has come to: in a line, or in one for each rule that it breaks.
   *
   * @param at - when an earlier run sent it, where one did
   */
  row(place: string, entry: InvitationEntry, at?: string): RowState {
    const state = entry.state as RowState;
    for (const note of notes(entry, at)) {
      const text = [place.padEnd(8), state.padEnd(8), entry.email, note].filter((part) => part !== undefined);
      this.line(`${MARKS[state]} ${text.join('  ')}`);
    }
    return state;
  }

  /** How many rows there were, and how many of each state. */
  summary(states: readonly RowState[]): void {
    const counts = Object.keys(MARKS).map((state) => [state, states.filter((each) => each === state).length]);
    const parts = counts.filter(([, count]) => count !== 0).map(([state, count]) => `${count} ${state}`);
    this.line();
    this.line(`${states.length} ${states.length === 1 ? 'row' : 'rows'}: ${parts.join(', ')}.`);
  }

  startProgress(total: number): void {
    if (!this.#stream.isTTY || total < MANY) return;
    const format = ' {bar} {value} of {total}, {eta_formatted} to go';
    const looks = { ...Presets.shades_classic, format, linewrap: true, clearOnComplete: true };
    this.#bars = new MultiBar({ ...looks, stream: this.#stream, gracefulExit: false });
    this.#bar = this.#bars.create(total, 0);
  }

  advance(): void {
    this.#bar?.increment();
  }

  stopProgress(): void {
    this.#bars?.update(); // writes the lines that still wait
    this.#bars?.stop();
    this.#bars = undefined;
    this.#bar = undefined;
  }
}

function notes({ state, reason, violations }: InvitationEntry, at = ''): readonly (string | undefined)[] {
  if (violations) {
    return violations.map(({ field, rule, message }) => `${field} (${rule}): ${message}`.trim());
  }
  if (state === 'skipped') return [`Invited by an earlier run (${at}).`];
  if (state === 'unknown' && !reason) {
    return [`Sent by an earlier run (${at}), and nobody knows what came of it. Not sent again.`];
  }
  return [reason];
}
