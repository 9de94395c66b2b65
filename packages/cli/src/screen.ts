import { MultiBar, Presets, type SingleBar } from 'cli-progress';
import pc from 'picocolors';

/** What is said of a row of the file. */
export interface RowResult {
  readonly place: string;
  readonly state: RowState;
  readonly email?: string | undefined;
  readonly note?: string | undefined;
}

/** `skipped`: invited by an earlier run. */
export type RowState = 'invited' | 'skipped' | 'refused' | 'failed' | 'unknown' | 'not sent';

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
  readonly #stream: NodeJS.WriteStream;
  #bars: MultiBar | undefined;
  #bar: SingleBar | undefined;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  line(text = ''): void {
    if (this.#bars) this.#bars.log(`${text}\n`);
    else this.#stream.write(`${text}\n`);
  }

  row(result: RowResult): void {
    const { place, state, email, note } = result;
    const text = [place.padEnd(8), state.padEnd(8), email, note].filter((part) => part !== undefined);
    this.line(`${MARKS[state]} ${text.join('  ')}`);
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
