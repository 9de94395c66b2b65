import {
  isReference,
  METHODS,
  type MediaType,
  type Operation,
  operationsOf,
  type Parameter,
  type PathItem,
  type Reference,
  type RequestBody,
  type Response,
  type Schema,
  type SecurityRequirement,
  type SecurityScheme,
} from '@goldleaf/openapi';
import type { Inventory, InventoryRow } from '../../expectations/inventory-row.ts';
import { mapValues } from '../../map-values.ts';
import { resolved, type Spec } from '../../spec.ts';

/** Returns the inventory of a description, in the form of the reviewed one. */
export function inventoryOf(spec: Spec): Inventory {
  const rows: [string, InventoryRow][] = [];
  for (const { method, path, pathItem, operation } of operationsOf(spec))
    rows.push([`${method} ${path}`, inventoryRow(spec, pathItem, operation)]);
  return {
    servers: (spec.servers ?? []).map(({ url }) => url),
    security: securityTexts(spec, spec.security),
    operations: Object.fromEntries(rows),
  };
}

/** Returns the methods of a path, such as `['GET', 'POST']`. */
export function methodsAt(spec: Spec, path: string): string[] {
  return METHODS.filter((method) => spec.paths[path]?.[method]).map((method) => method.toUpperCase());
}

function securityTexts(spec: Spec, security: readonly SecurityRequirement[] = []): string[] {
  const schemes: Readonly<Record<string, SecurityScheme | Reference>> =
    spec.components?.securitySchemes ?? {};
  return security.map((requirement) =>
    Object.keys(requirement)
      .map((name) => formatScheme(schemes[name]))
      .join(' and '),
  );
}

function formatScheme(scheme: SecurityScheme | Reference | undefined): string {
  const { type, scheme: name, in: part, name: key } = Object(scheme);
  return [type, name, part, key].filter(Boolean).join(' ');
}

function inventoryRow(spec: Spec, item: PathItem, operation: Operation): InventoryRow {
  const servers = operation.servers ?? item.servers;
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
  const row = {
    operationId: operation.operationId,
    tag: operation.tags.join(', '),
    evidence: operation['x-evidence'],
    docs: operation.externalDocs?.url,
    roles: operation['x-roles'],
    deprecated: operation.deprecated || undefined,
    retrySafe: operation['x-retry-safe'],
    servers: servers?.map(({ url }) => url),
    security: operation.security && securityTexts(spec, operation.security),
    parameters: nonEmpty(parameters.map((parameter) => formatParameter(resolved(spec, parameter)))),
    ...messageFields(spec, operation),
  };
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== undefined),
  ) as unknown as InventoryRow;
}

/** Returns the fields of a row that depend on the request body and the responses. */
function messageFields(spec: Spec, { requestBody, responses = {} }: Operation): Partial<InventoryRow> {
  const body = requestBody && resolved<RequestBody>(spec, requestBody);
  const all = mapValues(responses, (response) => resolved<Response>(spec, response));
  const contents = [body?.content, ...Object.values(all).map(({ content }) => content)];
  const oneWay = contents
    .flatMap((content) => Object.values(content ?? {}))
    .flatMap(({ schema }) => [...(schema ? oneWayLocations(spec, schema) : [])]);
  const fields = {
    bodyRequired: body?.required || undefined,
    body: body && mapValues(body.content ?? {}, ({ example = null }) => example as unknown),
    oneWay: nonEmpty([...new Set(oneWay)]),
    responses: mapValues(all, ({ content = {} }) => mapValues(content, examplesOf)),
    responseHeaders: nonEmpty(Object.values(all).flatMap(({ headers = {} }) => Object.keys(headers))),
  };
  return fields as Partial<InventoryRow>;
}

/** Prism's name for an example without one. */
const UNNAMED = 'default';

function examplesOf({ example, examples }: MediaType): Record<string, unknown> {
  if (examples) return mapValues(examples, (each) => (isReference(each) ? undefined : each.value) as unknown);
  return example === undefined ? {} : { [UNNAMED]: example };
}

function formatParameter({ in: part, name, required, style, explode }: Parameter): string {
  return [part, name, required && 'required', style, explode && 'explode'].filter(Boolean).join(' ');
}

function* oneWayLocations(
  spec: Spec,
  schema: Schema | Reference,
  location: readonly string[] = [],
): Generator<string> {
  const found = resolved<Schema>(spec, schema);
  for (const mark of ['readOnly', 'writeOnly'] as const)
    if (found[mark]) yield [location.join('.'), mark].join(' ');
  for (const [key, property] of Object.entries(found.properties ?? {}))
    yield* oneWayLocations(spec, property, [...location, key]);
  if ('items' in found && found.items) yield* oneWayLocations(spec, found.items, [...location, '0']);
  for (const branch of [...(found.oneOf ?? []), ...(found.anyOf ?? [])])
    yield* oneWayLocations(spec, branch, location);
}

function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
