import type { IncomingMessage } from 'node:http';
import { readBody } from '../http/read-body.ts';
import { isRecord } from '../is-record.ts';
import { MockResponseError } from '../mock-response-error.ts';
import type { ReceivedRequests } from '../requests/request-log.ts';
import { parseBody } from '../response/parse-body.ts';
import type { HttpReply } from '../response/reply.ts';
import { RequestError } from '../response/request-error.ts';
import type { Stubs } from '../stubs/stub.ts';
import { redactRequest } from './redacted-request.ts';

/** Limits on who may control a mock over HTTP. */
export interface ControlOptions {
  /** Host names besides loopback, such as the name of the mock's service in docker-compose. Default: none. */
  readonly hosts?: readonly string[];
}

/** The actions that other processes may take. */
export interface Controlled {
  readonly requests: ReceivedRequests;
  respond(stubs: Stubs): void;
  reset(): void;
}

const PREFIX = '/__mock/';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Responds to requests under `/__mock/`: `GET requests`, `POST respond`, `POST reset`. It sends no CORS headers.
 *
 * @returns undefined for any other request
 */
export async function controlReply(
  mock: Controlled,
  { hosts = [] }: ControlOptions,
  request: IncomingMessage,
): Promise<HttpReply | undefined> {
  const path = request.url?.split('?')[0] ?? '';
  if (!path.startsWith(PREFIX)) return undefined;
  try {
    assertAllowed(request, [...LOOPBACK, ...hosts]);
    return await run(mock, path.slice(PREFIX.length), request);
  } catch (error) {
    if (error instanceof RequestError)
      return json(error.status, { error: { code: error.code, message: error.message } });
    if (error instanceof MockResponseError)
      return json(400, { error: { code: error.code, message: error.message } });
    throw error;
  }
}

async function run(mock: Controlled, action: string, request: IncomingMessage): Promise<HttpReply> {
  switch (`${request.method} ${action}`) {
    case 'GET requests':
      return json(200, { requests: mock.requests.map(redactRequest), dropped: mock.requests.dropped });
    case 'POST respond':
      mock.respond(await readStubs(request));
      return { status: 204, headers: {} };
    case 'POST reset':
      mock.reset();
      return { status: 204, headers: {} };
    default:
      throw new RequestError(
        404,
        'control_unknown',
        `There is no ${request.method} ${PREFIX}${action}. Use GET requests, POST respond or POST reset.`,
      );
  }
}

async function readStubs(request: IncomingMessage): Promise<Stubs> {
  const contentType = request.headers['content-type'];
  if (!contentType?.startsWith('application/json'))
    throw new RequestError(415, 'media_type', 'Send the stubs as application/json.');
  const stubs = parseBody((await readBody(request)) ?? Buffer.alloc(0), contentType);
  if (!isRecord(stubs)) throw new RequestError(400, 'invalid_body', 'Send an object of stubs by operation.');
  return stubs as Stubs;
}

/**
 * Rejects requests of other machines' names and of web pages. A page of any origin can send requests to loopback, and DNS rebinding makes
 * it look like the same origin. But it can't choose its `Host` and `Origin`.
 *
 * @throws {RequestError} 403
 */
function assertAllowed({ headers }: IncomingMessage, hosts: readonly string[]): void {
  const { host = '', origin } = headers;
  const name = host.replace(/:\d+$/, '').toLowerCase();
  if (!hosts.some((allowed) => allowed.toLowerCase() === name))
    throw new RequestError(
      403,
      'host_rejected',
      `The host ${JSON.stringify(name)} may not control the mock.`,
    );
  if (origin !== undefined && origin !== `http://${host}`)
    throw new RequestError(403, 'origin_rejected', 'A web page of another origin may not control the mock.');
}

function json(status: number, value: object): HttpReply {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
