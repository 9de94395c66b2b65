import { fullValue, OBJECT_ID } from '@goldleaf/openapi';
import type { WireRequest, WireResponse } from '../targets/wire.ts';
import type { Expectation } from './expectation.ts';
import { FORM_TYPE, formText } from './form-text.ts';

/** Returns the path with a valid value for each path parameter. */
export function validPath({ path, parameters }: Pick<Expectation, 'path' | 'parameters'>): string {
  return path.replace(/\{(\w+)\}/g, (_, name) => {
    const schema =
      parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)?.schema ?? {};
    return schema.pattern ? String(fullValue(schema)) : OBJECT_ID;
  });
}

/** Returns a valid request with everything that the documentation shows. */
export function validRequest(expectation: Expectation): WireRequest {
  const { method, secured, body, handWritten } = expectation;
  const headers: Record<string, string> = { accept: '*/*' };
  if (secured) headers['authorization'] = 'Bearer a-token';
  if (body) headers['content-type'] = contentTypeOf(body.mediaType);
  return {
    method,
    path: validPath(expectation),
    headers,
    body: body && bodyText(body.mediaType, handWritten?.body ?? fullValue(body.schema)),
  };
}

/** Returns the header of a body. An undocumented media type is sent as JSON. */
export function contentTypeOf(mediaType: string): string {
  if (mediaType === 'multipart/form-data') return FORM_TYPE;
  return mediaType === '*/*' ? 'application/json' : mediaType;
}

/** Serializes a body. A form contains only text, so objects and lists are left out. */
export function bodyText(mediaType: string, value: unknown): string {
  if (mediaType !== 'multipart/form-data') return JSON.stringify(value);
  const parts = Object.entries(value as object).filter(([, part]) => typeof part !== 'object');
  return formText(parts.map(([name, part]) => ({ name, text: String(part) })));
}

/** Returns the mock's response to a valid request: the first success, or else the first documented status. */
export function successResponse(expectation: Expectation, example?: string): WireResponse {
  const statuses = Object.keys(expectation.responses).map(Number);
  const status = statuses.find((one) => one < 300) ?? (statuses[0] as number);
  return documentedResponse(expectation, status, [], example);
}

/** Returns the documented response for a status, with its reviewed example. */
export function documentedResponse(
  { responses }: Expectation,
  status: number,
  violations: readonly string[] = [],
  example?: string,
): WireResponse {
  const { mediaType, examples = {} } = responses[status] ?? {};
  const name = example ?? Object.keys(examples)[0] ?? '';
  return { status, mediaType, body: examples[name], violations: violations.toSorted() };
}

/** Returns a problem that Prism creates because the description has no response for the case. It says nothing about GoldLeaf. */
export function prismProblem(status: number, name: string, violations: readonly string[] = []): WireResponse {
  return { status, mediaType: 'application/problem+json', body: name, violations: violations.toSorted() };
}

/** Returns the response to an invalid body or parameter. */
export function rejection(expectation: Expectation, violations: readonly string[]): WireResponse {
  const status = [422, 400].find((one) => one in expectation.responses);
  return status
    ? documentedResponse(expectation, status, violations)
    : prismProblem(422, 'UNPROCESSABLE_ENTITY', violations);
}

/** Returns the response to a body with another media type. */
export function mediaTypeRejection(expectation: Expectation): WireResponse {
  const status = [415, 422, 400].find((one) => one in expectation.responses);
  return status
    ? documentedResponse(expectation, status, ['request: 415'])
    : prismProblem(415, 'INVALID_CONTENT_TYPE');
}

/** Returns the response to a request without a valid token. Prism reports no violation if no 401 is documented. */
export function accessRejection(expectation: Expectation, violations: readonly string[] = []): WireResponse {
  return 401 in expectation.responses
    ? documentedResponse(expectation, 401, ['request: 401', ...violations])
    : prismProblem(401, 'UNAUTHORIZED');
}
