import { once } from 'node:events';
import { type IncomingMessage, request as sendRequest } from 'node:http';
import { text } from 'node:stream/consumers';

/** A server that the contract is checked against. */
export interface Target {
  /** Base URL of the API, without a slash at the end. */
  readonly url: string;
}

/** A request as it goes over the wire. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** What of an answer the contract is about. */
export interface Answer {
  readonly status: number;
  readonly mediaType: string | undefined;
  /** Parsed where it is JSON, else text; undefined where it is empty. Of a problem that Prism states itself, its name alone. */
  readonly body: unknown;
  /** What Prism finds wrong with request and answer, such as `request.body.emailAddresses.0.email: type`, in order. */
  readonly violations: readonly string[];
}

/** Milliseconds in which every request gets its answer. */
const TIME = 5_000;

/** Sends a request as it is: whatever the method, the media type or the body. `fetch` would mend some and refuse others. */
export async function answerTo(target: Target, request: WireRequest): Promise<Answer> {
  const { method, headers } = request;
  const sent = sendRequest(target.url + request.path, { method, headers, signal: AbortSignal.timeout(TIME) });
  sent.end(request.body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const mediaType = response.headers['content-type']?.split(';')[0];
  const header = response.headers['sl-violations'] as string | undefined;
  return readAnswer(response.statusCode ?? 0, mediaType, await text(response), header);
}

function readAnswer(
  status: number,
  mediaType: string | undefined,
  content: string,
  header: string | undefined,
): Answer {
  const listed = readViolations(header);
  if (content === '') return { status, mediaType, body: undefined, violations: listed };
  if (!mediaType?.endsWith('json')) return { status, mediaType, body: content, violations: listed };
  const body = JSON.parse(content);
  if (mediaType !== 'application/problem+json') return { status, mediaType, body, violations: listed };
  const stated = (body.validation ?? []).map(violationText);
  return { status, mediaType, body: body.type.split('#').at(-1), violations: [...listed, ...stated].sort() };
}

/** The violations that Prism lists in the header `sl-violations`. */
export function readViolations(header: string | null | undefined): string[] {
  return (JSON.parse(header ?? '[]') as PrismViolation[]).map(violationText).sort();
}

interface PrismViolation {
  readonly location?: readonly string[];
  /** A keyword of JSON Schema, or a status. */
  readonly code: string | number;
}

/** In its problems Prism leaves the first word of a request's location out. */
function violationText({ location = [], code }: PrismViolation): string {
  const place = ['request', 'response'].includes(location[0] ?? '') ? location : ['request', ...location];
  return `${place.join('.')}: ${code}`;
}
