import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Controlled, type ControlOptions, controlReply } from './control/control.ts';
import { corsHeaders, preflightReply } from './http/cors.ts';
import { parseBody } from './http/parse-body.ts';
import { readBody } from './http/read-body.ts';
import { type Reply, sendReply } from './http/reply.ts';
import { RequestError } from './http/request-error.ts';
import {
  documentedOutcome,
  type Outcome,
  problemOutcome,
  requestErrorOutcome,
  stubErrorOutcome,
} from './outcome.ts';
import type { Engine, PrismRequest, PrismResponse } from './prism/engine.ts';
import { decodeForm } from './prism/form.ts';
import type { WriteLine } from './prism/logger.ts';
import { type Operation, operationName } from './prism/operations.ts';
import { readPreference } from './prism/preference.ts';
import { ReceivedRequest, sizeOf } from './requests/received-request.ts';
import type { RequestLog } from './requests/request-log.ts';
import type { Violation } from './requests/violation.ts';
import { listPage } from './stubs/list-page.ts';
import type { ReadyStub } from './stubs/ready-stub.ts';
import type { StubList } from './stubs/stub-list.ts';

/** The parts of a mock that a request passes through. */
export interface MockParts {
  readonly engine: Engine;
  readonly stubs: StubList;
  readonly log: RequestLog;
  readonly write: WriteLine;
  readonly cors: boolean;
  /** Who may control which mock over HTTP. Falsy if nobody may. */
  readonly control: false | { readonly mock: Controlled; readonly options: ControlOptions } | undefined;
}

/** A request as it came, before its body is parsed. */
interface Incoming {
  readonly method: string;
  readonly path: string;
  readonly query: Record<string, string | string[]>;
  readonly headers: IncomingMessage['headers'];
  readonly bytes: Buffer | null;
}

/** Responds to a request. Never rejects: whatever fails becomes a response, because an error here would end the user's process. */
export async function handle(
  parts: MockParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.on('error', () => {}); // the client is gone
  const isHead = request.method === 'HEAD';
  let reply: Reply;
  try {
    reply = (await ownReply(parts, request)) ?? (await apiReply(parts, request, response));
  } catch (error) {
    reply = problemOutcome(error).reply;
  }
  try {
    sendReply(response, reply, isHead);
  } catch (error) {
    sendFailure(parts, response, error, isHead);
  }
}

/** The reply to what is no request to the API: control of the mock, and a browser's preflight. */
async function ownReply({ control, cors }: MockParts, request: IncomingMessage): Promise<Reply | undefined> {
  const reply = control && (await controlReply(control.mock, control.options, request));
  return reply || (cors ? preflightReply(request) : undefined);
}

async function apiReply(
  parts: MockParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Reply> {
  const reply = await respond(parts, request, response);
  if ('reset' in reply || !parts.cors) return reply;
  return { ...reply, headers: { ...corsHeaders(request.headers), ...reply.headers } };
}

/** Sends 500 if a response can't be sent. */
function sendFailure(parts: MockParts, response: ServerResponse, error: unknown, isHead: boolean): void {
  parts.write('error', `The response can't be sent: ${error}`);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  sendReply(response, problemOutcome(error).reply, isHead);
}

async function respond(parts: MockParts, request: IncomingMessage, response: ServerResponse): Promise<Reply> {
  const { write, log } = parts;
  const { incoming, error } = await readIncoming(request);
  const { method, path, bytes } = incoming;
  write('info', `${method} ${path}  Request received`);
  const operation = findOperation(parts.engine, incoming);
  const received = new ReceivedRequest(
    incoming,
    'iid' in operation ? { name: operationName(operation), id: operation.iid ?? '' } : undefined,
    { ...incoming, parse: (content) => parsedOrText(content, incoming) },
  );
  log.add(received, sizeOf(received, bytes?.length ?? 0));

  const outcome = error
    ? requestErrorOutcome(error)
    : await operationOutcome(parts, incoming, operation, received, response);
  received.violations = outcome.violations;
  if ('status' in outcome.reply) received.status = outcome.reply.status;
  for (const violation of outcome.violations) write('error', violationLine(violation));
  write(
    'info',
    `${method} ${path}  ${received.status ? `Responded with ${received.status}` : 'Broke the connection'}`,
  );
  return outcome.reply;
}

function violationLine({ fault, location, rule, message }: Violation): string {
  return `The ${fault} is at fault${location && ` in ${location}`} (${rule}): ${message}`;
}

async function readIncoming(
  request: IncomingMessage,
): Promise<{ readonly incoming: Incoming; readonly error?: RequestError }> {
  const { method = 'GET', headers } = request;
  // A target that is no URL becomes a path that no description has.
  const target = URL.canParse(request.url ?? '', 'http://mock')
    ? request.url
    : `/${encodeURIComponent(String(request.url))}`;
  const { pathname, searchParams } = new URL(target ?? '', 'http://mock');
  const incoming = { method, path: pathname, query: queryOf(searchParams), headers };
  try {
    return { incoming: { ...incoming, bytes: await readBody(request) } };
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return { incoming: { ...incoming, bytes: null }, error };
  }
}

function queryOf(parameters: URLSearchParams): Record<string, string | string[]> {
  const query = new Map<string, string | string[]>();
  for (const name of parameters.keys()) {
    const values = parameters.getAll(name);
    query.set(name, values.length === 1 ? (values[0] as string) : values);
  }
  return Object.fromEntries(query);
}

/** The operation of a request, or the problem that it has none. */
function findOperation(engine: Engine, incoming: Incoming): Operation | Error {
  try {
    return engine.route(prismRequest(incoming, null));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function prismRequest({ method, path, query, headers }: Incoming, body: unknown): PrismRequest {
  const { __server: server } = query;
  const baseUrl = typeof server === 'string' ? server : undefined;
  return {
    method: method.toLowerCase() as PrismRequest['method'],
    url: { path, query, ...(baseUrl && { baseUrl }) },
    headers: headers as Record<string, string>,
    body,
  };
}

function parsedOrText(bytes: Uint8Array, { headers }: Incoming): unknown {
  try {
    return parseBody(bytes, headers['content-type']);
  } catch {
    return Buffer.from(bytes).toString();
  }
}

async function operationOutcome(
  parts: MockParts,
  incoming: Incoming,
  operation: Operation | Error,
  received: ReceivedRequest,
  response: ServerResponse,
): Promise<Outcome> {
  let stub: ReadyStub = {};
  try {
    const body = incoming.bytes && parseBody(incoming.bytes, incoming.headers['content-type']);
    if (operation instanceof Error) return problemOutcome(operation);
    try {
      stub = await parts.stubs.next(operation, received);
    } catch (error) {
      return stubErrorOutcome(operation, error);
    }
    if (stub.delay !== undefined) await waitUnlessClosed(response, stub.delay);
    return await stubbedOutcome(parts.engine, incoming, body, operation, stub);
  } catch (error) {
    return error instanceof RequestError ? requestErrorOutcome(error) : problemOutcome(error);
  }
}

async function stubbedOutcome(
  engine: Engine,
  incoming: Incoming,
  body: unknown,
  operation: Operation,
  stub: ReadyStub,
): Promise<Outcome> {
  if (stub.raw) return { reply: stub.raw, violations: [] };
  if (stub.reset) return { reply: { reset: true }, violations: [] };
  const preference = readPreference(incoming.headers, incoming.query);
  const form = await decodeForm(operation, incoming.bytes, incoming.headers['content-type'] ?? '');
  const request = { ...prismRequest(incoming, body), form };
  const wanted = stub.list ? listPage(stub.list, incoming.query) : stub;
  const answer: PrismResponse = await engine.respond(operation, request, preference, wanted);
  const isStubbed = wanted.body !== undefined && answer.status === wanted.status;
  return documentedOutcome(answer, isStubbed ? 'stub' : 'description', incoming.headers.accept);
}

/** Waits, but no longer than somebody waits for the response. The timer doesn't keep the process alive. */
function waitUnlessClosed(response: ServerResponse, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    timer.unref();
    response.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
