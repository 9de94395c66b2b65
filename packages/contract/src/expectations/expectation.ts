import type { Evidence, JsonSchema } from '@goldleaf/openapi';
import { LEVELS, type Level } from '../checks/level.ts';
import { pathParameters } from './derived-row.ts';
import { interpretSchema } from './documented-schema.ts';
import { DOCS, type DocumentedParameter, type EvidencePage, evidencePages } from './evidence.ts';
import { isFileType } from './file-type.ts';
import type { HandWrittenCases } from './hand-written-cases.ts';
import { expectedInventory } from './inventory.ts';
import type { InventoryRow } from './inventory-row.ts';
import { invite } from './operations/invite.ts';
import { tokenRequest } from './operations/token-request.ts';
import { interpretations } from './tables/interpretations.ts';

/**
 * The expected behaviour of an operation, from the documentation and from reviewed tables. Nothing comes from the description that the
 * target serves: a fault would change the expected and the actual result together, and stay hidden.
 */
export interface Expectation {
  readonly operationId: string;
  readonly tag: string;
  readonly method: string;
  /** Path template. */
  readonly path: string;
  readonly evidence: Evidence;
  /** URL of its page, or of the documentation if it has none. */
  readonly docs: string;
  readonly secured: boolean;
  readonly parameters: readonly ExpectedParameter[];
  /** Undefined if the operation has no body. */
  readonly body: ExpectedBody | undefined;
  /** By status. */
  readonly responses: Readonly<Record<number, ExpectedResponse>>;
  /** Its row in the expected inventory. */
  readonly row: InventoryRow;
  /** Levels that its page documents. */
  readonly documented: readonly Level[];
  readonly handWritten: HandWrittenCases | undefined;
}

export interface ExpectedParameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: JsonSchema;
}

export interface ExpectedBody {
  readonly required: boolean;
  /** A wildcard if it is undocumented. */
  readonly mediaType: string;
  readonly schema: JsonSchema;
}

export interface ExpectedResponse {
  /** Undefined for an empty body. */
  readonly mediaType: string | undefined;
  readonly schema: JsonSchema;
  /** By name. The mock returns the first. */
  readonly examples: Readonly<Record<string, unknown>>;
}

/** The bytes of a file, which the pages call a string or don't type at all. */
const FILE: JsonSchema = { type: 'string', format: 'binary' };

/** By `METHOD path`. */
const HAND_WRITTEN: Readonly<Record<string, HandWrittenCases>> = {
  'POST /organization/users/invite': invite,
  'POST /security/v1/token': tokenRequest,
};

/**
 * Returns the expectations of all operations in the order of the inventory.
 *
 * @param pages - Default: those in `specs/evidence`
 */
export function expectations(pages: readonly EvidencePage[] = evidencePages()): Expectation[] {
  const { operations } = expectedInventory(pages);
  const byOperation = new Map(pages.map((page) => [`${page.method} ${page.path}`, page]));
  return Object.entries(operations).map(([key, row]) => expectation(key, row, byOperation.get(key)));
}

/** @throws {Error} if there is no such operation */
export function expectationOf(operationId: string): Expectation {
  const found = expectations().find((one) => one.operationId === operationId);
  if (!found) throw new Error(`Unknown operation ${operationId}. docs/api.md lists all operations.`);
  return found;
}

function expectation(key: string, row: InventoryRow, page: EvidencePage | undefined): Expectation {
  const [method = '', path = ''] = key.split(' ');
  return {
    operationId: row.operationId,
    tag: row.tag,
    method,
    path,
    evidence: row.evidence,
    docs: row.docs ?? DOCS,
    secured: row.security?.length !== 0,
    parameters: (page?.parameters ?? pathParameters(path)).flatMap(expectedParameter),
    body: expectedBody(key, row, page),
    responses: Object.fromEntries(
      Object.keys(row.responses).map((status) => [Number(status), expectedResponse(key, row, page, status)]),
    ),
    row,
    // The token request has no page: the guides document all of it.
    documented: page ? documentedLevels(page) : LEVELS,
    handWritten: HAND_WRITTEN[key],
  };
}

function expectedBody(
  key: string,
  row: InventoryRow,
  page: EvidencePage | undefined,
): ExpectedBody | undefined {
  const [mediaType] = Object.keys(row.body ?? {});
  if (mediaType === undefined) return undefined;
  const documented = page?.requestBody ? interpretSchema(page.requestBody.schema) : {};
  const schema = interpretations[key]?.body?.schema ?? documented;
  return { required: row.bodyRequired ?? false, mediaType, schema };
}

function expectedResponse(
  key: string,
  row: InventoryRow,
  page: EvidencePage | undefined,
  status: string,
): ExpectedResponse {
  const [content] = Object.entries(row.responses[status] ?? {});
  const [mediaType, examples] = content ?? [undefined, {}];
  const interpreted = interpretations[key]?.responses?.[Number(status)]?.schema;
  if (interpreted) return { mediaType, schema: interpreted, examples };
  const documented = page?.responses?.[status]?.schema;
  const schema = documented ? interpretSchema(documented) : {};
  return { mediaType, schema: isFileType(mediaType) ? FILE : schema, examples };
}

function expectedParameter(parameter: DocumentedParameter): ExpectedParameter[] {
  // `Authorization` is expected of every secured operation.
  if (parameter.in === 'header') return [];
  const { name, in: part, required, ...documented } = parameter;
  // Path segments are text.
  const schema = interpretSchema({ ...documented, type: documented['type'] ?? 'string' } as never);
  return [{ name, in: part, required: required ?? false, schema }];
}

function documentedLevels(page: EvidencePage): Level[] {
  if (page.evidence === 'name-only') return ['inventory', 'access'];
  const isComplete = page.evidence === 'full';
  const hasSchema = Object.values(page.responses ?? {}).some(({ schema }) => schema);
  const documented: Readonly<Record<Level, boolean>> = {
    inventory: true,
    access: true,
    parameters: isComplete || page.parameters !== null,
    body: isComplete || page.requestBody !== null,
    responses: page.responses !== null,
    examples: hasSchema,
  };
  return LEVELS.filter((level) => documented[level]);
}
