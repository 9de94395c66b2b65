import type { Change, Witness } from './change.ts';
import { toPointer } from './json.ts';
import type { Refusal } from './replay.ts';

/**
 * Puts each refusal to the change that explains it. A change that was not known to break does, once there is a value that is
 * refused; and a refusal that no change explains is a change of its own.
 *
 * @param changes - of one operation each
 */
export function withWitnesses(changes: readonly Change[], refusals: readonly Refusal[]): Change[] {
  const witnessed = new Map<Change, Witness>();
  const unexplained: Change[] = [];
  for (const refusal of refusals) {
    const { operation, direction, places, value, refusal: reason } = refusal;
    const candidates = changes.filter(
      (change) => change.operations.includes(operation) && change.direction === direction,
    );
    const explanations = explaining(candidates, places);
    for (const change of explanations)
      if (!witnessed.has(change)) witnessed.set(change, { value, refusal: reason });
    if (explanations.length === 0) unexplained.push(unexplainedChange(refusal));
  }
  const judged = changes.map((change): Change => {
    const witness = witnessed.get(change);
    return witness ? { ...change, level: 'ERR', bump: 'major', witness } : change;
  });
  return [...judged, ...unexplained];
}

/** The gravest at the place itself, or around it. */
function explaining(changes: readonly Change[], places: readonly string[]): Change[] {
  const here = changes.filter(({ place }) => places.includes(place));
  const around = changes.filter(({ place }) =>
    places.some((other) => isWithin(other, place) || isWithin(place, other)),
  );
  const gravest = (some: readonly Change[]): Change[] =>
    (['ERR', 'WARN', 'INFO'] as const)
      .map((level) => some.filter((change) => change.level === level))
      .find((group) => group.length > 0) ?? [];
  const isKnownToBreak = ({ level }: Change): boolean => level === 'ERR';
  const groups = [here.filter(isKnownToBreak), around.filter(isKnownToBreak), gravest(here), gravest(around)];
  return groups.find((group) => group.length > 0) ?? [];
}

/** Whether one place lies in the other. */
function isWithin(place: string, whole: string): boolean {
  if (!whole.endsWith('`')) return place === whole || place.startsWith(`${whole}, `);
  return place.startsWith(whole.slice(0, -1)) && /^[`.[{]/.test(place.slice(whole.length - 1));
}

function unexplainedChange({ operation, direction, places, value, refusal }: Refusal): Change {
  const [method, path] = operation.split(' ');
  return {
    id: direction === 'request' ? 'request-refused' : 'response-refused',
    level: 'ERR',
    bump: 'major',
    direction,
    operations: [operation],
    pointer: toPointer(['paths', String(path), String(method).toLowerCase()]),
    place: places[0] ?? 'operation',
    text:
      direction === 'request'
        ? 'what was taken before is refused.'
        : 'what is answered now is none of what was described before.',
    witness: { value, refusal },
  };
}
