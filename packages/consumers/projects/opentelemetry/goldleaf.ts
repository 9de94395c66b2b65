import {
  type AttemptOutcome,
  type CallOutcome,
  createGoldLeafClient,
  type GoldLeafClient,
} from '@goldleaf/client';
import { type Attributes, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

const tracer = trace.getTracer('goldleaf');
const attemptsOf = new Map<number, { readonly time: number; readonly attempt: AttemptOutcome }[]>();

function keepAttempt(attempt: AttemptOutcome): void {
  const attempts = attemptsOf.get(attempt.callId) ?? [];
  attempts.push({ time: Date.now(), attempt });
  attemptsOf.set(attempt.callId, attempts);
}

function recordCall({ callId, method, path, status, error, milliseconds }: CallOutcome): void {
  const end = Date.now();
  const span = tracer.startSpan(`${method} ${path}`, {
    kind: SpanKind.CLIENT,
    startTime: end - milliseconds,
    attributes: { 'http.request.method': method, 'url.template': path, 'server.address': 'goldleaf.app' },
  });
  for (const { time, attempt } of attemptsOf.get(callId) ?? []) {
    span.addEvent('attempt', outcomeOf(attempt), time);
  }
  attemptsOf.delete(callId);
  span.setAttributes(outcomeOf({ status, error }));
  if (error) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end(end);
}

function outcomeOf({ status, error }: Pick<CallOutcome, 'status' | 'error'>): Attributes {
  return { 'http.response.status_code': status, 'error.type': error?.code };
}

export const goldleaf: GoldLeafClient = createGoldLeafClient({
  auth: { apiKey: () => process.env['GOLDLEAF_API_KEY'] ?? '', apiKeyName: 'Our integration' },
  baseUrl: process.env['GOLDLEAF_URL'], // a mock in tests; else GoldLeaf
  onResponse: keepAttempt,
  onCall: recordCall,
});
