import type { Operation } from './operations.ts';

/** Finds the operations that a path leads to: those of the template with the most literal segments. */
export function findRoutes(operations: readonly Operation[], path: string): readonly Operation[] {
  const segments = path.split('/').map(decode);
  const matches = operations.filter((operation) => literalCount(operation.path, segments) >= 0);
  return matches.sort((one, other) => literalCount(other.path, segments) - literalCount(one.path, segments));
}

/** Number of segments of a template that the path repeats unchanged; -1 if the path doesn't match. */
function literalCount(template: string, path: readonly string[]): number {
  const segments = template.split('/');
  if (segments.length !== path.length) return -1;
  let count = 0;
  for (const [index, segment] of segments.entries()) {
    if (segment === path[index]) count++;
    else if (!segment.startsWith('{')) return -1;
  }
  return count;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
