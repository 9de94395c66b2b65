import bundle from '@goldleaf/api-types/openapi.json' with { type: 'json' };
import type { Evidence } from '@goldleaf/openapi';
import { mapValues } from './map-values.ts';

export interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly writeOnly?: boolean;
}

interface MediaType {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

type Content = Readonly<Record<string, MediaType>>;
type Requirement = Readonly<Record<string, readonly string[]>>;

interface Parameter {
  readonly $ref?: string;
  readonly in: string;
  readonly name: string;
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema?: Schema;
}

interface Body {
  readonly $ref?: string;
  readonly required?: boolean;
  readonly content: Content;
}

interface Response {
  readonly $ref?: string;
  readonly headers?: object;
  readonly content?: Content;
}

export interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly deprecated?: boolean;
  readonly parameters?: readonly Parameter[];
  readonly security?: readonly Requirement[];
  readonly servers?: readonly { readonly url: string }[];
  readonly externalDocs?: { readonly url: string };
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Response>>;
  readonly 'x-evidence': Evidence;
  readonly 'x-roles'?: readonly string[];
  readonly 'x-retry-safe'?: boolean;
}

export type { Evidence };

interface PathItem {
  readonly parameters?: readonly Parameter[];
  readonly servers?: Operation['servers'];
}

interface SecurityScheme {
  readonly type: string;
  readonly scheme?: string;
  readonly in?: string;
  readonly name?: string;
}

/** An OpenAPI document, bundled into one object. */
export interface Description {
  readonly servers?: Operation['servers'];
  readonly security?: readonly Requirement[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly securitySchemes?: Readonly<Record<string, SecurityScheme>>;
    readonly [type: string]: object | undefined;
  };
}

/** GoldLeaf's description, as `@goldleaf/api-types` ships it. */
export const goldLeaf = bundle as unknown as Description;

export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE'] as const;

/** An operation as a table of the description has it: no schemas, and whatever is the default is left out. */
export interface InventoryRow {
  readonly operationId: string;
  readonly tag: string;
  readonly evidence: Evidence;
  /** Address of its page. */
  readonly docs?: string;
  readonly roles?: readonly string[];
  readonly deprecated?: true;
  /** Whether the client may send it again when the first result is unknown. Default: true for a GET, false for a POST. */
  readonly retrySafe?: boolean;
  /** Where they are not the root's. */
  readonly servers?: readonly string[];
  /** Where it is not the root's: the alternatives, each with the schemes that it takes together. */
  readonly security?: readonly string[];
  /** Such as `query page`, `path userId required`, `query status form explode`. */
  readonly parameters?: readonly string[];
  readonly bodyRequired?: true;
  /** By media type: the example, if there is one. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** Places in bodies and answers that are sent or answered only, such as `emailAddresses.0.password writeOnly`. */
  readonly oneWay?: readonly string[];
  /** By status and media type: the examples by name. Empty where a status answers nothing. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
  readonly answerHeaders?: readonly string[];
}

/** All that a description has, operation by operation. */
export interface Inventory {
  readonly servers: readonly string[];
  readonly security: readonly string[];
  /** By `METHOD path`. */
  readonly operations: Readonly<Record<string, InventoryRow>>;
}

export function inventoryOf(description: Description): Inventory {
  const rows = Object.entries(description.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method): [string, InventoryRow][] => {
      const operation = operationOf(description, method, path);
      return operation ? [[`${method} ${path}`, inventoryRow(description, item, operation)]] : [];
    }),
  );
  return {
    servers: serverTexts(description.servers),
    security: securityTexts(description, description.security),
    operations: Object.fromEntries(rows),
  };
}

function serverTexts(servers: Operation['servers'] = []): string[] {
  return servers.map(({ url }) => url);
}

function securityTexts(description: Description, security: readonly Requirement[] = []): string[] {
  const { securitySchemes = {} } = description.components;
  return security.map((requirement) =>
    Object.keys(requirement)
      .map((name) => schemeText(securitySchemes[name]))
      .join(' and '),
  );
}

export function operationOf(description: Description, method: string, path: string): Operation | undefined {
  const item = description.paths[path] as Record<string, Operation | undefined> | undefined;
  return item?.[method.toLowerCase()];
}

function inventoryRow(description: Description, item: PathItem, operation: Operation): InventoryRow {
  const body = operation.requestBody && follow(description, operation.requestBody);
  const responses = Object.entries(operation.responses).map(([status, response]): [string, Response] => [
    status,
    follow(description, response),
  ]);
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
    parameterText(follow(description, parameter)),
  );
  const servers = operation.servers ?? item.servers;
  const schemas = [body?.content, ...responses.map(([, { content }]) => content)]
    .flatMap((content) => Object.values(content ?? {}))
    .flatMap(({ schema }) => (schema ? [schema] : []));
  return leavingOut({
    operationId: operation.operationId,
    tag: operation.tags.join(', '),
    evidence: operation['x-evidence'],
    docs: operation.externalDocs?.url,
    roles: operation['x-roles'],
    deprecated: operation.deprecated || undefined,
    retrySafe: operation['x-retry-safe'],
    servers: servers && serverTexts(servers),
    security: operation.security && securityTexts(description, operation.security),
    parameters: parameters.length > 0 ? parameters : undefined,
    bodyRequired: body?.required || undefined,
    body: body && mapValues(body.content, ({ example = null }) => example),
    oneWay: nonEmpty([...new Set(schemas.flatMap((schema) => oneWayPlaces(description, schema)))]),
    answers: mapValues(Object.fromEntries(responses), ({ content = {} }) => mapValues(content, examplesOf)),
    answerHeaders: nonEmpty(responses.flatMap(([, { headers = {} }]) => Object.keys(headers))),
  }) as unknown as InventoryRow;
}

/** Prism's name for an example without one. */
const UNNAMED = 'default';

function examplesOf({ example, examples }: MediaType): Record<string, unknown> {
  if (examples) return mapValues(examples, ({ value }) => value);
  return example === undefined ? {} : { [UNNAMED]: example };
}

function parameterText({ in: place, name, required, style, explode }: Parameter): string {
  return [place, name, required && 'required', style, explode && 'explode'].filter(Boolean).join(' ');
}

function schemeText(scheme: SecurityScheme | undefined): string {
  return [scheme?.type, scheme?.scheme, scheme?.in, scheme?.name].filter(Boolean).join(' ');
}

function oneWayPlaces(description: Description, schema: Schema, place: readonly string[] = []): string[] {
  const part = follow(description, schema) as Schema & {
    readOnly?: boolean;
    oneOf?: Schema[];
    anyOf?: Schema[];
  };
  const { properties = {}, items, oneOf = [], anyOf = [] } = part;
  const here = (['readOnly', 'writeOnly'] as const).filter((mark) => part[mark]);
  return [
    ...here.map((mark) => [place.join('.'), mark].join(' ')),
    ...Object.entries(properties).flatMap(([key, below]) =>
      oneWayPlaces(description, below, [...place, key]),
    ),
    ...(items ? oneWayPlaces(description, items, [...place, '0']) : []),
    ...[...oneOf, ...anyOf].flatMap((branch) => oneWayPlaces(description, branch, place)),
  ];
}

/** What a reference leads to; anything else as it is. */
export function follow<T extends { readonly $ref?: string }>(description: Description, node: T): T {
  if (!node.$ref) return node;
  let found: unknown = description;
  for (const key of pointerKeys(node.$ref)) found = (found as Record<string, unknown> | undefined)?.[key];
  return (found ?? {}) as T;
}

/** The keys of a JSON pointer, as a fragment (`#/components/…`) or without its `#`. */
export function pointerKeys(pointer: string): string[] {
  return pointer
    .replace(/^#/, '')
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export function pointerOf(keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

function leavingOut(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}
