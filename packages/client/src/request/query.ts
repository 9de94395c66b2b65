import { serializePrimitiveParam } from 'openapi-fetch';

/**
 * Writes a query: `style: form` and `explode: true`. An array becomes one pair per item. Null and undefined are left out.
 *
 * @throws {Error} when a value is an object
 */
export function writeQuery(query: Readonly<Record<string, unknown>>): string {
  return Object.entries(query)
    .flatMap(([name, value]) => [value].flat().map((item) => [name, item] as const))
    .filter(([, item]) => item != null)
    .map(([name, item]) => serializePrimitiveParam(name, item as string))
    .join('&');
}
