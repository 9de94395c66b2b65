import { throwTypeError } from '../errors/throw-type-error.ts';

/**
 * Writes a query: `style: form` and `explode: true`. An array becomes one pair per item. Null and undefined are left out.
 *
 * @throws {TypeError} when a value is an object
 * @throws {URIError} when a text has half of a surrogate pair
 */
export function writeQuery(query: Readonly<Record<string, unknown>>): string {
  return Object.entries(query)
    .flatMap(([name, value]) => [value].flat().map((item) => [name, item] as const))
    .filter(([, item]) => item != null)
    .map(([name, item]) => {
      if (typeof item === 'object')
        throwTypeError(`query parameter "${name}" must not be an object or a nested array`);
      return `${encodeURIComponent(name)}=${encodeURIComponent(item as string)}`;
    })
    .join('&');
}
