import { createGoldLeafClient } from '@goldleaf/client';
import { fullValue, leastValue } from '@goldleaf/openapi';
import type { WireRequest } from '../answer.ts';
import { type Check, compared } from '../check.ts';
import type { Expectation } from '../expectation.ts';
import { documentedAnswer, goodPath } from '../expected-answer.ts';
import type { Target } from '../target.ts';

/** Where the client's requests are read off: nothing leaves the process. */
const BASE = 'https://goldleaf.app/api/v1';

/**
 * The client reaches this operation and no other, and understands each answer that is documented: empty, JSON, text, Excel, PDF.
 * The exchange of a key for a token is the client's own business and has tests of its own.
 */
export function clientCases(expectation: Expectation): Check[] {
  const { secured, responses } = expectation;
  if (!secured) return [];
  return Object.keys(responses)
    .map(Number)
    .map((status) => ({
      id: `R6/client/${status}`,
      level: 'responses',
      run: async (target) => {
        const { body } = documentedAnswer(expectation, status);
        const isFile = /pdf|sheet/.test(responses[status]?.mediaType ?? '');
        // An empty success is null, and an empty file is a file.
        const empty = isFile ? '' : status < 300 ? null : undefined;
        const expected = {
          sent: [`${expectation.method} ${goodPath(expectation)}`],
          ok: status < 300,
          status,
          body: body ?? empty,
        };
        return compared(expected, await called(expectation, target, status, isFile));
      },
    }));
}

interface Result {
  readonly ok: boolean;
  readonly status?: number;
  readonly data?: unknown;
  readonly error?: { readonly body?: unknown };
}

type Call = (path: string, options: object) => Promise<Result>;

async function called(expectation: Expectation, target: Target, status: number, isFile: boolean) {
  const sent: string[] = [];
  const client = createGoldLeafClient({
    baseUrl: BASE,
    auth: { token: 'a-token' },
    retries: 0,
    fetch: async (input, init) => {
      const request = await wireRequest(new Request(input, init), { prefer: `code=${status}` });
      sent.push(`${request.method} ${request.path}`);
      const { status: got, mediaType, body } = await target.answer(request);
      const content =
        body === undefined ? null : mediaType?.endsWith('json') ? JSON.stringify(body) : String(body);
      return new Response([204, 205, 304].includes(got) ? null : content, {
        status: got,
        headers: mediaType ? { 'content-type': mediaType } : {},
      });
    },
  }) as unknown as Readonly<Record<string, Call>>;
  const result = await client[expectation.method]?.(expectation.path, callOptions(expectation, isFile));
  const data = isFile ? new TextDecoder().decode(result?.data as ArrayBuffer) : result?.data;
  return { sent, ok: result?.ok, status: result?.status, body: result?.ok ? data : result?.error?.body };
}

function callOptions({ parameters, path, body, written }: Expectation, isFile: boolean): object {
  const values = path.split('/').flatMap((part, index) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    return name ? [[name, goodPath({ path, parameters } as Expectation).split('/')[index]]] : [];
  });
  const params = values.length > 0 ? { params: { path: Object.fromEntries(values) } } : {};
  const parseAs = isFile ? { parseAs: 'arrayBuffer' } : {};
  if (!body || body.mediaType === '*/*') return { ...params, ...parseAs };
  const value =
    written?.body ??
    (body.mediaType === 'multipart/form-data' ? formValue(body.schema) : leastValue(body.schema));
  return { ...params, ...parseAs, body: value };
}

function formValue(schema: Parameters<typeof fullValue>[0]): object {
  const parts = Object.entries(fullValue(schema) as object).map(([name, value]) => [
    name,
    name === 'file' ? new Blob([value]) : value,
  ]);
  return Object.fromEntries(parts.filter(([name]) => name === 'file'));
}

async function wireRequest(request: Request, more: Record<string, string>): Promise<WireRequest> {
  const { pathname, search } = new URL(request.url);
  const body = await request.text();
  return {
    method: request.method,
    path: decodeURIComponent(pathname.slice(new URL(BASE).pathname.length)) + search,
    headers: { ...Object.fromEntries(request.headers), ...more },
    body: body || undefined,
  };
}
