import { formatPointer, type Location, locateChild, parsePointer } from '@goldleaf/openapi';
import { describedResponse, describedStatus, jsonSchemaOf } from '../compare/described-message.ts';
import { parseResponse } from '../compare/parsed-response.ts';
import type { LiveOperation } from '../plan/live-operation.ts';
import type { Spec } from '../plan/spec.ts';
import type { OperationRequest } from './har.ts';

/** A number of described items, and how many of them responses showed. */
export interface Share {
  readonly seen: number;
  readonly described: number;
}

export interface Coverage {
  readonly operations: Share;
  readonly statuses: Share;
  /** Properties of JSON bodies, counted for each operation and status. */
  readonly properties: Share;
  /** JSON pointers of the properties that weren't seen, by response (`GET /customers 200`). Only for statuses that were seen. */
  readonly unseen: Readonly<Record<string, readonly string[]>>;
}

/** Counts the described operations, statuses and properties, and those that responses showed. */
export function coverageOf(
  spec: Spec,
  operations: readonly LiveOperation[],
  requests: readonly OperationRequest[],
): Coverage {
  const bodies = bodiesByResponse(requests);
  const rows = operations.flatMap((operation) =>
    operation.statuses.map((status) => {
      const name = responseName(operation, status);
      const described = describedProperties(spec, operation, status);
      const seen = described.filter((pointer) =>
        bodies.get(name)?.some((body) => has(body, parsePointer(pointer))),
      );
      return { name, described, seen };
    }),
  );
  const isSeen = ({ name }: { readonly name: string }): boolean => bodies.has(name);
  const missing = rows
    .filter(isSeen)
    .map(
      ({ name, described, seen }) => [name, described.filter((pointer) => !seen.includes(pointer))] as const,
    )
    .filter(([, pointers]) => pointers.length > 0);
  return {
    operations: {
      seen: new Set(requests.filter(({ request }) => request.response).map((each) => each.operation)).size,
      described: operations.length,
    },
    statuses: { seen: rows.filter(isSeen).length, described: rows.length },
    properties: {
      seen: rows.reduce((sum, { seen }) => sum + seen.length, 0),
      described: rows.reduce((sum, { described }) => sum + described.length, 0),
    },
    unseen: Object.fromEntries(missing),
  };
}

/** Returns the coverage as one line. */
export function formatCoverage({ operations, statuses, properties }: Coverage): string {
  const share = ({ seen, described }: Share, noun: string): string => `${seen} of ${described} ${noun}`;
  const shares = [
    share(operations, 'operations'),
    share(statuses, 'statuses'),
    share(properties, 'properties'),
  ];
  return `Seen of the description: ${shares.join(', ')}.`;
}

function bodiesByResponse(requests: readonly OperationRequest[]): ReadonlyMap<string, readonly unknown[]> {
  const bodies = new Map<string, unknown[]>();
  for (const { operation, request } of requests) {
    if (!request.response) continue;
    const status = describedStatus(operation, request.response.status);
    if (status === undefined) continue;
    const name = responseName(operation, status);
    bodies.set(name, [...(bodies.get(name) ?? []), parseResponse(operation, request.response).data]);
  }
  return bodies;
}

function responseName({ method, path }: LiveOperation, status: string): string {
  return `${method} ${path} ${status}`;
}

/** Returns JSON pointers of all properties that the body of a response may have. An item and a value of a map are `*`. */
function describedProperties(spec: Spec, operation: LiveOperation, status: string): string[] {
  const schema = jsonSchemaOf(spec, describedResponse(spec, operation, status));
  return schema ? [...new Set(propertiesBelow(spec, schema, '', new Set()))] : [];
}

function* propertiesBelow(
  spec: Spec,
  schema: Location,
  pointer: string,
  above: ReadonlySet<unknown>,
): Generator<string> {
  if (above.has(schema.value)) return; // the schema contains itself
  const visited = new Set([...above, schema.value]);
  const children = (key: string): readonly (readonly [string, Location])[] => {
    const parent = locateChild(spec, schema, key);
    return Object.keys(Object(parent?.value)).flatMap((name) => {
      const child = parent && locateChild(spec, parent, name);
      return child ? [[name, child] as const] : [];
    });
  };
  for (const [name, property] of children('properties')) {
    const at = pointer + formatPointer([name]);
    yield at;
    yield* propertiesBelow(spec, property, at, visited);
  }
  for (const key of ['items', 'additionalProperties']) {
    const child = locateChild(spec, schema, key);
    if (child) yield* propertiesBelow(spec, child, `${pointer}/*`, visited);
  }
  for (const key of ['allOf', 'anyOf', 'oneOf']) {
    for (const [, branch] of children(key)) yield* propertiesBelow(spec, branch, pointer, visited);
  }
}

/** Returns whether a value has a location. A `*` is any item of a list or any value of an object. */
function has(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return true;
  if (typeof value !== 'object' || value === null) return false;
  if (key === '*') return Object.values(value).some((child) => has(child, rest));
  return Object.hasOwn(value, key) && has((value as Readonly<Record<string, unknown>>)[key], rest);
}
