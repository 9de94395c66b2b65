import type { ReceivedRequest } from '../requests/received-request.ts';

/** A request without its secrets, as other processes may see it. */
export interface RedactedRequest
  extends Pick<ReceivedRequest, 'operation' | 'operationId' | 'method' | 'path' | 'violations'> {
  /** Null while there is no response, and if the connection was broken. */
  readonly status: number | null;
  readonly query: unknown;
  readonly headers: unknown;
  /** The JSON body; null if the body is something else. */
  readonly body: unknown;
}

/** Names of fields that hold a secret, such as `password`, `apiKey`, `securityToken`. */
const SECRET_NAME = /pass|secret|token|key|auth|credential|session|cookie|signature|otp|^pin$/i;

const SHOWN_HEADERS = [
  'accept',
  'content-type',
  'content-length',
  'content-encoding',
  'prefer',
  'user-agent',
  'apicustomerid',
];

const REDACTED = '[redacted]';

/** Returns a request with every value replaced whose name says that it is secret. Unknown headers are left out. */
export function redactRequest(request: Readonly<ReceivedRequest>): RedactedRequest {
  const { operation, operationId, method, path, violations, status, query, headers, body } = request;
  const shown = Object.entries(headers).filter(([name]) => SHOWN_HEADERS.includes(name));
  return {
    operation,
    operationId,
    method,
    path,
    status: status ?? null,
    violations,
    query: redact(query),
    headers: Object.fromEntries(shown),
    // A body that isn't valid JSON may hold a secret anywhere.
    body: typeof body === 'string' ? null : redact(body),
  };
}

function redact(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(redact);
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([name, inner]) => [name, SECRET_NAME.test(name) ? REDACTED : redact(inner)]),
  );
}
