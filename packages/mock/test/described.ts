/** A request's answer, as far as the tests look at it. */
export interface Answer {
  readonly status: number;
  readonly contentType: string | null;
  readonly body: string;
  /** Location and keyword of each violation, `request.body.email format` for one; undefined where the header is absent. */
  readonly violations: readonly string[] | undefined;
}

/** A description of one path, `/thing`. */
export function describing(pathItem: object, root: object = {}): object {
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: { title: 'One path', version: '1.0.0' },
    paths: { '/thing': pathItem },
    ...root,
  };
}

/** An operation that takes a JSON body. */
export function taking(schema: object, responses: object = { 200: {}, 400: {} }): object {
  return {
    requestBody: { required: true, content: { 'application/json': { schema } } },
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [status, { description: status, ...response }]),
    ),
  };
}

/** Sends a request and reads its answer. */
export async function send(url: string, request: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, request);
  return {
    status: response.status,
    contentType: response.headers.get('content-type'),
    body: await response.text(),
    violations: violations(response.headers.get('sl-violations')),
  };
}

/** A POST of JSON text. */
export function json(body: string, headers: Record<string, string> = {}): RequestInit {
  return { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } };
}

function violations(header: string | null): readonly string[] | undefined {
  if (header === null) return undefined;
  const list: readonly { readonly location: readonly string[]; readonly code: string | number }[] =
    JSON.parse(header);
  return list.map((violation) => `${violation.location.join('.')} ${violation.code}`);
}
