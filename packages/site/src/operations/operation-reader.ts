import {
  commandLineOf,
  type Document,
  isRead,
  labelOf,
  type MediaType,
  type OperationEntry,
  operationsOf,
  parametersOf,
  type Response,
  requestBodyOf,
  resolve,
  TOKEN_PATH,
  typeNameOf,
  typescriptCallOf,
  withoutReferences,
} from '@goldleaf/openapi';
import type { Change } from './changes.ts';
import { fieldOfParameter, fieldsOf } from './fields.ts';
import type {
  Access,
  Body,
  Content,
  CoverageLevel,
  OperationPage,
  ResponseOf,
  Retry,
} from './operation-page.ts';

/** Facts about operations that the OpenAPI description doesn't contain. */
export interface OperationFacts {
  /** By operationId. */
  readonly levels: ReadonlyMap<string, CoverageLevel>;
  /** By label, such as `GET /customers`. */
  readonly changes: ReadonlyMap<string, readonly Change[]>;
}

/** Reads the content of each operation's page from the OpenAPI description, in its order. */
export function readOperations(document: Document, facts: OperationFacts): OperationPage[] {
  return [...operationsOf(document)].map((entry) => readOperation(document, entry, facts));
}

function readOperation(document: Document, entry: OperationEntry, facts: OperationFacts): OperationPage {
  const { operation } = entry;
  const { operationId: id, externalDocs } = operation;
  return {
    id,
    method: entry.method,
    path: entry.path,
    tag: operation.tags[0],
    summary: operation.summary.replace(/\.$/, ''),
    description: operation.description?.trim(),
    evidence: operation['x-evidence'],
    evidenceCut: operation['x-evidence-cut'],
    source: externalDocs?.url,
    access: accessOf(entry),
    retry: retryOf(entry),
    level: facts.levels.get(id),
    parameters: parametersOf(document, entry).map((parameter) =>
      fieldOfParameter(parameter, withoutReferences(document, parameter.schema ?? {})),
    ),
    body: bodyOf(document, entry),
    responses: Object.entries(operation.responses).map(([status, response]) =>
      responseOf(document, status, resolve<Response>(document, response)),
    ),
    typescript: typescriptCallOf(document, entry),
    commandLine: commandLineOf(document, entry),
    quirks: marksOf(document, operation, 'x-quirk'),
    assumptions: marksOf(document, operation, 'x-assumption'),
    changes: facts.changes.get(labelOf(entry)) ?? [],
  };
}

function accessOf({ path, operation }: OperationEntry): Access {
  return {
    roles: operation['x-roles'] ?? [],
    blockedRoles: operation['x-roles-blocked'] ?? [],
    subscriptions: operation['x-subscriptions'] ?? [],
    needsToken: path !== TOKEN_PATH,
  };
}

function retryOf(entry: OperationEntry): Retry {
  const { 'x-retry-safe-reason': reason, 'x-assumption': assumption } = entry.operation;
  return { isSafe: isRead(entry), reason: reason ?? ([assumption].flat().join(' ') || undefined) };
}

function bodyOf(document: Document, entry: OperationEntry): Body | undefined {
  const body = requestBodyOf(document, entry);
  return body && { isRequired: body.required ?? false, contents: contentsOf(document, body.content) };
}

function responseOf(document: Document, status: string, response: Response | undefined): ResponseOf {
  const { description = '', content } = response ?? {};
  return { status, description, contents: contentsOf(document, content) };
}

function contentsOf(document: Document, content: Readonly<Record<string, MediaType>> = {}): Content[] {
  return Object.entries(content).map(([mediaType, media]) => {
    const schema = withoutReferences(document, media.schema ?? {});
    const isDocumented = Object.keys(schema).some((key) => !key.startsWith('x-') && key !== 'description');
    return {
      mediaType,
      type: isDocumented ? typeNameOf(schema) : undefined,
      fields: fieldsOf(schema),
      example: exampleOf(media),
    };
  });
}

function exampleOf({ example, examples }: MediaType): string | undefined {
  const [first] = Object.values(examples ?? {});
  const value = example ?? (first as { readonly value?: unknown } | undefined)?.value;
  return value === undefined ? undefined : JSON.stringify(value, null, 2);
}

/** Collects the texts of a mark in an operation, each once. Follows references. */
function marksOf(document: Document, operation: object, name: string): string[] {
  return [...new Set(marksIn(withoutReferences(document, operation), name))];
}

function* marksIn(value: unknown, name: string): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (key === name) yield* [child].flat() as string[];
    else if (key !== 'example' && key !== 'examples') yield* marksIn(child, name);
  }
}
