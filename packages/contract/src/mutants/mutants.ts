import { type Description, inventoryOf, pointerKeys, pointerOf } from '../description.ts';
import type { Draft, DraftNode, Family, MutantMade, Place, PlacedMutant } from './mutant.ts';
import { bodyMutants, bodyPresenceMutants, mediaTypeMutants } from './operators/body.ts';
import { documentMutants, operationMutants } from './operators/document.ts';
import { parameterListMutants, parameterMutants } from './operators/parameter.ts';
import { responseMutants, statusMutants } from './operators/response.ts';
import { schemaMutants } from './operators/schema.ts';
import { operationSecurityMutants, schemeMutants } from './operators/security.ts';
import { placesOf, sharedPlaces } from './places.ts';

/** By the kind of place that they change. */
type Operators = Partial<Record<Place['kind'], (place: Place) => MutantMade[]>>;

const OPERATORS: Readonly<Record<Family, Operators>> = {
  document: { document: documentMutants, operation: operationMutants },
  security: { scheme: schemeMutants, operation: operationSecurityMutants },
  parameter: { operation: parameterListMutants, parameter: parameterMutants },
  body: { operation: bodyPresenceMutants, body: bodyMutants, mediaType: mediaTypeMutants },
  response: { operation: statusMutants, response: responseMutants },
  schema: { schema: schemaMutants },
};

export const FAMILIES: readonly Family[] = Object.keys(OPERATORS) as Family[];

const KNOWN_BEST = ['full', 'partial', 'observed', 'name-only'];

/**
 * Every mutant of some operations, in a fixed order. None is drawn by chance.
 *
 * @param selected - their `METHOD path`. Default: all that the description has
 */
export function mutantsOf(description: Description, selected?: readonly string[]): PlacedMutant[] {
  const { operations } = inventoryOf(description);
  const known = Object.entries(operations)
    .filter(([key]) => selected?.includes(key) ?? true)
    .sort(([, one], [, other]) => KNOWN_BEST.indexOf(one.evidence) - KNOWN_BEST.indexOf(other.evidence));
  const placed = new Map<string, { readonly place: Place; readonly operations: string[] }>();
  for (const [key] of known) {
    const [method = '', path = ''] = key.split(' ');
    for (const place of [...placesOf(description, method, path), ...sharedPlaces(description)]) {
      const found = placed.get(place.pointer) ?? { place, operations: [] };
      found.operations.push(key);
      placed.set(place.pointer, found);
    }
  }
  return [...placed.values()].flatMap(({ place, operations: keys }) =>
    FAMILIES.flatMap((family) =>
      (OPERATORS[family][place.kind]?.(place) ?? []).map((made) => ({
        ...mutant(place, made),
        family,
        operations: keys,
        evidence: operations[keys[0] as string]?.evidence ?? 'name-only',
      })),
    ),
  );
}

function mutant(place: Place, made: MutantMade) {
  const { operator, below = [], variant, text, level = place.level } = made;
  const pointer = place.pointer + pointerOf(below);
  return {
    id: [operator, pointer, variant].filter((part) => part !== undefined).join(' '),
    operator,
    pointer,
    level,
    text,
    apply: (draft: Draft) => {
      let node: unknown = draft;
      for (const key of pointerKeys(place.pointer)) node = (node as DraftNode)[key];
      made.change(node as DraftNode, draft);
    },
  };
}
