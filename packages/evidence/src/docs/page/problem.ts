/** Something on a page that a person has to look at. */
export interface Problem {
  /**
   * - `unread`: a part of the page that no fact holds.
   * - `contradiction`: the page says two things.
   * - `ambiguous`: the page can be read in two ways, so the fact is left open.
   */
  readonly kind: 'unread' | 'contradiction' | 'ambiguous';
  /** Whether the facts lack something because of it, so that the operation is known in part only. */
  readonly isLoss: boolean;
  /** Number of the operation or schema on the page that it belongs to, from 0. `undefined`: the page as a whole. */
  readonly part: number | undefined;
  /** Line of the HTML. */
  readonly line: number;
  /** Nearest heading above, and the text there. */
  readonly section: string;
  readonly text: string;
}

/** Collects the problems of one page. */
export class ProblemList {
  readonly problems: Problem[] = [];
  section = '';
  part: number | undefined;

  add(kind: Problem['kind'], line: number, text: string, options: { isLoss?: boolean } = {}): void {
    const { section, part } = this;
    this.problems.push({ kind, isLoss: options.isLoss ?? false, part, line, section, text });
  }
}
