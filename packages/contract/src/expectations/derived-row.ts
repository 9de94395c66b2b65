import { fullValue, type JsonSchema, typesOf } from '@goldleaf/openapi';
import { derivedOperationId } from '@goldleaf/openapi/operation-id';
import { mapValues } from '../map-values.ts';
import { interpretSchema } from './documented-schema.ts';
import { DOCS, type DocumentedParameter, type EvidencePage } from './evidence.ts';
import type { InventoryRow } from './inventory-row.ts';

/** The examples of a response by media type and name. Empty for a response without a body. */
type ResponseContent = InventoryRow['responses'][string];

const JSON_TYPE = 'application/json';

/** Prism's name for an example without one. */
const UNNAMED = 'default';

/** An undocumented response body. */
const UNKNOWN: ResponseContent = { [JSON_TYPE]: { [UNNAMED]: {} } };

/**
 * Derives the inventory row of an operation from its page:
 * - A missing operationId follows GoldLeaf's naming convention.
 * - A page without a success responds with 200. Its body is unknown.
 * - A response without a schema has no body on a full page. On another page its body is unknown.
 * - A body has its documented example or none. A response has the documented examples, and `Internal server error` in a 500.
 */
export function derivedRow(page: EvidencePage): InventoryRow {
  const { method, path, parameters, requestBody } = page;
  const all = (parameters ?? pathParameters(path)).filter((parameter) => parameter.in !== 'header');
  const row = {
    operationId: page.operationId ?? derivedOperationId(method, path),
    tag: page.tag,
    evidence: page.evidence,
    docs: page.docs === null ? undefined : DOCS + page.docs,
    roles: rolesOf(page.access),
    parameters: all.length > 0 ? all.map(formatParameter) : undefined,
    bodyRequired: requestBody?.required || undefined,
    body: bodyOf(page),
    responses: responsesOf(page),
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
  if (/^admin or regular role/.test(access ?? '')) return ['admin', 'regular'];
  return /^admin (role|user)/.test(access ?? '') ? ['admin'] : undefined;
}

function formatParameter({ name, in: part, required, type }: DocumentedParameter): string {
  const isList = part === 'query' && [type].flat().includes('array');
  return [part, name, required && 'required', isList && 'form explode'].filter(Boolean).join(' ');
}

function bodyOf({ method, evidence, requestBody }: EvidencePage): InventoryRow['body'] | undefined {
  if (requestBody) return { [requestBody.contentType ?? JSON_TYPE]: requestBody.schema?.example ?? null };
  return evidence === 'name-only' && method === 'POST' ? { '*/*': null } : undefined;
}

function responsesOf(page: EvidencePage): InventoryRow['responses'] {
  const documented = Object.entries(page.responses ?? {});
  const rows = documented.map(([status, { contentType, schema }]): [string, ResponseContent] => {
    if (!schema) return [status, page.evidence === 'full' || status >= '3' ? {} : UNKNOWN];
    const example = exampleOf(interpretSchema(schema), status);
    return [status, { [contentType ?? JSON_TYPE]: { [UNNAMED]: example } }];
  });
  const hasSuccess = documented.some(([status]) => status < '3');
  return Object.fromEntries(hasSuccess ? rows : [['200', UNKNOWN], ...rows]);
}

function exampleOf(schema: JsonSchema, status: string): unknown {
  if (schema.examples) return schema.examples[0];
  if (status === '500') {
    if (typesOf(schema).includes('string')) return 'Internal server error';
    if (schema.properties?.['message']) return { message: 'Internal server error' };
  }
  return schema.properties ? sampleOf(schema) : {};
}

/** Returns a full value in which everything that is undocumented is an empty object. */
function sampleOf(schema: JsonSchema): unknown {
  if (schema.properties) return mapValues(schema.properties, sampleOf);
  if (schema.items) return [sampleOf(schema.items)];
  const [branch] = schema.oneOf ?? schema.anyOf ?? [];
  if (branch) return sampleOf(branch);
  return typesOf(schema).length > 0 ? fullValue(schema) : (schema.examples?.[0] ?? {});
}
