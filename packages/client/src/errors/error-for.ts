import { TIMED_OUT } from '../call/timeout.ts';
import type { Method } from '../hooks/attempt.ts';
import { responseDetails } from '../response/details.ts';
import { causeCode, neverConnected } from '../runtime/connection.ts';
import { isRenderingSignal } from '../runtime/rendering-signal.ts';
import { GoldLeafError, type GoldLeafErrorDetails } from './goldleaf-error.ts';
import { outline } from './outline.ts';
import { statusError } from './status-error.ts';
import { AbortedError, InvalidRequestError, NetworkError, TimeoutError } from './transport-error.ts';

/** Facts of an attempt that failed. */
export interface AttemptFacts {
  readonly method: Method;
  readonly path: string;
  /** Attempts of the call that began to send. */
  readonly attempts: number;
  /** Whether the server may have processed a request of the call. */
  readonly mayHaveActed: boolean;
  /** Whether the attempt passed a request to `fetch`. */
  readonly isSent: boolean;
  readonly response?: Response | undefined;
  /** Its secrets are the parts of the request that may be secret. */
  readonly draft?: { readonly secrets: string } | undefined;
  /** The caller's signal. */
  readonly signal?: AbortSignal | undefined;
}

/** Returns the error for the cause that ended an attempt. */
export function errorFor(cause: unknown, facts: AttemptFacts): GoldLeafError {
  const { response, signal, isSent, mayHaveActed } = facts;
  // Callers may abort a call with the error of another one. An error that a middleware got from another call says nothing about this one.
  if (cause instanceof GoldLeafError && cause !== signal?.reason && (response || !isSent)) return cause;
  const details = detailsOf(facts);
  if (signal?.aborted) return new AbortedError('aborted', 'aborted', { ...details, cause: signal.reason });
  if (isRenderingSignal(cause))
    return new AbortedError('aborted', 'stopped by Next.js', { ...details, cause });
  // A failure whose body can't be read is still that failure.
  if (response && !response.ok) return statusError({ ...details, cause: outline(cause) });
  if (cause === TIMED_OUT) return new TimeoutError('timeout', 'no complete response in time', details);
  if (isSent || mayHaveActed || neverConnected(cause)) {
    const outlined = outline(cause);
    const code = causeCode(outlined, facts);
    const reason = `no complete response${code ? ` (${code})` : ''}`;
    return new NetworkError('network', reason, { ...details, causeCode: code, cause: outlined });
  }
  const reason = outline(cause)?.message ?? 'something other than an error was thrown';
  return new InvalidRequestError('invalid_request', reason, { ...details, cause });
}

/** Returns what every error of an attempt has. */
export function detailsOf(facts: AttemptFacts): GoldLeafErrorDetails {
  const { method, path, attempts, mayHaveActed, response, draft } = facts;
  return { method, path, attempts, mayHaveActed, ...(response && responseDetails(response, draft?.secrets)) };
}
