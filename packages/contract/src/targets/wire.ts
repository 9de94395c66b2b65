/** A request as it is sent. */
export interface WireRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** The parts of a response that the contract covers. */
export interface WireResponse {
  readonly status: number;
  readonly mediaType: string | undefined;
  /** Parsed JSON, else text. Undefined if empty. For a problem that Prism creates itself, only the problem's name. */
  readonly body: unknown;
  /** Violations that Prism reports, in order, such as `request.body.emailAddresses.0.email: type`. */
  readonly violations: readonly string[];
}

/** @param header - Prism's header `sl-violations` */
export function readResponse(
  status: number,
  mediaType: string | undefined,
  content: string,
  header: string | undefined,
): WireResponse {
  const violations = readViolations(header);
  if (content === '') return { status, mediaType, body: undefined, violations };
  if (!mediaType?.endsWith('json')) return { status, mediaType, body: content, violations };
  const body = JSON.parse(content);
  if (mediaType !== 'application/problem+json') return { status, mediaType, body, violations };
  const inBody = (body.validation ?? []).map(formatViolation);
  const name = String(body.type).split('#').at(-1);
  return { status, mediaType, body: name, violations: [...violations, ...inBody].sort() };
}

/** Reads the violations in the header `sl-violations`. Prism shortens a list over 8 kB and says so at its start. */
export function readViolations(header: string | null | undefined): string[] {
  if (header?.startsWith('Too many')) return ['too many violations'];
  return (JSON.parse(header ?? '[]') as PrismViolation[]).map(formatViolation).sort();
}

interface PrismViolation {
  readonly location?: readonly string[];
  /** A JSON Schema keyword or a status. Some violations have none. */
  readonly code?: string | number;
  readonly message: string;
}

/** Problems omit the leading `request` of a location, so it is added. */
function formatViolation({ location = [], code, message }: PrismViolation): string {
  const isComplete = ['request', 'response'].includes(location[0] ?? '');
  const keys = isComplete ? location : ['request', ...location];
  return `${keys.join('.')}: ${code ?? message.replace(/ (status code|media type) .*/, ' $1')}`;
}

/**
 * Prefixes a violation with its message part.
 *
 * @param part - such as `request.body`
 * @param violation - such as `page: type`, or `: required` for the root
 */
export function violationAt(part: string, violation: string): string {
  return violation.startsWith(':') ? `${part}${violation}` : `${part}.${violation}`;
}
