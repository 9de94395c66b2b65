import { parse } from 'content-type';
import type { Diagnostic, MockRequest } from '../response/response-draft.ts';
import { findContent } from './media-type.ts';
import type { Content, Operation, Parameter } from './operations.ts';
import { validateValue } from './schema-validator.ts';

/** Validates a request as Prism does: security, body, headers, query, path. */
export function validateRequest(operation: Operation, request: MockRequest): readonly Diagnostic[] {
  return [...validateSecurity(operation, request), ...validateInput(operation, request)];
}

function validateSecurity({ security }: Operation, { headers }: MockRequest): readonly Diagnostic[] {
  const isBearer = /^Bearer\s.+$/.test(String(headers['authorization'] ?? ''));
  const given: Readonly<Record<string, boolean>> = {
    bearerToken: isBearer,
    apiCustomerId: Boolean(headers['apicustomerid']),
  };
  const isAllowed = security.some((schemes) => schemes.every((scheme) => given[scheme]));
  if (security.length === 0 || isAllowed) return [];
  const tags = security.filter((schemes) => schemes.includes('bearerToken')).map(() => 'Bearer');
  return [{ code: 401, message: 'Invalid security scheme used', severity: 0, tags }];
}

function validateInput(operation: Operation, request: MockRequest): readonly Diagnostic[] {
  const { form } = request;
  if (form && 'unreadable' in form) {
    const message = `Request body ${form.unreadable}`;
    return [{ path: ['body'], code: 'multipart', message, severity: 0 }];
  }
  const values = pathValues(operation.path, request.url.path);
  if (!values) {
    const message = 'Request path has a malformed percent-encoding';
    return [{ path: ['path'], code: 'percent_encoding', message, severity: 0 }];
  }
  return [
    ...validateBody(operation, request),
    ...validateParameters(operation, 'header', request.headers),
    ...validateParameters(operation, 'query', request.url.query),
    ...validateParameters(operation, 'path', values),
  ];
}

function validateBody(operation: Operation, request: MockRequest): readonly Diagnostic[] {
  const { form, headers } = request;
  const contents = operation.body?.contents ?? [];
  const value = form && 'values' in form ? form.values : request.body;
  if (operation.body?.required && !value) {
    return [{ code: 'required', message: 'Body parameter is required', severity: 0 }];
  }
  const mediaType = readMediaType(headers['content-type']);
  const content = mediaType === undefined ? contents[0] : findContent(contents, mediaType);
  const isSupported = content !== undefined || (mediaType === undefined && operation.body !== undefined);
  if (Number(headers['content-length'] ?? 0) > 0 && !isSupported) return [unsupported(contents)];
  const { schema } = content ?? contents[0] ?? {};
  if (!schema || value === null || value === undefined) return [];
  return validateValue(value, schema, 'Request', 'body');
}

function unsupported(contents: readonly Content[]): Diagnostic {
  const message =
    contents.length > 0
      ? `Supported content types: ${contents.map(({ mediaType }) => mediaType).join(',')}`
      : 'No supported content types, but request included a non-empty body';
  return { code: 415, message, severity: 0 };
}

function readMediaType(contentType: string | string[] | undefined): string | undefined {
  if (contentType === undefined) return undefined;
  try {
    return parse(String(contentType)).type;
  } catch {
    return 'application/octet-stream';
  }
}

type Values = Readonly<Record<string, string | string[] | undefined>>;

function validateParameters(
  operation: Operation,
  part: 'header' | 'query' | 'path',
  given: Values,
): readonly Diagnostic[] {
  const { parameters, schema } = parameterSchema(operation, part);
  if (parameters.length === 0) return [];
  const byName = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  const values: Record<string, unknown> = {};
  for (const parameter of parameters) {
    const value = byName.get(parameter.name.toLowerCase());
    if (value) values[parameter.name.toLowerCase()] = parameterValue(parameter, value);
  }
  return validateValue(values, schema, 'Request', part);
}

/** A list if `explode` is written; otherwise the last value, split at commas. */
function parameterValue({ schema, explode }: Parameter, value: string | string[]): unknown {
  if ((schema as { type?: unknown } | undefined)?.type !== 'array') return value;
  if (explode) return [value].flat();
  return ([value].flat().at(-1) ?? '').split(',');
}

interface ParameterSchema {
  readonly parameters: readonly Parameter[];
  readonly schema: object;
}

const schemas = new WeakMap<Operation, Map<string, ParameterSchema>>();

function parameterSchema(operation: Operation, part: string): ParameterSchema {
  const known = schemas.get(operation) ?? new Map<string, ParameterSchema>();
  schemas.set(operation, known);
  let found = known.get(part);
  if (!found) {
    const parameters = operation.parameters.filter((parameter) => parameter.in === part);
    const properties = parameters.map(({ name, schema = {} }) => [name.toLowerCase(), schema]);
    const required = parameters
      .filter((parameter) => parameter.required)
      .map(({ name }) => name.toLowerCase());
    found = { parameters, schema: { type: 'object', properties: Object.fromEntries(properties), required } };
    known.set(part, found);
  }
  return found;
}

/** The values of a path's parameters; undefined if the path is malformed. */
function pathValues(template: string, path: string): Values | undefined {
  const given = path.split('/');
  const values: Record<string, string> = {};
  try {
    decodeURIComponent(path);
    for (const [index, segment] of template.split('/').entries()) {
      const name = /^\{(.+)\}$/.exec(segment)?.[1];
      if (name !== undefined) values[name] = decodeURIComponent(given[index] ?? '');
    }
    return values;
  } catch {
    return undefined;
  }
}
