/** How much a change asks of a consumer: ERR what was right is refused now, WARN it still is taken but does something else, INFO nothing. */
export type Level = 'ERR' | 'WARN' | 'INFO';

/** What a consumer sends, what it is answered, or the operation as a whole. */
export type Direction = 'request' | 'response' | 'operation';

/** The part of a version that a change raises. */
export type Bump = 'major' | 'minor' | 'patch';

/** A value that the one description takes and the other refuses, and why. */
export interface Witness {
  /** Undefined where it is that nothing is sent. */
  readonly value: unknown;
  readonly refusal: string;
}

/** One difference between two descriptions, judged. */
export interface Change {
  /** Stable, in oasdiff's vocabulary where it has a word for it. */
  readonly id: string;
  readonly level: Level;
  readonly bump: Bump;
  readonly direction: Direction;
  /** The operations that it concerns, such as `GET /customers`; none where it concerns the document. */
  readonly operations: readonly string[];
  /** JSON pointer into the bundled description: the new one, or the old one where the thing is gone. */
  readonly pointer: string;
  /** The same place in words, such as "request body, `emailAddresses[].password`". */
  readonly place: string;
  readonly before?: unknown;
  readonly after?: unknown;
  /** What it means to a consumer, to be read behind the place. */
  readonly text: string;
  readonly witness?: Witness;
}

const RANK: Readonly<Record<Level, number>> = { ERR: 2, WARN: 1, INFO: 0 };
const BUMPS: readonly Bump[] = ['patch', 'minor', 'major'];

/** Whether a level is at least as grave as another. */
export function reaches(level: Level, least: Level): boolean {
  return RANK[level] >= RANK[least];
}

/** The gravest first; in the order of the description within a level. */
export function byLevel(a: Change, b: Change): number {
  return RANK[b.level] - RANK[a.level];
}

/** What a version must be raised by for all of these; undefined where nothing changed. */
export function demandedBump(bumps: readonly Bump[]): Bump | undefined {
  return BUMPS.findLast((bump) => bumps.includes(bump));
}

/** Whether a version raised by `bump` is raised enough for `demanded`. */
export function suffices(bump: Bump | undefined, demanded: Bump): boolean {
  return bump !== undefined && BUMPS.indexOf(bump) >= BUMPS.indexOf(demanded);
}
