/**
 * Severity of a change for consumers.
 *
 * - `ERR`: code that worked before now fails at the server, while reading the response, or at compile time.
 * - `WARN`: the same code still works, but behaves differently, or a person has to check whether it does.
 * - `INFO`: nothing to do.
 */
export type Level = 'ERR' | 'WARN' | 'INFO';

/** The changed part: what a consumer sends, what a consumer receives, or the operation as a whole. */
export type Direction = 'request' | 'response' | 'operation';

/** The part of a version that a change raises. */
export type Bump = 'major' | 'minor' | 'patch';

/** A value that one description accepts and the other rejects. */
export interface Counterexample {
  /** Undefined when the value is missing altogether. */
  readonly value: unknown;
  readonly reason: string;
}

/** One classified difference between two descriptions. */
export interface Change {
  /** Stable; oasdiff's id when it has one. */
  readonly id: string;
  readonly level: Level;
  readonly bump: Bump;
  readonly direction: Direction;
  /** The operations that the change affects, such as `GET /customers`; empty when it affects the document. */
  readonly operations: readonly string[];
  /** JSON pointer into the new description, or into the old one for what was removed. */
  readonly pointer: string;
  /** The same location in words, such as "request body, `emailAddresses[].password`". */
  readonly location: string;
  readonly before?: unknown;
  readonly after?: unknown;
  /** Meaning of the change: a predicate of the location. */
  readonly text: string;
  readonly counterexample?: Counterexample;
}

const RANK: Readonly<Record<Level, number>> = { ERR: 2, WARN: 1, INFO: 0 };
const BUMPS: readonly Bump[] = ['patch', 'minor', 'major'];

/** Returns whether a level is `minimum` or above. */
export function isAtLeast(level: Level, minimum: Level): boolean {
  return RANK[level] >= RANK[minimum];
}

/** Sorts the highest level first. */
export function byLevel(a: Change, b: Change): number {
  return RANK[b.level] - RANK[a.level];
}

/** Returns the bump that a release of all these changes needs; undefined when there are none. */
export function bumpOf(changes: readonly { readonly bump: Bump | 'none' }[]): Bump | undefined {
  return BUMPS.findLast((bump) => changes.some((change) => change.bump === bump));
}

/** Returns whether `bump` raises a version by at least `required`. */
export function isSufficient(bump: Bump | undefined, required: Bump): boolean {
  return bump !== undefined && BUMPS.indexOf(bump) >= BUMPS.indexOf(required);
}
