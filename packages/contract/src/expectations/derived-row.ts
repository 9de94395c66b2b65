import { createAjv, fullValue, type JsonSchema, typesOf } from '@goldleaf/openapi';
import { derivedOperationId } from '@goldleaf/openapi/operation-id';
import { mapValues } from '../map-values.ts';
import type { DocumentedResponse } from './documented-response.ts';
import { type DocumentedSchema, documentedExample, interpretSchema } from './documented-schema.ts';
import { DOCS, type DocumentedParameter, type EvidencePage } from './evidence.ts';
import type { InventoryRow } from './inventory-row.ts';

/** The examples of a response by media type and name. Empty for a response without a body. */
type ResponseContent = InventoryRow['responses'][string];

const JSON_TYPE = 'application/json';

/** Prism's name for an example without one. */
const UNNAMED = 'default';

const ajv = createAjv();

const SERVER_ERROR = 'Internal server error';

/** An undocumented response body. */
const UNKNOWN: ResponseContent = { [JSON_TYPE]: { [UNNAMED]: {} } };

/** The first bytes of a file, as the description's examples have them. */
const PDF = '%PDF-1.7';
const ZIP = 'PK';
const FILE_TYPE = /^(application\/(pdf|octet-stream|zip|vnd\.)|image\/)/;

/** OpenAPI ignores a parameter with such a name: the description says it elsewhere. */
const IGNORED_HEADER = /^(accept|content-type|authorization)$/i;

/**
 * Derives the inventory row of an operation from its page:
 * - A missing operationId follows GoldLeaf's naming convention.
 * - A page without a success responds with 200. Its body is unknown.
 * - A response without a schema has no body on a full page. On another page its body is unknown.
 * - A body has its documented example or none. A response has the documented examples, and `Internal server error` in a 500.
 * - An example that its schema rejects is ignored.
 */
export function derivedRow(page: EvidencePage): InventoryRow {
  const { method, path, parameters, requestBody, responses } = page;
  const all = (parameters ?? pathParameters(path)).filter(
    ({ in: part, name }) => part !== 'header' || !IGNORED_HEADER.test(name),
  );
  const headers = Object.values(responses ?? {}).flatMap((response) => Object.keys(response.headers ?? {}));
  const row = {
    operationId: page.operationId ?? derivedOperationId(method, path),
    tag: page.tag,
    evidence: page.evidence,
    docs: page.docs === null ? undefined : DOCS + page.docs,
    roles: rolesOf(page.access),
    parameters: all.length > 0 ? all.map(formatParameter) : undefined,
    bodyRequired: requestBody?.required || undefined,
    body: bodyOf(page),
    oneWay: oneWayOf(page),
    responses: responsesOf(page),
    responseHeaders: headers.length > 0 ? headers : undefined,
  };
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== undefined),
  ) as unknown as InventoryRow;
}

/** Returns the path parameters of a template. */
export function pathParameters(path: string): DocumentedParameter[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({ name, in: 'path', required: true }));
}

function rolesOf(access: string | null): string[] | undefined {
  return /^(\w+(?: or \w+)*) (?:role|user)(?! blocked)/.exec(access ?? '')?.[1]?.split(' or ');
}

function formatParameter({ name, in: part, required, type }: DocumentedParameter): string {
  const style = [type].flat().includes('array') && (part === 'query' ? 'form explode' : 'simple');
  return [part, name, required && 'required', style].filter(Boolean).join(' ');
}

function bodyOf({ method, evidence, requestBody }: EvidencePage): InventoryRow['body'] | undefined {
  if (requestBody) {
    const example = requestBody.schema ? validExample(requestBody.schema) : undefined;
    return { [requestBody.contentType ?? JSON_TYPE]: example ?? null };
  }
  return evidence === 'name-only' && method === 'POST' ? { '*/*': null } : undefined;
}

function oneWayOf({ requestBody, responses }: EvidencePage): string[] | undefined {
  const schemas = [requestBody?.schema, ...Object.values(responses ?? {}).map(({ schema }) => schema)];
  const found = schemas.flatMap((schema) => (schema ? [...oneWayLocations(schema, [])] : []));
  return found.length > 0 ? [...new Set(found)] : undefined;
}

function* oneWayLocations(schema: DocumentedSchema, location: readonly string[]): Generator<string> {
  for (const mark of ['readOnly', 'writeOnly']) if (schema[mark]) yield [location.join('.'), mark].join(' ');
  for (const [name, property] of Object.entries(schema.properties ?? {}))
    yield* oneWayLocations(property, [...location, name]);
  if (schema.items) yield* oneWayLocations(schema.items, [...location, '0']);
  for (const branch of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])])
    yield* oneWayLocations(branch, location);
}

function responsesOf(page: EvidencePage): InventoryRow['responses'] {
  const documented = Object.entries(page.responses ?? {});
  const rows = documented.map(([status, response]): [string, ResponseContent] => [
    status,
    response.schema ? contentOf(response, response.schema, status) : withoutSchema(page, response, status),
  ]);
  const hasSuccess = documented.some(([status]) => status < '3');
  return Object.fromEntries(hasSuccess ? rows : [['200', UNKNOWN], ...rows]);
}

function contentOf(
  { contentType = JSON_TYPE }: DocumentedResponse,
  schema: DocumentedSchema,
  status: string,
): ResponseContent {
  const isFile = FILE_TYPE.test(contentType) && [schema.type ?? 'string'].flat().includes('string');
  const example = isFile ? fileExample(contentType) : exampleOf(schema, status);
  return { [contentType]: { [UNNAMED]: example } };
}

/** A program reads all responses of a page, even if another part of it was lost. */
function withoutSchema(page: EvidencePage, response: DocumentedResponse, status: string): ResponseContent {
  if (response.evidence === 'partial') return UNKNOWN;
  return page.evidence === 'full' || page.updated !== undefined || status >= '3' ? {} : UNKNOWN;
}

function fileExample(contentType: string): string {
  return contentType === 'application/pdf' ? PDF : ZIP;
}

function exampleOf(documented: DocumentedSchema, status: string): unknown {
  const example = validExample(documented);
  if (example !== undefined) return example;
  const schema = interpretSchema(documented);
  if (status === '500' && typesOf(schema).includes('string')) return SERVER_ERROR;
  const sample = schema.properties || schema.items ? sampleOf(schema) : {};
  const isServerError = status === '500' && schema.properties?.['message'] !== undefined;
  return isServerError ? { ...(sample as object), message: SERVER_ERROR } : sample;
}

function validExample(documented: DocumentedSchema): unknown {
  const example = documentedExample(documented);
  if (example === undefined) return undefined;
  return ajv.validate(interpretSchema(documented), example) ? example : undefined;
}

/** Returns a full value in which everything that is undocumented is an empty object. */
function sampleOf(schema: JsonSchema): unknown {
  if (schema.properties) return mapValues(schema.properties, sampleOf);
  if (schema.items) return [sampleOf(schema.items)];
  const [branch] = schema.oneOf ?? schema.anyOf ?? [];
  if (branch) return sampleOf(branch);
  return typesOf(schema).length > 0 ? fullValue(schema) : (schema.examples?.[0] ?? {});
}
