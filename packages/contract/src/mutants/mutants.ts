import { type Evidence, formatPointer, parsePointer, valueAt } from '@goldleaf/openapi';
import { inventoryOf } from '../checks/static/spec-inventory.ts';
import type { Spec } from '../spec.ts';
import { locationsOf, sharedLocations } from './locations.ts';
import type { Draft, DraftNode, Family, LocatedMutant, Location, Mutant, MutantChange } from './mutant.ts';
import { bodyMutants, bodyPresenceMutants, mediaTypeMutants } from './operators/body.ts';
import { documentMutants, operationMutants } from './operators/document.ts';
import { parameterListMutants, parameterMutants } from './operators/parameter.ts';
import { responseMutants, statusMutants } from './operators/response.ts';
import { schemaMutants } from './operators/schema/schema.ts';
import { operationSecurityMutants, schemeMutants } from './operators/security.ts';

/** By the kind of location that they change. */
type Operators = Partial<Record<Location['kind'], (location: Location) => Iterable<MutantChange>>>;

const OPERATORS: Readonly<Record<Family, Operators>> = {
  document: { document: documentMutants, operation: operationMutants },
  security: { scheme: schemeMutants, operation: operationSecurityMutants },
  parameter: { operation: parameterListMutants, parameter: parameterMutants },
  body: { operation: bodyPresenceMutants, body: bodyMutants, mediaType: mediaTypeMutants },
  response: { operation: statusMutants, response: responseMutants },
  schema: { schema: schemaMutants },
};

export const FAMILIES: readonly Family[] = Object.keys(OPERATORS) as Family[];

const BEST_FIRST: readonly Evidence[] = ['full', 'partial', 'observed', 'name-only'];

/**
 * Returns every mutant of some operations in a fixed order.
 *
 * @param selected - as `METHOD path`. Default: all operations of the description
 */
export function mutantsOf(spec: Spec, selected?: readonly string[]): LocatedMutant[] {
  const { operations } = inventoryOf(spec);
  const keys = Object.keys(operations)
    .filter((key) => selected?.includes(key) ?? true)
    .sort((one, other) => rank(operations[one]?.evidence) - rank(operations[other]?.evidence));
  const affected = new Map<string, { readonly location: Location; readonly operations: string[] }>();
  for (const key of keys) {
    const [method = '', path = ''] = key.split(' ');
    for (const location of [...locationsOf(spec, method, path), ...sharedLocations(spec)]) {
      const found = affected.get(location.pointer) ?? { location, operations: [] };
      found.operations.push(key);
      affected.set(location.pointer, found);
    }
  }
  return [...affected.values()].flatMap(({ location, operations: affectedKeys }) => {
    const evidence = operations[affectedKeys[0] as string]?.evidence ?? 'name-only';
    return [...mutantsAt(location)].map((mutant) => ({ ...mutant, operations: affectedKeys, evidence }));
  });
}

function rank(evidence: Evidence | undefined): number {
  return BEST_FIRST.indexOf(evidence ?? 'name-only');
}

function* mutantsAt(location: Location): Generator<Mutant & { readonly family: Family }> {
  for (const family of FAMILIES)
    for (const change of OPERATORS[family][location.kind]?.(location) ?? [])
      yield { ...mutantOf(location, change), family };
}

function mutantOf(location: Location, made: MutantChange): Mutant {
  const { operator, below = [], variant, text, level = location.level } = made;
  const pointer = location.pointer + formatPointer(below);
  return {
    id: [operator, pointer, variant].filter((part) => part !== undefined).join(' '),
    operator,
    pointer,
    level,
    text,
    apply: (draft: Draft) => made.change(valueAt(draft, parsePointer(location.pointer)) as DraftNode, draft),
  };
}
