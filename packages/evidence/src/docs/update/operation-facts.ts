import type {
  BodyFacts,
  OperationFacts,
  ParameterFacts,
  ResponseFacts,
  SchemaPageFacts,
} from '../../model/evidence.ts';
import { bracedPath } from '../../model/operation-key.ts';
import type { OperationReading } from '../operation/operation-section.ts';
import type { Problem } from '../page/problem.ts';
import type { SchemaReading } from '../page/schema-section.ts';

/** The page that facts were read from. */
export interface FactSource {
  /** Address of the page, relative to the documentation's root. */
  readonly address: string;
  readonly updated: string | undefined;
  /** Problems of this operation or schema. */
  readonly problems: readonly Problem[];
}

/** Sections of problems, as the reader names them. */
const BODY_SECTION = 'Body parameter';
const RESPONSE_SECTION = 'Responses, ';

/** Keys that the reader writes. People wrote all other keys of an entry, and they stay. */
const READ_KEYS = new Set(
  `slug docs updated evidence cutAt method path operationId summary description access authentication parameters requestBody responses
  quirks name schema`.split(/\s+/),
);

/** Turns what was read into an entry of the evidence. Quirks and notes of the entry that it replaces are kept. */
export function operationFacts(
  reading: OperationReading,
  source: FactSource,
  previous: OperationFacts | undefined,
): OperationFacts {
  const path = bracedPath(reading.path);
  const hasDescription = reading.description !== null && reading.description !== reading.summary;
  return {
    slug: previous?.slug ?? slugOf(path),
    ...pageOf(source, previous),
    ...level(source.problems.filter(({ section }) => !isPartSection(section))),
    method: reading.method,
    path,
    operationId: reading.operationId,
    summary: reading.summary,
    ...(hasDescription ? { description: reading.description ?? '' } : {}),
    access: reading.accessPhrase,
    authentication: reading.authentication,
    parameters: withPathParameters(reading.parameters, path),
    requestBody: withPartLevel(reading.requestBody, BODY_SECTION, source.problems),
    responses: Object.fromEntries(
      Object.entries(reading.responses).map(([status, response]) => [
        status,
        withPartLevel(response, `${RESPONSE_SECTION}${status}`, source.problems),
      ]),
    ),
    quirks: previous?.quirks ?? [],
    ...notesOf(previous),
  };
}

/** Turns a schema page into an entry of the evidence. */
export function schemaPageFacts(
  reading: SchemaReading,
  source: FactSource,
  previous: SchemaPageFacts | undefined,
): SchemaPageFacts {
  return {
    name: reading.name,
    ...pageOf(source, previous),
    ...level(source.problems),
    schema: reading.schema,
    quirks: previous?.quirks ?? [],
    ...notesOf(previous),
  };
}

/** A saved page may have lost its address. */
function pageOf(
  source: FactSource,
  previous: { readonly docs: string | null } | undefined,
): { docs: string; updated?: string } {
  const isAddress = source.address.startsWith('api/v1/');
  const docs = isAddress ? source.address : (previous?.docs ?? source.address);
  return source.updated === undefined ? { docs } : { docs, updated: source.updated };
}

function level(problems: readonly Problem[]): { evidence: 'full' | 'partial'; cutAt: string | null } {
  const losses = problems.filter((problem) => problem.isLoss);
  if (losses.length === 0) return { evidence: 'full', cutAt: null };
  return { evidence: 'partial', cutAt: losses.map(({ section, text }) => `${section}: ${text}`).join(' ') };
}

/** Marks a body as partial if a part of it is lost. The operation keeps its level. */
function withPartLevel<T extends BodyFacts | ResponseFacts | null>(
  facts: T,
  section: string,
  problems: readonly Problem[],
): T {
  const { evidence, cutAt } = level(problems.filter((problem) => problem.section === section));
  return facts === null || cutAt === null ? facts : { evidence, cutAt, ...facts };
}

function isPartSection(section: string): boolean {
  return section === BODY_SECTION || section.startsWith(RESPONSE_SECTION);
}

/** The path names its parameters, also if the table doesn't: what the table would say isn't known. */
function withPathParameters(parameters: readonly ParameterFacts[], path: string): ParameterFacts[] {
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '');
  const missing = names.filter((name) => !parameters.some((one) => one.in === 'path' && one.name === name));
  const added = missing.map((name) => ({ name, in: 'path', type: null, required: true, description: null }));
  return [...added, ...parameters];
}

function slugOf(path: string): string {
  return path.replace(/^\//, '').replaceAll('/', '-');
}

function notesOf(previous: object | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(previous ?? {}).filter(([key]) => !READ_KEYS.has(key)));
}
