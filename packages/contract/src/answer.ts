/** A request as it goes over the wire. */
export interface WireRequest {
  readonly method: string;
  /** With its query. */
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

/** @param header - Prism's header `sl-violations` */
export function readAnswer(
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

/** The violations that Prism lists in the header `sl-violations`. Past 8 kB it cuts the list and says so before it. */
export function readViolations(header: string | null | undefined): string[] {
  if (header?.startsWith('Too many')) return ['too many violations'];
  return (JSON.parse(header ?? '[]') as PrismViolation[]).map(violationText).sort();
}

interface PrismViolation {
  readonly location?: readonly string[];
  /** A keyword of JSON Schema, or a status. Some have none. */
  readonly code?: string | number;
  readonly message: string;
}

/** In its problems Prism leaves the first word of a request's location out. */
function violationText({ location = [], code, message }: PrismViolation): string {
  const place = ['request', 'response'].includes(location[0] ?? '') ? location : ['request', ...location];
  return `${place.join('.')}: ${code ?? message.replace(/ (status code|media type) .*/, ' $1')}`;
}

/**
 * A violation where it is in a request or an answer.
 *
 * @param violation - such as `page: type`, or `: required` of the whole
 */
export function placed(side: string, violation: string): string {
  return violation.startsWith(':') ? `${side}${violation}` : `${side}.${violation}`;
}
