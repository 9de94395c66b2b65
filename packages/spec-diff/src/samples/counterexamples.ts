import { formatPointer } from '@goldleaf/openapi';
import type { Change, Counterexample, Level } from '../compare/change.ts';
import type { Rejection } from './compatibility.ts';

/**
 * Adds each rejected sample to the change that explains it, which becomes breaking. A rejection that no change explains becomes a
 * change of its own.
 *
 * @param changes - of one operation each
 */
export function withCounterexamples(changes: readonly Change[], rejections: readonly Rejection[]): Change[] {
  const counterexamples = new Map<Change, Counterexample>();
  const unexplained: Change[] = [];
  for (const rejection of rejections) {
    const { value, reason } = rejection;
    const explanations = findExplanations(changes, rejection);
    for (const change of explanations) {
      if (!counterexamples.has(change)) counterexamples.set(change, { value, reason });
    }
    if (explanations.length === 0) unexplained.push(unexplainedChange(rejection));
  }
  const proven = changes.map((change): Change => {
    const counterexample = counterexamples.get(change);
    return counterexample ? { ...change, level: 'ERR', bump: 'major', counterexample } : change;
  });
  return [...proven, ...unexplained];
}

/** Returns the breaking changes at the location, else those around it, else the changes of the highest level there. */
function findExplanations(
  changes: readonly Change[],
  { operation, direction, locations }: Rejection,
): readonly Change[] {
  const candidates = changes.filter(
    (change) => change.operations.includes(operation) && change.direction === direction,
  );
  const here = candidates.filter(({ location }) => locations.includes(location));
  const around = candidates.filter(({ location }) =>
    locations.some((other) => isWithin(other, location) || isWithin(location, other)),
  );
  const groups = [ofLevel(here, 'ERR'), ofLevel(around, 'ERR'), ofHighestLevel(here), ofHighestLevel(around)];
  return groups.find((group) => group.length > 0) ?? [];
}

function ofLevel(changes: readonly Change[], level: Level): readonly Change[] {
  return changes.filter((change) => change.level === level);
}

function ofHighestLevel(changes: readonly Change[]): readonly Change[] {
  const groups = (['ERR', 'WARN', 'INFO'] as const).map((level) => ofLevel(changes, level));
  return groups.find((group) => group.length > 0) ?? [];
}

function isWithin(location: string, outer: string): boolean {
  if (!outer.endsWith('`')) return location === outer || location.startsWith(`${outer}, `);
  return location.startsWith(outer.slice(0, -1)) && /^[`.[{]/.test(location.slice(outer.length - 1));
}

function unexplainedChange({ operation, direction, locations, value, reason }: Rejection): Change {
  const [method, path] = operation.split(' ');
  return {
    id: direction === 'request' ? 'request-rejected' : 'response-mismatch',
    level: 'ERR',
    bump: 'major',
    direction,
    operations: [operation],
    pointer: formatPointer(['paths', String(path), String(method).toLowerCase()]),
    location: locations[0] ?? 'operation',
    text:
      direction === 'request'
        ? 'rejects a value that was valid before.'
        : 'may contain a value that was not described before.',
    counterexample: { value, reason },
  };
}
