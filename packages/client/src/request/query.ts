import { throwTypeError } from '../errors/throw-type-error.ts';

/**
 * Writes a query: `style: form` and `explode: true`. An array becomes one pair per item. Null and undefined are left out.
 *
 * @throws {TypeError} when a value is an object
 * @throws {URIError} when a text has half of a surrogate pair
 */
export function writeQuery(query: Readonly<Record<string, unknown>>): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    for (const item of [value].flat()) {
      if (item === undefined || item === null) continue;
      if (typeof item === 'object') {
        throwTypeError(`query parameter "${name}" must not be an object or a nested array`);
      }
      pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(item as string)}`);
    }
  }
  return pairs.join('&');
}
