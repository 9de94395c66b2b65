/** Returns an object with the same keys and converted values. */
export function mapValues<T, U>(
  map: Readonly<Record<string, T>>,
  convert: (value: T) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, convert(value)]));
}
