import type { Direction, Level } from '../compare/change.ts';

/** What a difference does to the values that are allowed. */
export type Effect = 'narrowed' | 'widened' | 'swapped' | 'unclear';

/** One difference, judged, before it is known in how many operations it shows. */
export interface Finding {
  readonly id: string;
  readonly level: Level;
  /** Whether only what the description explains is another: no request, answer or type. */
  readonly docs?: true;
  readonly text: string;
  readonly before?: unknown;
  readonly after?: unknown;
  /** Added to the place that the difference names, in words. */
  readonly trail?: string;
  /** Keys to add to the place that the difference names, to come to what is meant. */
  readonly below?: readonly (string | number)[];
}

/** What a schema is the schema of, as the ids name it. */
export interface Subject {
  readonly direction: Direction;
  /** Such as `request-property`. */
  readonly name: string;
  /** The name for a property of it. */
  readonly property: string;
}

/** Narrowing a request breaks, and so does widening an answer. */
export function levelOf(effect: Effect, direction: Direction): Level {
  if (effect === 'swapped') return 'ERR';
  if (effect === 'unclear') return 'WARN';
  return (effect === 'narrowed') === (direction === 'request') ? 'ERR' : 'INFO';
}

/** A value as it reads in a sentence. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return `\`${text.length > 80 ? `${text.slice(0, 77)}…` : text}\``;
}
