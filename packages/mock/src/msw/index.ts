// GoldLeaf's mock as handlers of Mock Service Worker, for Node and browsers.
import { HttpResponse, http } from 'msw';
import { ReceivedRequest } from '../requests/received-request.ts';
import { operationName } from '../response/documented-operation.ts';
import { type Incoming, parsedOrText, readQuery } from '../response/incoming.ts';
import type { Reply } from '../response/reply.ts';
import { findOperation, type NextStub, respondTo } from '../response/respond-to.ts';
import type { Stubs } from '../stubs/stub.ts';
import { StubList } from '../stubs/stub-list.ts';
import { type Operation, readOperations } from './operations.ts';
import { DescriptionResponder } from './responder.ts';

export { MockResponseError, type MockResponseErrorCode } from '../mock-response-error.ts';
export type { ReceivedRequest } from '../requests/received-request.ts';
export type { OperationName } from '../stubs/operation-name.ts';
export type { RawResponse, Stub, StubFunction, Stubs } from '../stubs/stub.ts';

/** A handler for `setupServer`, `setupWorker` and `server.use`, of the installed version of MSW. */
export type Handler = ReturnType<typeof http.all>;

export interface HandlerOptions {
  /** The base URL of the API that is mocked, as the client has it. Default: `https://goldleaf.app/api/v1`. */
  readonly baseUrl?: string;
}

const DEFAULT_BASE_URL = 'https://goldleaf.app/api/v1';
const TOKEN_PATH = '/security/v1/token';

const operations = readOperations();
const responder = new DescriptionResponder(operations);

/**
 * Returns handlers that respond to every request to GoldLeaf's API, as `startMock` does: with the description's examples, after
 * validating the request.
 *
 * @param options - `respond` has stubs from the start
 * @throws {MockResponseError} if a stub is invalid
 */
export function goldleafHandlers({
  respond: stubs = {},
  ...options
}: HandlerOptions & { readonly respond?: Stubs } = {}): Handler[] {
  const list = new StubList(operations);
  list.set(stubs);
  return [createHandler(options, (operation, received) => list.next(operation, received), true)];
}

/**
 * Returns a handler for stubbed operations only, for `server.use`: `server.use(respond({ 'GET /customers': { status: 500 } }))`.
 * `server.resetHandlers()` removes it.
 *
 * @throws {MockResponseError} if a stub is invalid
 */
export function respond(stubs: Stubs, options: HandlerOptions = {}): Handler {
  const list = new StubList(operations);
  list.set(stubs);
  return createHandler(options, (operation, received) => list.next(operation, received), false);
}

/** @param isDefault - whether requests without a stub get the documented response, or are left to the next handler */
function createHandler(
  { baseUrl = DEFAULT_BASE_URL }: HandlerOptions,
  nextStub: NextStub<Operation>,
  isDefault: boolean,
): Handler {
  const base = new URL(baseUrl);
  // MSW 2 throws at a malformed percent-encoding in the part of a URL that a wildcard matches.
  const origin = new RegExp(`^${base.origin.replace(/[.[\]]/g, '\\$&')}/`);
  return http.all(origin, async ({ request }) => {
    const incoming = await readIncoming(request, base);
    if (!incoming) return undefined;
    const operation = findOperation(responder, incoming);
    const found = operation instanceof Error ? undefined : operation;
    if (!isDefault && !found) return undefined;
    const received = new ReceivedRequest(
      incoming,
      found && { name: operationName(found), id: found.iid ?? '' },
      {
        ...incoming,
        parse: (bytes) => parsedOrText(bytes, incoming),
      },
    );
    let isStubbed = isDefault;
    const next: NextStub<Operation> = async (target, seen) => {
      isStubbed = true; // also if a function of the user's throws
      const stub = await nextStub(target, seen);
      if (!stub) isStubbed = isDefault;
      return stub;
    };
    const { reply } = await respondTo(responder, incoming, operation, received, next, wait);
    return isStubbed ? toResponse(reply, request.method) : undefined;
  });
}

/** Undefined if the request is not one to the API. The token request goes to the API's origin. */
async function readIncoming(request: Request, base: URL): Promise<Incoming | undefined> {
  const url = new URL(request.url);
  const prefix = base.pathname.replace(/\/$/, '');
  const isToken = url.pathname === TOKEN_PATH;
  if (!isToken && !url.pathname.startsWith(`${prefix}/`)) return undefined;
  const bytes = new Uint8Array(await request.clone().arrayBuffer());
  return {
    method: request.method,
    path: isToken ? url.pathname : url.pathname.slice(prefix.length),
    query: readQuery(url.searchParams),
    // The interceptor sees no length.
    headers: { ...Object.fromEntries(request.headers), 'content-length': String(bytes.length) },
    bytes: bytes.length > 0 ? bytes : null,
  };
}

function toResponse(reply: Reply, method: string): Response {
  if ('reset' in reply) return HttpResponse.error();
  const { status, headers, body = '' } = reply;
  const hasBody = method !== 'HEAD' && ![204, 205, 304].includes(status);
  const sent = new Headers();
  for (const [name, values] of Object.entries(headers)) {
    for (const value of [values].flat()) sent.append(name, value);
  }
  // A text would get a Content-Type.
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return new HttpResponse(hasBody && bytes.length > 0 ? (bytes as Uint8Array<ArrayBuffer>) : null, {
    status,
    headers: sent,
  });
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
