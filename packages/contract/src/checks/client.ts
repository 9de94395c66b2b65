import { createGoldLeafClient } from '@goldleaf/client';
import { fullValue, leastValue } from '@goldleaf/openapi';
import type { Expectation } from '../expectations/expectation.ts';
import { documentedResponse, validPath } from '../expectations/expected-response.ts';
import { isFileType } from '../expectations/file-type.ts';
import type { Target } from '../targets/target.ts';
import type { WireRequest } from '../targets/wire.ts';
import { type Check, compare, createCheck } from './check.ts';

/** The client's base URL. Its requests go to the target, never to this server. */
const BASE = 'https://goldleaf.app/api/v1';

/**
 * Checks that the client sends one request to the operation and reads each documented response: empty, JSON, text, Excel, PDF. The token
 * request is left out: the client sends it itself, and it has its own tests.
 */
export function* clientChecks(expectation: Expectation): Generator<Check> {
  if (!expectation.secured) return;
  for (const status of Object.keys(expectation.responses).map(Number))
    yield createCheck(
      { subject: 'client', status },
      {
        kind: 'client',
        level: 'responses',
        run: async (target) =>
          compare(expectedResult(expectation, status), await callResult(expectation, target, status)),
      },
    );
}

function expectedResult(expectation: Expectation, status: number) {
  const { body } = documentedResponse(expectation, status);
  const isSuccess = status < 300;
  // An empty success is null, and an empty file is still a file.
  const empty = isFile(expectation, status) ? '' : isSuccess ? null : undefined;
  return {
    sent: [`${expectation.method} ${validPath(expectation)}`],
    ok: isSuccess,
    status,
    body: body ?? empty,
  };
}

function isFile({ responses }: Expectation, status: number): boolean {
  return isFileType(responses[status]?.mediaType);
}

interface Result {
  readonly ok: boolean;
  readonly status?: number;
  readonly data?: unknown;
  readonly error?: { readonly body?: unknown };
}

type Call = (path: string, options: object) => Promise<Result>;

async function callResult(expectation: Expectation, target: Target, status: number) {
  const sent: string[] = [];
  const client = createGoldLeafClient({
    baseUrl: BASE,
    auth: { token: 'a-token' },
    retries: 0,
    fetch: async (input, init) => {
      const request = await wireRequest(new Request(input, init), { prefer: `code=${status}` });
      sent.push(`${request.method} ${request.path}`);
      return fetchResponse(target, request);
    },
  }) as unknown as Readonly<Record<string, Call>>;
  const hasFile = isFile(expectation, status);
  const result = await client[expectation.method]?.(expectation.path, callOptions(expectation, hasFile));
  const data = hasFile ? new TextDecoder().decode(result?.data as ArrayBuffer) : result?.data;
  return { sent, ok: result?.ok, status: result?.status, body: result?.ok ? data : result?.error?.body };
}

async function fetchResponse(target: Target, request: WireRequest): Promise<Response> {
  const { status, mediaType, body } = await target.send(request);
  const text = mediaType?.endsWith('json') ? JSON.stringify(body) : String(body);
  const hasBody = body !== undefined && ![204, 205, 304].includes(status);
  const headers: Record<string, string> = mediaType ? { 'content-type': mediaType } : {};
  return new Response(hasBody ? text : null, { status, headers });
}

/** Returns the options of a call with valid parameters and a valid body. */
export function callOptions(expectation: Expectation, hasFile: boolean): object {
  const options: Record<string, unknown> = {};
  const path = pathValues(expectation);
  if (Object.keys(path).length > 0) options['params'] = { path };
  if (hasFile) options['parseAs'] = 'arrayBuffer';
  const { body, handWritten } = expectation;
  if (!body || body.mediaType === '*/*') return options;
  const isForm = body.mediaType === 'multipart/form-data';
  options['body'] = handWritten?.body ?? (isForm ? formValue(body.schema) : leastValue(body.schema));
  return options;
}

function pathValues(expectation: Expectation): Record<string, string> {
  const values = validPath(expectation).split('/');
  const names = expectation.path.split('/').map((segment) => /^\{(\w+)\}$/.exec(segment)?.[1]);
  return Object.fromEntries(
    names.flatMap((name, index) => (name === undefined ? [] : [[name, values[index] ?? '']])),
  );
}

function formValue(schema: Parameters<typeof fullValue>[0]): object {
  const { file } = fullValue(schema) as Readonly<Record<string, string | undefined>>;
  return file === undefined ? {} : { file: new Blob([file]) };
}

async function wireRequest(request: Request, headers: Record<string, string>): Promise<WireRequest> {
  const { pathname, search } = new URL(request.url);
  const body = await request.text();
  return {
    method: request.method,
    path: decodeURIComponent(pathname.slice(new URL(BASE).pathname.length)) + search,
    headers: { ...Object.fromEntries(request.headers), ...headers },
    body: body || undefined,
  };
}
