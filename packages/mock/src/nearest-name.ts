import { closest, distance } from 'fastest-levenshtein';

/** Returns ` Did you mean …?` with the name that is nearest to a mistyped one, or nothing if none is near. */
export function didYouMean(mistyped: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const nearest = closest(mistyped, names);
  const isNear = distance(mistyped, nearest) <= Math.max(2, mistyped.length / 3);
  return isNear ? ` Did you mean \`${nearest}\`?` : '';
}
