import bundle from '@goldleaf/api-types/openapi.json' with { type: 'json' };

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly writeOnly?: boolean;
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;
type Requirement = Readonly<Record<string, readonly string[]>>;

interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly deprecated?: boolean;
  readonly parameters?: readonly { readonly in: string; readonly name: string }[];
  readonly security?: readonly Requirement[];
  readonly servers?: readonly { readonly url: string }[];
  readonly externalDocs: { readonly url: string };
  readonly requestBody: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly headers?: object; readonly content?: Content }>>;
  readonly 'x-evidence': string;
  readonly 'x-roles'?: readonly string[];
}

interface PathItem {
  readonly parameters?: Operation['parameters'];
  readonly servers?: Operation['servers'];
  readonly get?: Operation;
  readonly post?: Operation;
}

interface SecurityScheme {
  readonly type: string;
  readonly scheme?: string;
  readonly in?: string;
  readonly name?: string;
}

interface Description {
  readonly servers: readonly { readonly url: string }[];
  readonly security: readonly Requirement[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: { readonly securitySchemes: Readonly<Record<string, SecurityScheme>> };
}

const description = bundle as unknown as Description;

/** An operation of the description, in the words in which the docs are held against it. */
export interface DescribedOperation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly evidence: string;
  readonly docs: string;
  readonly roles: readonly string[];
  readonly deprecated: boolean;
  readonly servers: readonly string[];
  /** The alternatives, each with all the schemes that it takes. */
  readonly security: readonly (readonly string[])[];
  readonly parameters: readonly string[];
  readonly bodyRequired: boolean;
  readonly bodyMediaTypes: readonly string[];
  /** Places in the body, such as `emailAddresses.0.password`. */
  readonly required: readonly string[];
  readonly writeOnly: readonly string[];
  /** Media types by status. */
  readonly responses: Readonly<Record<string, readonly string[]>>;
  readonly responseHeaders: readonly string[];
}

/** @throws {Error} when the description, as `@goldleaf/api-types` ships it, has no such operation */
export function describedOperation(method: string, path: string): DescribedOperation {
  const pathItem = description.paths[path];
  const operation = pathItem?.[method.toLowerCase() as 'get' | 'post'];
  if (!pathItem || !operation) throw new Error(`The description has no ${method} ${path}.`);

  const { requestBody, responses } = operation;
  const places = Object.values(requestBody.content).flatMap(({ schema }) => (schema ? marks(schema) : []));
  return {
    operationId: operation.operationId,
    tags: operation.tags,
    evidence: operation['x-evidence'],
    docs: operation.externalDocs.url,
    roles: operation['x-roles'] ?? [],
    deprecated: operation.deprecated ?? false,
    servers: (operation.servers ?? pathItem.servers ?? description.servers).map(({ url }) => url),
    security: (operation.security ?? description.security).map((requirement) =>
      Object.keys(requirement).map(schemeText),
    ),
    parameters: [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])].map(
      (parameter) => `${parameter.in} ${parameter.name}`,
    ),
    bodyRequired: requestBody.required ?? false,
    bodyMediaTypes: Object.keys(requestBody.content),
    required: places.filter(({ mark }) => mark === 'required').map(({ place }) => place),
    writeOnly: places.filter(({ mark }) => mark === 'writeOnly').map(({ place }) => place),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, { content = {} }]) => [status, Object.keys(content)]),
    ),
    responseHeaders: Object.values(responses).flatMap(({ headers = {} }) => Object.keys(headers)),
  };
}

function schemeText(name: string): string {
  const scheme = description.components.securitySchemes[name];
  return [scheme?.type, scheme?.scheme, scheme?.in, scheme?.name].filter(Boolean).join(' ');
}

/** Where a schema marks a value as required or as never answered. */
function marks(schema: Schema, place: readonly string[] = []): { place: string; mark: string }[] {
  const { properties = {}, items, required = [], writeOnly } = resolved(schema);
  const text = (...keys: string[]) => [...place, ...keys].join('.');
  return [
    ...required.map((key) => ({ place: text(key), mark: 'required' })),
    ...(writeOnly ? [{ place: text(), mark: 'writeOnly' }] : []),
    ...Object.entries(properties).flatMap(([key, part]) => marks(part, [...place, key])),
    ...(items ? marks(items, [...place, '0']) : []),
  ];
}

function resolved(schema: Schema): Schema {
  const [, ...keys] = schema.$ref?.split('/') ?? [];
  if (keys.length === 0) return schema;
  let found: unknown = description;
  for (const key of keys) found = (found as Record<string, unknown>)[key];
  return found as Schema;
}
