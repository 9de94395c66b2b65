import type { Document, MediaType, Response } from '../document.ts';
import type { JsonSchema } from '../json-schema.ts';
import { type OperationEntry, parametersOf, requestBodyOf } from '../operation.ts';
import { resolve, withoutReferences } from '../reference.ts';
import { fullValue } from '../values/full-value.ts';

/** A request with what an operation requires, to show how it is called. */
export interface ExampleRequest {
  /** Value of each required parameter by name. */
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** Undefined if no body is documented. */
  readonly body: ExampleBody | undefined;
  /** Whether the documented success is a file, such as a PDF. */
  readonly respondsWithFile: boolean;
}

export interface ExampleBody {
  readonly value: unknown;
  /** Names of the properties that hold a file; their values are left out of `value`. */
  readonly files: readonly string[];
}

/**
 * Returns a request with what an operation requires. Values come from the description's examples and schemas. A text without an
 * example is a placeholder: the parameter's name in capitals, such as `ADAPTOR_ID`.
 */
export function exampleRequestOf(document: Document, entry: OperationEntry): ExampleRequest {
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  for (const { name, in: location, required, schema, example } of parametersOf(document, entry)) {
    if (!required) continue;
    const value = example ?? parameterValue(name, withoutReferences(document, schema ?? {}));
    if (location === 'path') path[name] = value;
    if (location === 'query') query[name] = value;
  }
  return {
    path,
    query,
    body: exampleBody(document, entry),
    respondsWithFile: respondsWithFile(document, entry),
  };
}

function parameterValue(name: string, schema: JsonSchema): unknown {
  const isFreeText = schema.type === 'string' && !schema.pattern && !schema.format && !schema.enum;
  return isFreeText ? placeholderOf(name) : fullValue(schema);
}

function placeholderOf(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/\W+/g, '_')
    .toUpperCase();
}

function exampleBody(document: Document, entry: OperationEntry): ExampleBody | undefined {
  const { content = {} } = requestBodyOf(document, entry) ?? {};
  const form = content['multipart/form-data'];
  if (form) return { value: {}, files: fileNames(document, form) };
  const json = content['application/json'];
  return json && { value: json.example ?? fullValue(schemaOf(document, json)), files: [] };
}

function fileNames(document: Document, form: MediaType): string[] {
  const properties = Object.entries(schemaOf(document, form).properties ?? {});
  return properties.filter(([, { format }]) => format === 'binary').map(([name]) => name);
}

function respondsWithFile(document: Document, { operation }: OperationEntry): boolean {
  const success = operation.responses['200'];
  const { content = {} } = (success && resolve<Response>(document, success)) ?? {};
  const types = Object.keys(content);
  return types.length > 0 && !types.some((type) => type.includes('json'));
}

function schemaOf(document: Document, { schema = {} }: MediaType): JsonSchema {
  return withoutReferences(document, schema);
}
