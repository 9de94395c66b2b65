import { serializePrimitiveParam } from 'openapi-fetch';

/**
 * Writes a query, with its question mark where there is something to ask: `style: form` and `explode: true`, an array as one pair
 * an item, what is null or undefined left out.
 *
 * @throws {Error} when a value is an object
 */
export function writeQuery(query: Readonly<Record<string, unknown>> = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().flatMap((item) => (item == null ? [] : serializePrimitiveParam(name, item as string))),
  );
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
