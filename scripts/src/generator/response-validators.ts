import {
  createAjv,
  type Document,
  type MediaType,
  operationsOf,
  type Reference,
  type Response,
  resolve,
  type Schema,
} from '@goldleaf/openapi';
import { _ } from 'ajv';
import addFormats from 'ajv-formats';
import { literal, objectLiteral, propertyKey } from './source-text.ts';
import { failingLogger, renderStandaloneModule } from './standalone-module.ts';

/** The types of the module that `compileResponseValidators` returns. */
export const responseValidatorTypes: string = `/** Validates a body. \`errors\` has the violations of the last one. */
export interface ResponseValidator {
  (body: unknown): boolean;
  errors?:
    | readonly {
        readonly instancePath: string;
        readonly keyword: string;
        readonly params: Readonly<Record<string, unknown>>;
      }[]
    | null;
}

/**
 * The described responses: by operation (\`GET /customers\`), status (\`200\`) and media type. A null in place of a validator means that
 * the body isn't described.
 *
 * An object that is open in the description is closed here, with the keyword \`unevaluatedProperties\`: its error is no violation of the
 * description, and tells which property the description lacks.
 */
export declare const describedResponses: {
  readonly [operation: string]: {
    readonly [status: string]: { readonly [mediaType: string]: ResponseValidator | null };
  };
};

/** All names of properties in the described responses. */
export declare const describedNames: readonly string[];
`;

/**
 * Compiles the schemas of all JSON responses to a module without imports. So responses can be validated where code can't be generated,
 * such as in workerd and under a strict content security policy.
 *
 * @param document - the bundled description
 * @returns the module's text, the same bytes for the same description
 * @throws if Ajv rejects a schema
 */
export async function compileResponseValidators(document: Document): Promise<string> {
  const ajv = createAjv({
    strict: false, // the document has OpenAPI's keywords, which JSON Schema does not know
    // The exact formats, which know the length of a month, would take half of the time of a check.
    code: {
      source: true,
      esm: true,
      lines: true,
      formats: _`require("ajv-formats/dist/formats").fastFormats`,
    },
    logger: failingLogger,
    messages: false,
  });
  addFormats.default(ajv, { mode: 'fast' });
  ajv.addSchema(document, 'openapi');
  const names = new Set<string>();
  const validators = new Map<string, string>();
  const nameOf = (schema: unknown): string | null => {
    if (Object.keys(Object(schema)).length === 0) return null;
    const text = JSON.stringify(schema);
    // Ajv calls its own functions validate1, validate2 and so on.
    const name = validators.get(text) ?? `body${validators.size + 1}`;
    if (!validators.has(text)) ajv.addSchema({ ...Object(schema), $id: name });
    validators.set(text, name);
    return name;
  };
  const operations = [...operationsOf(document)].map(({ method, path, operation }): [string, string] => {
    const statuses = Object.entries(operation.responses).map(([status, response]) => {
      const { content = {} } = resolve(document, response as Response | Reference) ?? {};
      const types = Object.entries(content).map(([type, media]) => {
        const schema = type.includes('json') ? closedSchema(document, media, names) : {};
        return `${propertyKey(type)}: ${nameOf(schema)}`;
      });
      return `${propertyKey(status)}: { ${types.join(', ')} }`;
    });
    return [`${method} ${path}`, `{ ${statuses.join(', ')} }`];
  });
  const ids = [...validators.values()];
  const module = [
    `export const describedResponses = ${objectLiteral(operations)};`,
    `export const describedNames = ${literal([...names].sort())};`,
  ];
  return await renderStandaloneModule(ajv, Object.fromEntries(ids.map((id) => [id, id])), module.join('\n'));
}

/** Returns the schema of a body without annotations, whose open objects are closed by `unevaluatedProperties`. */
function closedSchema(document: Document, { schema = {} }: MediaType, names: Set<string>): unknown {
  const visiting = new Set<unknown>();
  const close = (part: Schema | Reference | boolean, isBranch: boolean): unknown => {
    if (typeof part === 'boolean') return part;
    const target = resolve(document, part);
    // A schema that contains itself stays a reference, and what is below it open.
    if (!target || visiting.has(target)) return { $ref: `openapi${(part as Reference).$ref}` };
    visiting.add(target);
    const closed = closeTarget(target, isBranch);
    visiting.delete(target);
    return closed;
  };
  const closeTarget = (target: Schema, isBranch: boolean): unknown => {
    const {
      properties = {},
      additionalProperties,
      items,
      allOf,
      anyOf,
      oneOf,
      ...rest
    } = withoutAnnotations(target);
    for (const name of Object.keys(properties)) names.add(name);
    const isOpen = additionalProperties === undefined || additionalProperties === true;
    const hasNames = Object.keys(properties).length > 0 || allOf !== undefined;
    return Object.assign(
      rest,
      target.properties && { properties: mapValues(properties, (property) => close(property, false)) },
      items && { items: close(items, false) },
      // Branches stay open: closed, an additional property would decide which of them applies.
      allOf && { allOf: allOf.map((part) => close(part, true)) },
      anyOf && { anyOf: anyOf.map((part) => close(part, true)) },
      oneOf && { oneOf: oneOf.map((part) => close(part, true)) },
      !isOpen && { additionalProperties: close(additionalProperties as Schema | boolean, false) },
      isOpen && hasNames && !isBranch && { unevaluatedProperties: false },
    );
  };
  return close(schema as Schema | Reference, false);
}

interface ClosableSchema {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, Schema | Reference>>;
  readonly additionalProperties?: Schema | Reference | boolean;
  readonly items?: Schema | Reference;
  readonly allOf?: readonly (Schema | Reference)[];
  readonly anyOf?: readonly (Schema | Reference)[];
  readonly oneOf?: readonly (Schema | Reference)[];
}

const ANNOTATIONS =
  /^(x-.*|title|description|example|examples|default|externalDocs|deprecated|readOnly|writeOnly)$/;

function withoutAnnotations(schema: Schema): ClosableSchema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !ANNOTATIONS.test(keyword)));
}

function mapValues<T>(
  record: Readonly<Record<string, T>>,
  map: (value: T) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}
