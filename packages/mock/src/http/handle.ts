import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Controlled, type ControlOptions, controlReply } from '../control/control.ts';
import type { Engine } from '../prism/engine.ts';
import type { WriteLine } from '../prism/logger.ts';
import type { Operation } from '../prism/operations.ts';
import { ReceivedRequest, sizeOf } from '../requests/received-request.ts';
import type { RequestLog } from '../requests/request-log.ts';
import type { Violation } from '../requests/violation.ts';
import { operationName } from '../response/documented-operation.ts';
import { type Incoming, parsedOrText, readQuery } from '../response/incoming.ts';
import { problemOutcome, requestErrorOutcome } from '../response/outcome.ts';
import type { Reply } from '../response/reply.ts';
import { RequestError } from '../response/request-error.ts';
import { findOperation, respondTo } from '../response/respond-to.ts';
import type { StubList } from '../stubs/stub-list.ts';
import { corsHeaders, preflightReply } from './cors.ts';
import { readBody } from './read-body.ts';
import { sendReply } from './send-reply.ts';

/** The parts of a mock that a request passes through. */
export interface MockParts {
  readonly engine: Engine;
  readonly stubs: StubList<Operation>;
  readonly log: RequestLog;
  readonly write: WriteLine;
  readonly cors: boolean;
  /** The mock that may be controlled over HTTP, and the limits. Falsy if nobody may control it. */
  readonly control: false | { readonly mock: Controlled; readonly options: ControlOptions } | undefined;
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
  const { engine, stubs, write, log } = parts;
  const { incoming, error } = await readIncoming(request);
  const { method, path, bytes } = incoming;
  write('info', `${method} ${path}  Request received`);
  const operation = findOperation(engine, incoming);
  const found = operation instanceof Error ? undefined : operation;
  const received = new ReceivedRequest(
    incoming,
    found && { name: operationName(found), id: found.iid ?? '' },
    {
      ...incoming,
      parse: (content) => parsedOrText(content, incoming),
    },
  );
  log.add(received, sizeOf(received, bytes?.length ?? 0));

  const wait = (milliseconds: number) => waitUnlessClosed(response, milliseconds);
  const next = (target: Operation) => stubs.next(target, received);
  const outcome = error
    ? requestErrorOutcome(error)
    : await respondTo(engine, incoming, operation, received, next, wait);
  received.violations = outcome.violations;
  if ('status' in outcome.reply) received.status = outcome.reply.status;
  for (const violation of outcome.violations) write('error', violationLine(violation));
  const result = received.status ? `Responded with ${received.status}` : 'Broke the connection';
  write('info', `${method} ${path}  ${result}`);
  return outcome.reply;
}

function violationLine({ fault, location, rule, message }: Violation): string {
  return `The ${fault} is at fault${location && ` in ${location}`} (${rule}): ${message}`;
}

async function readIncoming(
  request: IncomingMessage,
): Promise<{ readonly incoming: Incoming; readonly error?: RequestError }> {
  const { method = 'GET', headers, url = '' } = request;
  const { pathname, searchParams } = parseTarget(url);
  const incoming = { method, path: pathname, query: readQuery(searchParams), headers };
  try {
    return { incoming: { ...incoming, bytes: await readBody(request) } };
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return { incoming: { ...incoming, bytes: null }, error };
  }
}

/** Reads a path with its query, or a whole URL. Anything else becomes a path that no description has. */
function parseTarget(target: string): URL {
  if (target.startsWith('/')) return new URL(`http://mock${target}`);
  return URL.canParse(target) ? new URL(target) : new URL(`http://mock/${encodeURIComponent(target)}`);
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
