/** The parts of a response that the tests look at. */
export interface SentResponse {
  readonly status: number;
  readonly contentType: string | null;
  readonly body: string;
  /** Location and keyword of each violation, such as `request.body.email format`; undefined without the header. */
  readonly violations: readonly string[] | undefined;
}

export const INVITE = '/organization/users/invite';
export const TOKEN = { authorization: 'Bearer any-token' };

/** Sends a request and reads its response. */
export async function send(url: string, request: RequestInit = {}): Promise<SentResponse> {
  const response = await fetch(url, request);
  return {
    status: response.status,
    contentType: response.headers.get('content-type'),
    body: await response.text(),
    violations: readViolations(response.headers.get('sl-violations')),
  };
}

/** Builds a POST of JSON text. */
export function postJson(body: string, headers: Record<string, string> = {}): RequestInit {
  return { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } };
}

function readViolations(header: string | null): readonly string[] | undefined {
  if (header === null) return undefined;
  const list: readonly { readonly location: readonly string[]; readonly code: string | number }[] =
    JSON.parse(header);
  return list.map((violation) => `${violation.location.join('.')} ${violation.code}`);
}
