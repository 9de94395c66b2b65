import type { OperationReading, ReferenceReading } from '@goldleaf/evidence/docs';
import { METHODS, resolve } from '@goldleaf/openapi';
import type { Json, JsonObject } from './documents.ts';

/** How much of a description its pages gave back. A fact is a line such as `POST /pets body/name type=string`. */
export interface RoundTrip {
  /** Number of facts in the description. */
  readonly facts: number;
  readonly recovered: number;
  /** Facts of the description that were not read. */
  readonly missed: readonly string[];
  /** Facts that were read and are not in the description. */
  readonly invented: readonly string[];
}

/** Compares an OpenAPI document with what was read from its pages. */
export function compareRoundTrip(source: JsonObject, readings: readonly ReferenceReading[]): RoundTrip {
  const expected = new Set(sourceFacts(source));
  const read = new Set(
    readings.flatMap(({ operations }) => operations.flatMap((one) => [...readFacts(one)])),
  );
  const missed = [...expected].filter((fact) => !read.has(fact));
  const invented = [...read].filter((fact) => !expected.has(fact));
  return { facts: expected.size, recovered: expected.size - missed.length, missed, invented };
}

function* sourceFacts(source: JsonObject): Generator<string> {
  for (const [path, item] of entriesOf(source['paths'])) {
    for (const method of METHODS) {
      const operation = recordOf(recordOf(item)[method]);
      if (Object.keys(operation).length === 0) continue;
      yield* operationFacts(source, `${method.toUpperCase()} ${path}`, operation, recordOf(item));
    }
  }
}

function* operationFacts(
  source: JsonObject,
  name: string,
  operation: JsonObject,
  item: JsonObject,
): Generator<string> {
  yield name;
  if (typeof operation['operationId'] === 'string')
    yield `${name} operationId=${operation['operationId'].split('/').join('_')}`;
  yield* textFact(`${name} summary`, operation['summary']);
  for (const parameter of parametersOf(source, operation, item)) {
    const at = `${name} ${parameter['in']}:${parameter['name']}`;
    yield at;
    yield `${at} required=${parameter['required'] === true}`;
    const content = Object.values(recordOf(parameter['content']))[0];
    const schema = resolved(source, parameter['schema'] ?? recordOf(content)['schema'] ?? {});
    yield* shallowFacts(source, at, schema);
  }
  const body = resolved(source, operation['requestBody'] ?? null);
  const [contentType, media] = entriesOf(body['content'])[0] ?? [];
  if (contentType !== undefined) {
    yield `${name} body contentType=${contentType}`;
    const schema = recordOf(media)['schema'];
    if (schema !== undefined) {
      yield `${name} body required=${body['required'] === true}`;
      yield* schemaFacts(source, `${name} body`, schema, []);
    }
  }
  for (const [status, response] of entriesOf(operation['responses'])) {
    if (status.startsWith('x-')) continue;
    yield* responseFacts(source, `${name} ${status}`, resolved(source, response));
  }
}

function* responseFacts(source: JsonObject, at: string, response: JsonObject): Generator<string> {
  yield at;
  yield* textFact(`${at} description`, response['description']);
  for (const [header, value] of entriesOf(response['headers'])) {
    const schema = resolved(source, resolved(source, value)['schema'] ?? {});
    yield `${at} header:${header}`;
    yield* typeFacts(`${at} header:${header}`, schema);
  }
  const schema = Object.values(recordOf(response['content'])).map((media) => recordOf(media)['schema'])[0];
  if (schema !== undefined) yield* schemaFacts(source, at, schema, []);
}

function* readFacts(reading: OperationReading): Generator<string> {
  const name = `${reading.method} ${reading.path}`;
  yield name;
  if (reading.operationId !== null) yield `${name} operationId=${reading.operationId}`;
  yield* textFact(`${name} summary`, reading.summary);
  for (const parameter of reading.parameters) {
    const at = `${name} ${parameter.in}:${parameter.name}`;
    yield at;
    yield `${at} required=${parameter.required}`;
    yield* shallowFacts({}, at, parameter as unknown as JsonObject);
  }
  const { requestBody } = reading;
  if (requestBody !== null) {
    if (requestBody.contentType !== null) yield `${name} body contentType=${requestBody.contentType}`;
    if (requestBody.required !== null) yield `${name} body required=${requestBody.required}`;
    if (requestBody.schema !== null)
      yield* schemaFacts({}, `${name} body`, requestBody.schema as JsonObject, []);
  }
  for (const [status, response] of Object.entries(reading.responses)) {
    const at = `${name} ${status}`;
    yield at;
    yield* textFact(`${at} description`, response.description);
    for (const [header, schema] of Object.entries(response.headers ?? {})) {
      yield `${at} header:${header}`;
      yield* typeFacts(`${at} header:${header}`, schema as JsonObject);
    }
    if (response.schema !== null) yield* schemaFacts({}, at, response.schema as JsonObject, []);
  }
}

/** Markup and spaces don't survive a Markdown page: only a text's letters and digits are compared. */
function* textFact(at: string, text: Json | undefined): Generator<string> {
  if (typeof text !== 'string') return;
  const letters = text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  if (letters !== '' && letters !== 'none') yield `${at}=${letters.slice(0, 200)}`;
}

/** A table of parameters prints the type of a parameter and of its items, and no more. */
function* shallowFacts(source: JsonObject, at: string, schema: JsonObject): Generator<string> {
  yield* typeFacts(at, schema);
  const items = resolved(source, schema['items'] ?? null);
  if (schema['type'] === 'array' && items['type'] !== undefined) yield `${at}[] type=${typesOf(items)}`;
  const values = schema['enum'] ?? (schema['type'] === 'array' ? items['enum'] : undefined);
  if (Array.isArray(values)) yield `${at} enum=${JSON.stringify(values)}`;
}

function* typeFacts(at: string, schema: JsonObject): Generator<string> {
  const types = schema['type'] === undefined ? '' : typesOf(schema);
  if (types !== '') yield `${at} type=${types}`;
  if (typeof schema['format'] === 'string') yield `${at} format=${schema['format']}`;
}

function* schemaFacts(
  source: JsonObject,
  at: string,
  node: Json,
  references: readonly string[],
): Generator<string> {
  const reference = recordOf(node)['$ref'];
  if (typeof reference === 'string') {
    if (!references.includes(reference)) {
      yield* schemaFacts(source, at, resolved(source, node), [...references, reference]);
    }
    return;
  }
  const schema = unwrapped(source, recordOf(node));
  // The row of a body has no null.
  yield* typeFacts(at, at.endsWith(' body') ? withoutNull(schema) : schema);
  if (Array.isArray(schema['enum'])) yield `${at} enum=${JSON.stringify(schema['enum'])}`;
  if (Array.isArray(schema['required'])) yield* schema['required'].map((name) => `${at} requires ${name}`);
  for (const [place, child] of childrenOf(schema)) {
    if (!/^(\[\]|\/additionalProperties|\/not)$/.test(place)) yield at + place;
    yield* schemaFacts(source, at + place, child, references);
  }
}

/** Returns the schemas that a schema consists of, by the place that they have in it. */
function* childrenOf(schema: JsonObject): Generator<[string, Json]> {
  for (const [name, property] of entriesOf(schema['properties'])) yield [`/${name}`, property];
  for (const key of ['items', 'additionalProperties', 'not']) {
    const child = schema[key];
    if (isRecord(child)) yield [key === 'items' ? '[]' : `/${key}`, child];
  }
  for (const key of ['oneOf', 'anyOf', 'allOf']) {
    const members = schema[key];
    if (Array.isArray(members))
      yield* members.map((member, index): [string, Json] => [`/${key}/${index}`, member]);
  }
}

/** Widdershins merges a list of one alternative into its schema. */
function unwrapped(source: JsonObject, schema: JsonObject): JsonObject {
  let result = schema;
  for (const key of ['allOf', 'anyOf', 'oneOf']) {
    const members = result[key];
    if (!Array.isArray(members) || members.length !== 1) continue;
    const { [key]: _, ...rest } = result;
    result = { ...resolved(source, members[0] as Json), ...rest };
  }
  return result;
}

function withoutNull(schema: JsonObject): JsonObject {
  const { nullable: _, ...rest } = schema;
  const { type } = schema;
  return Array.isArray(type) ? { ...rest, type: type.filter((name) => name !== 'null') } : rest;
}

function typesOf(schema: JsonObject): string {
  const { type } = schema;
  const types = (Array.isArray(type) ? type : [type]).map(String);
  if (schema['nullable'] === true && !types.includes('null')) types.push('null');
  return types.sort().join(',');
}

function parametersOf(source: JsonObject, operation: JsonObject, item: JsonObject): JsonObject[] {
  const all = [operation['parameters'], item['parameters']]
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .map((parameter) => resolved(source, parameter));
  return all.filter(
    (one, index) =>
      all.findIndex((other) => other['name'] === one['name'] && other['in'] === one['in']) === index,
  );
}

/** Follows a reference; an empty object if it has no target. */
function resolved(source: JsonObject, node: Json): JsonObject {
  return recordOf(resolve(source, recordOf(node)));
}

function entriesOf(node: Json | undefined): [string, Json][] {
  return Object.entries(recordOf(node ?? null));
}

function recordOf(node: Json | undefined): JsonObject {
  return isRecord(node) ? node : {};
}

function isRecord(node: Json | undefined): node is JsonObject {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}
