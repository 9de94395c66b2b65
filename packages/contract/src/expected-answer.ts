import { fullValue, OBJECT_ID } from '@goldleaf/openapi';
import type { Answer, WireRequest } from './answer.ts';
import type { Expectation } from './expectation.ts';

/** A path with each parameter's documented kind of value in place of its braces. */
export function goodPath({ path, parameters }: Expectation): string {
  return path.replace(/\{(\w+)\}/g, (_, name) => {
    const schema =
      parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)?.schema ?? {};
    return schema.pattern ? String(fullValue(schema)) : OBJECT_ID;
  });
}

/** The operation's own request with everything as it should be. */
export function goodRequest(expectation: Expectation): WireRequest {
  const { method, secured, body, written } = expectation;
  return {
    method,
    path: goodPath(expectation),
    headers: {
      accept: '*/*',
      ...(secured && { authorization: 'Bearer a-token' }),
      ...(body && bodyHeaders(body.mediaType)),
    },
    body: body && bodyText(body.mediaType, written?.body ?? fullValue(body.schema)),
  };
}

const BOUNDARY = 'boundary';

/** Where no media type was read, JSON will do. */
export function bodyHeaders(mediaType: string): { readonly 'content-type': string } {
  if (mediaType === 'multipart/form-data') return { 'content-type': `${mediaType}; boundary=${BOUNDARY}` };
  return { 'content-type': mediaType === '*/*' ? 'application/json' : mediaType };
}

/** A form has text alone: what is an object or a list in its schema is left out. */
export function bodyText(mediaType: string, value: unknown): string {
  if (mediaType !== 'multipart/form-data') return JSON.stringify(value);
  const parts = Object.entries(value as object)
    .filter(([, part]) => typeof part !== 'object')
    .map(
      ([name, part]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${part}\r\n`,
    );
  return `${parts.join('')}--${BOUNDARY}--\r\n`;
}

/** The answer to a good request. */
export function goodAnswer(expectation: Expectation, example?: string): Answer {
  const statuses = Object.keys(expectation.responses).map(Number);
  // A page that names no success is answered with what it names first.
  const status = statuses.find((one) => one < 300) ?? (statuses[0] as number);
  return documentedAnswer(expectation, status, [], example);
}

/** The answer that the docs have for a status, with the example that was reviewed. */
export function documentedAnswer(
  { responses }: Expectation,
  status: number,
  violations: readonly string[] = [],
  example?: string,
): Answer {
  const { mediaType, examples = {} } = responses[status] ?? {};
  const name = example ?? Object.keys(examples)[0] ?? '';
  return { status, mediaType, body: examples[name], violations: violations.toSorted() };
}

/** The answer that Prism gives of its own accord, where the description has none. It says nothing about GoldLeaf's servers. */
export function prismProblem(status: number, name: string, violations: readonly string[] = []): Answer {
  return { status, mediaType: 'application/problem+json', body: name, violations: violations.toSorted() };
}

/** The answer to a request with a body or a parameter that the operation does not take. */
export function refusal(expectation: Expectation, violations: readonly string[]): Answer {
  const status = [422, 400].find((one) => one in expectation.responses);
  return status
    ? documentedAnswer(expectation, status, violations)
    : prismProblem(422, 'UNPROCESSABLE_ENTITY', violations);
}

/** The answer to a body of a media type that the operation does not take. */
export function mediaTypeRefusal(expectation: Expectation): Answer {
  const status = [415, 422, 400].find((one) => one in expectation.responses);
  return status
    ? documentedAnswer(expectation, status, ['request: 415'])
    : prismProblem(415, 'INVALID_CONTENT_TYPE');
}

/** The answer to a request without a token. Prism states no violation where no 401 is documented. */
export function accessRefusal(expectation: Expectation, violations: readonly string[] = []): Answer {
  return 401 in expectation.responses
    ? documentedAnswer(expectation, 401, ['request: 401', ...violations])
    : prismProblem(401, 'UNAUTHORIZED');
}
