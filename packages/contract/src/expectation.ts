import type { JsonSchema } from '@goldleaf/openapi';
import type { Evidence, InventoryRow } from './description.ts';
import { readSchema } from './documented-schema.ts';
import { DOCS, type DocumentedParameter, type EvidencePage, evidencePages } from './evidence.ts';
import { reviewedInventory } from './inventory.ts';
import type { Level } from './level.ts';
import { invite } from './operations/invite.ts';
import { tokenExchange } from './operations/token-exchange.ts';
import { readings } from './tables/readings.ts';

/**
 * What is expected of an operation, by its docs and by tables that people wrote and reviewed. Nothing of it is read from the
 * description that the target serves: expected and got would then change together, and no fault could show.
 */
export interface Expectation {
  readonly operationId: string;
  readonly tag: string;
  readonly method: string;
  /** With its parameters in braces. */
  readonly path: string;
  readonly evidence: Evidence;
  /** Address of its page, or of the docs where no page was read. */
  readonly docs: string;
  readonly secured: boolean;
  readonly parameters: readonly ExpectedParameter[];
  /** Undefined where the operation takes none. */
  readonly body: ExpectedBody | undefined;
  /** By status. */
  readonly responses: Readonly<Record<number, ExpectedResponse>>;
  /** Its row in the reviewed inventory. */
  readonly row: InventoryRow;
  /** The levels on which its page says something. */
  readonly documented: readonly Level[];
  /** What people wrote for this operation alone. */
  readonly written: WrittenCases | undefined;
}

export interface ExpectedParameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: JsonSchema;
}

export interface ExpectedBody {
  readonly required: boolean;
  /** A wildcard where it was not read. */
  readonly mediaType: string;
  readonly schema: JsonSchema;
}

/** Without a media type it is empty. */
export interface ExpectedResponse {
  readonly mediaType: string | undefined;
  readonly schema: JsonSchema;
  /** By name; the first is the one that is answered. */
  readonly examples: Readonly<Record<string, unknown>>;
}

/** Cases that no generator could make. */
export interface WrittenCases {
  /** The sentences of the guides (`specs/evidence/guides.yaml`) that the rest is written from. */
  readonly facts: readonly string[];
  /** A body with all that the docs show. */
  readonly body: unknown;
  /** By name: bodies that the docs do not speak against. */
  readonly goodBodies: Readonly<Record<string, unknown>>;
  /** By name: bodies that the docs, or the description's recorded reading of them, refuse. */
  readonly badBodies: Readonly<Record<string, BadBody>>;
  /** By name: paths that look like the operation's. */
  readonly nearMissPaths: Readonly<Record<string, string>>;
}

export interface BadBody {
  readonly body: unknown;
  readonly violations: readonly string[];
}

/** A file's bytes: the docs type them as a string, or not at all. */
const FILE: JsonSchema = { type: 'string', format: 'binary' };

/** By `METHOD path`. */
const WRITTEN: Readonly<Record<string, WrittenCases>> = {
  'POST /organization/users/invite': invite,
  'POST /security/v1/token': tokenExchange,
};

/** What is expected of all operations, in the order of the inventory. */
export function expectations(): Expectation[] {
  const { operations } = reviewedInventory();
  const pages = new Map(evidencePages().map((page) => [`${page.method} ${page.path}`, page]));
  return Object.entries(operations).map(([key, row]) => expectation(key, row, pages.get(key)));
}

/** @throws {Error} when there is no such operation */
export function expectationOf(operationId: string): Expectation {
  const found = expectations().find((one) => one.operationId === operationId);
  if (!found) throw new Error(`There is no operation ${operationId}.`);
  return found;
}

function expectation(key: string, row: InventoryRow, page: EvidencePage | undefined): Expectation {
  const [method = '', path = ''] = key.split(' ');
  const reading = readings[key] ?? {};
  const mediaType = Object.keys(row.body ?? {})[0];
  return {
    operationId: row.operationId,
    tag: row.tag,
    method,
    path,
    evidence: row.evidence,
    docs: row.docs ?? DOCS,
    secured: !(row.security?.length === 0),
    parameters: (page?.parameters ?? pathParameters(path)).flatMap(expectedParameter),
    body: mediaType
      ? {
          required: row.bodyRequired ?? false,
          mediaType,
          schema: reading.body?.schema ?? (page?.requestBody ? readSchema(page.requestBody.schema) : {}),
        }
      : undefined,
    responses: Object.fromEntries(
      Object.entries(row.answers).map(([status, content]) => {
        const [[type, examples] = [undefined, {}]] = Object.entries(content);
        const documented = page?.responses?.[status]?.schema;
        const read = type && /pdf|sheet/.test(type) ? FILE : documented ? readSchema(documented) : {};
        const schema = reading.responses?.[Number(status)]?.schema ?? read;
        return [Number(status), { mediaType: type, schema, examples }];
      }),
    ),
    row,
    documented: page
      ? documentedLevels(page)
      : ['inventory', 'access', 'parameters', 'body', 'responses', 'examples'],
    written: WRITTEN[key],
  };
}

function expectedParameter(parameter: DocumentedParameter): ExpectedParameter[] {
  // `Authorization` is what makes the operation a secured one.
  if (parameter.in === 'header') return [];
  const { name, in: place, required, ...documented } = parameter;
  // What stands in a path is text.
  const schema = readSchema({ ...documented, type: documented.type ?? 'string' } as never);
  return [{ name, in: place, required: required ?? false, schema }];
}

function pathParameters(path: string): DocumentedParameter[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({ name, in: 'path', required: true }));
}

function documentedLevels(page: EvidencePage): Level[] {
  if (page.evidence === 'name-only') return ['inventory', 'access'];
  const whole = page.evidence === 'full';
  const schemas = Object.values(page.responses ?? {}).filter(({ schema }) => schema);
  return [
    'inventory',
    'access',
    ...(whole || page.parameters ? (['parameters'] as const) : []),
    ...(whole || page.requestBody ? (['body'] as const) : []),
    ...(page.responses ? (['responses'] as const) : []),
    ...(schemas.length > 0 ? (['examples'] as const) : []),
  ];
}
