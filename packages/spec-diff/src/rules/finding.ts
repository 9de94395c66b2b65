import type { Direction, Level } from '../compare/change.ts';
import type { JsonObject } from '../compare/json.ts';
import { isDocumentation } from '../compare/schema/keywords.ts';

/**
 * How a difference changes the set of allowed values: fewer, more, others, or undecided. Only a set that is proven to be smaller or
 * larger can be harmless.
 */
export type Effect = 'narrowed' | 'widened' | 'swapped' | 'undecided';

/** One classified difference, before it is known how many operations share it. */
export interface Finding {
  readonly id: string;
  readonly level: Level;
  /** Whether only the documentation changed: no request, response or type. */
  readonly docs?: true;
  readonly text: string;
  readonly before?: unknown;
  readonly after?: unknown;
  /** Added to the location of the difference, in words. */
  readonly trail?: string;
  /** Keys to add to the path of the difference. */
  readonly below?: readonly (string | number)[];
}

/** The part of a message that a schema describes, as the ids name it. */
export interface Subject {
  readonly direction: Direction;
  /** Such as `request-property`. */
  readonly name: string;
  /** The name of a property of the schema. */
  readonly property: string;
}

/** A key that differs, and the objects that hold it. */
export interface KeyDifference {
  readonly key: string;
  readonly before: JsonObject;
  readonly after: JsonObject;
}

/** The object of each description at a location. Undefined if a description has none. */
export interface Presence {
  readonly before: JsonObject | undefined;
  readonly after: JsonObject | undefined;
}

/** A narrower request breaks consumers, and so does a wider response. */
export function levelOf(effect: Effect, direction: Direction): Level {
  if (effect === 'swapped' || effect === 'undecided') return 'ERR';
  return (effect === 'narrowed') === (direction === 'request') ? 'ERR' : 'INFO';
}

/** Describes a key that only documents: nothing changes for consumers. */
export function documentationFinding(key: string, values: Pick<Finding, 'before' | 'after'>): Finding {
  return {
    id: 'description-changed',
    level: 'INFO',
    docs: true,
    text: `has a different \`${key}\`.`,
    ...values,
  };
}

/** Classifies a key that no rule knows: documentation is harmless, anything else a person has to check. */
export function otherKeyRule({ key, before, after }: KeyDifference): Finding {
  const values = { before: before[key], after: after[key] };
  if (isDocumentation(key)) return documentationFinding(key, values);
  return {
    id: 'unclassified-change',
    level: 'WARN',
    text: `has a different \`${key}\`, which no rule classifies: check what it means for consumers.`,
    ...values,
  };
}

/** Formats a value for a sentence. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return `\`${text.length > 80 ? `${text.slice(0, 77)}…` : text}\``;
}
