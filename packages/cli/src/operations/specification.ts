import spec from '@goldleaf/api-types/openapi.json' with { type: 'json' };
import * as openapi from '@goldleaf/openapi';
import {
  type Document,
  type JsonSchema,
  labelOf,
  type OperationEntry,
  operationsOf,
  type Parameter,
  type RequestBody,
} from '@goldleaf/openapi';
import { closest, distance } from 'fastest-levenshtein';
import { UsageError } from '../usage-error.ts';

/** The OpenAPI description of GoldLeaf. */
export const specification: Document = spec as unknown as Document;

/** All operations, in the order of the OpenAPI description. */
export const allOperations: readonly OperationEntry[] = [...operationsOf(specification)];

/**
 * Finds an operation by its operationId, or by method and path template such as `GET /customers`.
 *
 * @throws {UsageError} if there is none. It names the nearest one.
 */
export function operationNamed(name: string): OperationEntry {
  const found = findOperationNamed(name);
  if (found) return found;
  throw new UsageError(
    `There is no operation with this name.${suggestionFor(name)} Run: goldleaf operations WORD`,
  );
}

function suggestionFor(name: string): string {
  const path = `/${name.trim().replace(/^\//, '')}`.toLowerCase();
  const atPath = allOperations.filter((entry) => entry.path.toLowerCase() === path).map(labelOf);
  if (atPath.length > 0) return ` Did you mean ${atPath.join(' or ')}?`;
  return didYouMean(
    name,
    allOperations.flatMap((entry) => [entry.operation.operationId, labelOf(entry)]),
  );
}

/** Finds an operation by its operationId, or by method and path template. Returns undefined if there is none. */
export function findOperationNamed(name: string): OperationEntry | undefined {
  const key = name.trim().replace(/\s+/g, ' ').toLowerCase();
  return allOperations.find(
    (entry) => entry.operation.operationId.toLowerCase() === key || labelOf(entry).toLowerCase() === key,
  );
}

/** Returns the parameters of an operation, without references. */
export function parametersOf(entry: OperationEntry): readonly Parameter[] {
  return openapi.parametersOf(specification, entry);
}

/** Returns whether an operation is a list that can be read page by page. */
export function canPage(entry: OperationEntry): boolean {
  return openapi.canPage(specification, entry);
}

/** Returns the body of an operation's request, if one is documented. */
export function requestBodyOf(entry: OperationEntry): RequestBody | undefined {
  return openapi.requestBodyOf(specification, entry);
}

/** Returns a schema without references. A schema that contains itself accepts everything at that location. */
export function withoutReferences(schema: unknown): JsonSchema {
  return openapi.withoutReferences(specification, schema);
}

/** Returns ` Did you mean …?` with the name that is nearest to a mistyped one, or nothing if none is near. */
export function didYouMean(mistyped: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const nearest = closest(mistyped, names);
  const isNear = distance(mistyped, nearest) <= Math.max(2, mistyped.length / 3);
  return isNear ? ` Did you mean ${nearest}?` : '';
}
