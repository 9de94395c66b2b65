import type { ExpandedOperations } from './expand.ts';
import { asArray, asObject, isObject, type JsonObject, omit } from './json.ts';
import { normalizeSchema } from './schema/normalize.ts';
import type { Sources } from './sources.ts';

/**
 * Rewrites operations to a normal form, so that two spellings of the same operation are equal. Defaults are left out, media types and
 * response headers are in lower case, and schemas are in normal form.
 */
export function normalizeOperations(paths: ExpandedOperations, sources: Sources): ExpandedOperations {
  const entries = Object.entries(paths).map(([template, methods]) => {
    const operations = Object.entries(methods).map(([method, operation]) => [
      method,
      normalizeOperation(operation, sources),
    ]);
    return [template, sources.derive(methods, Object.fromEntries(operations))];
  });
  return sources.derive(paths, Object.fromEntries(entries));
}

/** Rewrites components that no operation refers to. */
export function normalizeComponents(
  components: Readonly<Record<string, JsonObject>>,
  sources: Sources,
): Record<string, JsonObject> {
  const normalizers: Readonly<Record<string, (value: unknown, sources: Sources) => unknown>> = {
    schemas: normalizeSchema,
    parameters: normalizeParameter,
    headers: normalizeHeader,
    requestBodies: normalizeRequestBody,
    responses: normalizeResponse,
  };
  const entries = Object.entries(components).map(([kind, values]) => [
    kind,
    mapValues(values, sources, (value) => normalizers[kind]?.(value, sources) ?? value),
  ]);
  return sources.derive(components, Object.fromEntries(entries));
}

function normalizeOperation(operation: JsonObject, sources: Sources): JsonObject {
  const result: Record<string, unknown> = { ...operation };
  result['parameters'] = sources.derive(
    asArray(operation['parameters']),
    asArray(operation['parameters']).map((parameter) => normalizeParameter(parameter, sources)),
  );
  if (isObject(operation['requestBody']))
    result['requestBody'] = normalizeRequestBody(operation['requestBody'], sources);
  if (isObject(operation['responses'])) {
    result['responses'] = mapValues(operation['responses'], sources, (response) =>
      normalizeResponse(response, sources),
    );
  }
  if (result['deprecated'] === false) delete result['deprecated'];
  return sources.derive(operation, result);
}

const DEFAULT_STYLES: Readonly<Record<string, string>> = {
  query: 'form',
  cookie: 'form',
  path: 'simple',
  header: 'simple',
};

function normalizeParameter(value: unknown, sources: Sources): JsonObject {
  const parameter = asObject(value);
  const style = parameter['style'] ?? DEFAULT_STYLES[String(parameter['in'])];
  const isDefault: Readonly<Record<string, boolean>> = {
    required: parameter['required'] === false,
    deprecated: parameter['deprecated'] === false,
    allowEmptyValue: parameter['allowEmptyValue'] === false,
    allowReserved: parameter['allowReserved'] === false,
    style: parameter['style'] === DEFAULT_STYLES[String(parameter['in'])],
    explode: parameter['explode'] === (style === 'form'),
  };
  return normalizeSchemaAndContent(dropDefaults(parameter, isDefault, sources), sources);
}

function normalizeHeader(value: unknown, sources: Sources): JsonObject {
  const header = asObject(value);
  const isDefault: Readonly<Record<string, boolean>> = {
    required: header['required'] === false,
    deprecated: header['deprecated'] === false,
    style: header['style'] === 'simple',
    explode: header['explode'] === false,
  };
  return normalizeSchemaAndContent(dropDefaults(header, isDefault, sources), sources);
}

function normalizeRequestBody(value: unknown, sources: Sources): JsonObject {
  const body = asObject(value);
  const isDefault = { required: body['required'] === false };
  return normalizeSchemaAndContent(dropDefaults(body, isDefault, sources), sources);
}

function normalizeResponse(value: unknown, sources: Sources): JsonObject {
  const response = asObject(value);
  if (!isObject(response['headers'])) return normalizeSchemaAndContent(response, sources);
  // The names of headers are the same in any case (RFC 9110, 5.1).
  const headers = renameKeys(response['headers'], sources, (name) => name.toLowerCase());
  const normalized = mapValues(headers, sources, (header) => normalizeHeader(header, sources));
  return normalizeSchemaAndContent(sources.derive(response, { ...response, headers: normalized }), sources);
}

function normalizeSchemaAndContent(holder: JsonObject, sources: Sources): JsonObject {
  const result: Record<string, unknown> = { ...holder };
  if ('schema' in holder) result['schema'] = normalizeSchema(holder['schema'], sources);
  if (isObject(holder['content'])) {
    const content = renameKeys(holder['content'], sources, normalizeMediaType);
    result['content'] = mapValues(content, sources, (media) =>
      normalizeSchemaAndContent(asObject(media), sources),
    );
  }
  return sources.derive(holder, result);
}

/** Types, subtypes and parameter names are the same in any case (RFC 9110, 8.3.1). */
export function normalizeMediaType(mediaType: string): string {
  const [type = '', ...parameters] = mediaType.split(';').map((part) => part.trim());
  const pairs = parameters.map((parameter) => {
    const [name = '', ...value] = parameter.split('=');
    const text = value.join('=');
    return `${name.toLowerCase()}=${name.toLowerCase() === 'charset' ? text.toLowerCase() : text}`;
  });
  return [type.toLowerCase(), ...pairs].join(';');
}

function dropDefaults(
  holder: JsonObject,
  isDefault: Readonly<Record<string, boolean>>,
  sources: Sources,
): JsonObject {
  const dropped = Object.keys(holder).filter((key) => isDefault[key]);
  return sources.derive(holder, omit(holder, dropped));
}

function mapValues(
  object: JsonObject,
  sources: Sources,
  map: (value: unknown, key: string) => unknown,
): JsonObject {
  const entries = Object.entries(object).map(([key, value]) => [key, map(value, key)]);
  return sources.derive(object, Object.fromEntries(entries));
}

function renameKeys(object: JsonObject, sources: Sources, rename: (key: string) => string): JsonObject {
  const renamed: Record<string, unknown> = {};
  sources.record(renamed, sources.of(object));
  for (const [key, value] of Object.entries(object)) {
    renamed[rename(key)] = value;
    sources.recordKey(renamed, rename(key), sources.ofKey(object, key));
  }
  return renamed;
}
