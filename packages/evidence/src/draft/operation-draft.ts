import { createAjv, fullValue, type JsonSchema } from '@goldleaf/openapi';
import { accessWords } from '../model/access-words.ts';
import type { OperationFacts, ParameterFacts, ResponseFacts, SchemaFacts } from '../model/evidence.ts';
import { inThirdPerson } from '../trace/wording.ts';
import { draftSchema } from './schema-draft.ts';
import { referenceTo, type SharedComponents, type SpecNode } from './shared-components.ts';

const SITE = 'https://docs.goldleafapp.com/';
const JSON_TYPE = 'application/json';
const UNDESCRIBED = 'Not described in the documentation.';
const NO_MEDIA_TYPE = 'No media type is documented.';
const LIST_STYLE = "The docs don't say how the list is written; `explode` is OpenAPI's own default.";
/** Types whose body is the bytes of a file. */
const FILE_TYPES = /^(application\/(pdf|octet-stream|zip|vnd\.)|image\/)/;

/** OpenAPI ignores parameters with these names: `security` and media types say what they are. */
const IGNORED_HEADER = /^(accept|content-type|authorization)$/i;
const SERVER_ERROR = 'Internal server error';

const FILE = referenceTo('schemas', 'FileContent');

const ajv = createAjv();

/** Context of an operation's draft. */
export interface DraftContext {
  readonly tag: string;
  readonly shared: SharedComponents;
  /** Replaces references by what they refer to, so that examples can be validated. */
  readonly resolve: (schema: SpecNode) => SpecNode;
  readonly operationId: string;
}

/** Writes an operation's facts as an operation of the description. */
export function draftOperation(facts: OperationFacts, previous: SpecNode, context: DraftContext): SpecNode {
  const access = facts.access === null ? undefined : accessWords(facts.access);
  return withoutUndefined({
    operationId: context.operationId,
    tags: [context.tag],
    summary: facts.summary === null ? previous['summary'] : inThirdPerson(facts.summary),
    description: descriptionOf(access?.words, facts.description),
    'x-evidence': facts.evidence,
    'x-evidence-cut': facts.cutAt ?? undefined,
    'x-roles': access?.roles,
    'x-roles-blocked': access?.rolesBlocked,
    'x-subscriptions': access?.subscriptions,
    'x-retry-safe': previous['x-retry-safe'],
    'x-retry-safe-reason': previous['x-retry-safe-reason'],
    'x-assumption': previous['x-assumption'],
    externalDocs: { url: `${SITE}${facts.docs}` },
    'x-quirk': facts.quirks.length === 0 ? undefined : facts.quirks,
    parameters: draftParameters(facts.parameters ?? [], context),
    requestBody: draftBody(facts, context),
    responses: draftResponses(facts.responses ?? {}, context),
  });
}

function descriptionOf(access: string | undefined, description: string | undefined): string | undefined {
  const parts = [access, description].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join('\n\n');
}

function draftParameters(facts: readonly ParameterFacts[], context: DraftContext): SpecNode[] | undefined {
  const listed = facts.filter(
    ({ name, in: location }) => location !== 'header' || !IGNORED_HEADER.test(name),
  );
  return listed.length === 0 ? undefined : listed.map((one) => draftParameter(one, context));
}

function draftParameter(facts: ParameterFacts, { shared }: DraftContext): SpecNode {
  const { name, in: location, required, description } = facts;
  const isNameOnly = location === 'path' && facts['type'] === null;
  const nameOnly = isNameOnly ? shared.pathParameter(name) : undefined;
  if (nameOnly !== undefined) return nameOnly;
  const schema = isNameOnly ? referenceTo('schemas', 'UnknownId') : parameterSchema(facts, shared);
  const parameter = withoutUndefined({
    name,
    in: location,
    required: required === true ? true : undefined,
    description: description ?? UNDESCRIBED,
    ...(schema['type'] === 'array' ? listStyle(location) : {}),
    schema,
  });
  return shared.parameter(parameter) ?? parameter;
}

function parameterSchema(facts: ParameterFacts, shared: SharedComponents): SpecNode {
  const { name: _, in: __, required: ___, description, ...schema } = facts;
  return idSchema(schema, description ?? undefined) ?? draftSchema(schema, shared);
}

function listStyle(location: string): SpecNode {
  const isForm = location === 'query' || location === 'cookie';
  return { style: isForm ? 'form' : 'simple', explode: isForm, 'x-assumption': LIST_STYLE };
}

/** A parameter has its description beside its schema. */
function idSchema(facts: SchemaFacts, description: string | undefined): SpecNode | undefined {
  const isId = /\bObjectId\b/.test(description ?? '') && facts['type'] === 'string';
  return isId ? referenceTo('schemas', 'ObjectId') : undefined;
}

function draftBody(facts: OperationFacts, context: DraftContext): SpecNode | undefined {
  const { requestBody } = facts;
  if (requestBody === null) return undefined;
  const { contentType, required, schema, description } = requestBody;
  return withoutUndefined({
    'x-evidence': requestBody.evidence,
    'x-evidence-cut': requestBody.cutAt,
    description,
    required: required ?? undefined,
    'x-assumption': contentType === null ? NO_MEDIA_TYPE : undefined,
    content: { [contentType ?? JSON_TYPE]: draftMedia(schema ?? {}, contentType ?? JSON_TYPE, context) },
  });
}

function draftResponses(facts: Readonly<Record<string, ResponseFacts>>, context: DraftContext): SpecNode {
  const responses: Record<string, SpecNode> = {};
  const statuses = Object.keys(facts);
  if (!statuses.some((status) => status.startsWith('2') || status === 'default')) {
    responses['200'] = referenceTo('responses', 'UnknownResponse');
  }
  for (const status of statuses) {
    const response = facts[status];
    if (response !== undefined) responses[status] = draftResponse(response, status, context);
  }
  return responses;
}

function draftResponse(facts: ResponseFacts, status: string, context: DraftContext): SpecNode {
  const { contentType, headers, description } = facts;
  const mediaType = contentType ?? JSON_TYPE;
  // A body that couldn't be read may be anything. On other responses `null` means that the page prints "None".
  const schema = facts.schema ?? (facts.evidence === 'partial' ? {} : undefined);
  const media = schema && draftMedia(schema, mediaType, context);
  const content = media && {
    [mediaType]: { ...media, example: media.example ?? exampleOf(media.schema, mediaType, status, context) },
  };
  const response = withoutUndefined({
    'x-evidence': facts.evidence,
    'x-evidence-cut': facts.cutAt,
    description: description ?? UNDESCRIBED,
    'x-assumption': content !== undefined && contentType === undefined ? NO_MEDIA_TYPE : undefined,
    headers: headers === undefined ? undefined : draftHeaders(headers, context),
    content,
  });
  return context.shared.response(response) ?? response;
}

interface DraftedMedia {
  readonly schema: SpecNode;
  readonly example?: unknown;
}

function draftHeaders(headers: Readonly<Record<string, SchemaFacts>>, { shared }: DraftContext): SpecNode {
  return Object.fromEntries(
    Object.entries(headers).map(([name, { description, ...schema }]) => [
      name,
      withoutUndefined({ description, schema: draftSchema(schema, shared) }),
    ]),
  );
}

function draftMedia(facts: SchemaFacts, contentType: string, context: DraftContext): DraftedMedia {
  const { example, examples, ...rest } = facts;
  const isFile = FILE_TYPES.test(contentType) && (facts['type'] === undefined || facts['type'] === 'string');
  const schema = isFile ? FILE : draftSchema(rest, context.shared);
  const documented = example ?? (Array.isArray(examples) ? examples[0] : undefined);
  if (isFile || documented === undefined || !isValid(documented, schema, context)) return { schema };
  return { schema, example: documented };
}

/** Each response needs an example: a mock has nothing else to send. */
function exampleOf(schema: SpecNode, mediaType: string, status: string, context: DraftContext): unknown {
  // The first bytes of a file.
  if (schema === FILE) return mediaType === 'application/pdf' ? '%PDF-1.7' : 'PK';
  const resolved = context.resolve(schema) as JsonSchema;
  const value = Object.keys(resolved).length === 0 ? {} : fullValue(resolved);
  const error = status === '500' ? serverError(value) : value;
  return isValid(error, schema, context) ? error : value;
}

/** Replaces the text or the message of an error's example. */
function serverError(value: unknown): unknown {
  if (typeof value === 'string') return SERVER_ERROR;
  const hasMessage = typeof value === 'object' && value !== null && 'message' in value;
  return hasMessage ? { ...value, message: SERVER_ERROR } : value;
}

function isValid(value: unknown, schema: SpecNode, context: DraftContext): boolean {
  try {
    return ajv.validate(context.resolve(schema) as JsonSchema, value);
  } catch {
    return false;
  }
}

function withoutUndefined(node: Readonly<Record<string, unknown>>): SpecNode {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined));
}
