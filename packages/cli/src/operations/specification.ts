import spec from '@goldleaf/api-types/openapi.json' with { type: 'json' };
import {
  type Document,
  isReference,
  type JsonSchema,
  type OperationEntry,
  operationsOf,
  type Parameter,
  type RequestBody,
  resolve,
} from '@goldleaf/openapi';
import { closest, distance } from 'fastest-levenshtein';
import { UsageError } from '../usage-error.ts';

/** The OpenAPI description of GoldLeaf. */
export const specification: Document = spec as unknown as Document;

/** All operations, in the order of the OpenAPI description. */
export const allOperations: readonly OperationEntry[] = [...operationsOf(specification)];

/** Path of the token request, which the client sends by itself. */
export const TOKEN_PATH = '/security/v1/token';

/**
 * Finds an operation by its operationId, or by method and path template such as `GET /customers`.
 *
 * @throws {UsageError} if there is none. It names the nearest one.
 */
export function operationNamed(name: string): OperationEntry {
  const found = findOperationNamed(name);
  if (found) return found;
  const names = allOperations.flatMap((entry) => [entry.operation.operationId, labelOf(entry)]);
  throw new UsageError(
    `There is no operation with this name.${didYouMean(name, names)} Run: goldleaf operations WORD`,
  );
}

/** Finds an operation by its operationId, or by method and path template. Returns undefined if there is none. */
export function findOperationNamed(name: string): OperationEntry | undefined {
  const key = name.trim().replace(/\s+/g, ' ').toLowerCase();
  return allOperations.find(
    (entry) => entry.operation.operationId.toLowerCase() === key || labelOf(entry).toLowerCase() === key,
  );
}

/** Returns method and path of an operation, such as `GET /customers`. */
export function labelOf({ method, path }: Pick<OperationEntry, 'method' | 'path'>): string {
  return `${method} ${path}`;
}

/** Returns the parameters of an operation, without references. */
export function parametersOf({ operation }: OperationEntry): readonly Parameter[] {
  const parameters = operation.parameters ?? [];
  return parameters.flatMap((parameter) => resolve<Parameter>(specification, parameter) ?? []);
}

/** Returns the body of an operation's request, if one is documented. */
export function requestBodyOf({ operation }: OperationEntry): RequestBody | undefined {
  return operation.requestBody && resolve<RequestBody>(specification, operation.requestBody);
}

/** Returns a schema without references. A schema that contains itself accepts everything at that location. */
export function withoutReferences(schema: unknown, above: readonly unknown[] = []): JsonSchema {
  return copyOf(schema, above) as JsonSchema;
}

function copyOf(value: unknown, above: readonly unknown[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => copyOf(item, above));
  if (above.includes(value)) return {};
  const within = [...above, value];
  if (isReference(value)) return copyOf(resolve(specification, value) ?? {}, within);
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, copyOf(child, within)]));
}

/** Returns whether an operation may be sent without asking: a GET, or a POST that is documented to only read. */
export function isRead({ method, operation }: OperationEntry): boolean {
  return operation['x-retry-safe'] ?? method === 'GET';
}

/** Returns ` Did you mean …?` with the name that is nearest to a mistyped one, or nothing if none is near. */
export function didYouMean(mistyped: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const nearest = closest(mistyped, names);
  const isNear = distance(mistyped, nearest) <= Math.max(2, mistyped.length / 3);
  return isNear ? ` Did you mean ${nearest}?` : '';
}
