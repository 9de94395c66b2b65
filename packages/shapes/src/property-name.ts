import { stringFormat } from './string-class.ts';

/** A name of a programming language, in words: `id`, `partNumber`, `unit_price`, `line2`. */
const IDENTIFIER = /^[A-Za-z_$][\w$]{0,49}$/;

/** Digits in a row, or hexadecimal characters in a row, that no one writes into the name of a property. */
const CODE = /\d{4}|(?=[a-f]*\d)[\da-f]{12}/i;

/** Returns whether a name can be the name of a property, and not an id, an address, a date or a text. */
export function isPropertyName(name: string): boolean {
  return IDENTIFIER.test(name) && !CODE.test(name) && stringFormat(name) === 'other';
}

/** Counts that distinguish objects with fixed properties from maps, whose keys are data. */
export interface NameStatistics {
  /** How many objects were seen. */
  readonly objects: number;
  /** How many of them have each name. */
  readonly occurrences: ReadonlyMap<string, number>;
  /** Whether a name is in the OpenAPI description, in any schema. */
  readonly isKnown: (name: string) => boolean;
  /** Whether the values of all names have the same types. Null doesn't count. */
  readonly isUniform: boolean;
  /** Returns whether all values are objects with the same properties. */
  readonly areObjectsAlike: () => boolean;
}

/** Objects to see before uniform values can be anything else than the values of a map. */
const ENOUGH_OBJECTS = 5;

/** Occurrences of a name that isn't known before it is kept: a rare name may be data. */
const ENOUGH_OCCURRENCES = 3;

/**
 * Returns whether the keys of the objects at a location are data.
 *
 * A doubtful case counts as a map. A property that is missing from a record is found later, but a customer's name in it can't be removed.
 * This can fail: a map looks like an object if its few keys look like property names and are in most objects.
 */
export function isMap(statistics: NameStatistics): boolean {
  const { objects, occurrences, isKnown, isUniform, areObjectsAlike } = statistics;
  const names = [...occurrences.keys()];
  const total = sum(occurrences.values());
  const unfit = names.filter((name) => !isPropertyName(name));
  if (sum(unfit.map((name) => occurrences.get(name) ?? 0)) * 2 > total) return true;
  if (names.filter(isKnown).length * 2 > names.length) return false;
  const density = total / (objects * names.length);
  if (!isUniform) return names.length > 30 && density < 0.1;
  if (objects < ENOUGH_OBJECTS || density < 0.15) return true;
  if (names.some((name) => !/^[a-z_$]/.test(name))) return true;
  const rare = [...occurrences.values()].filter((count) => count === 1).length;
  if (density < 0.5 && (names.length > 12 || rare * 3 > names.length)) return true;
  return names.length > 2 && areObjectsAlike();
}

/** Returns whether a name of an object that isn't a map is kept. */
export function isKept(name: string, { occurrences, isKnown }: NameStatistics): boolean {
  return isPropertyName(name) && (isKnown(name) || (occurrences.get(name) ?? 0) >= ENOUGH_OCCURRENCES);
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
