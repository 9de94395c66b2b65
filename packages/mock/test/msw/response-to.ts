import type { VariedRequest } from './varied-requests.ts';

const COMPARED = ['content-type', 'sl-violations', 'allow', 'www-authenticate'];

export interface ComparedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | null>>;
  readonly body: string;
}

/** Sends a request and reads what two mocks must have in common. The token request goes to the origin of GoldLeaf's API. */
export async function responseTo(
  base: string,
  { method, target, headers, body }: VariedRequest,
): Promise<ComparedResponse> {
  const isOfOrigin = /^\/security\/v1\/token(\?|$)/.test(target) && base.endsWith('/api/v1');
  const url = isOfOrigin ? new URL(base).origin + target : base + target;
  const response = await fetch(url, { method, headers, ...(body !== undefined && { body }) });
  const shown = COMPARED.map((name) => [name, response.headers.get(name)]);
  return { status: response.status, headers: Object.fromEntries(shown), body: await response.text() };
}
