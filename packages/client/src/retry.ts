import type { GoldLeafError } from './errors/goldleaf-error.ts';
import { failsForGood } from './errors/transport-error.ts';

/** The first wait, in milliseconds; each further one is twice as long. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 8_000;
/** The longest `Retry-After` that is obeyed, in seconds. A longer one is the caller's to decide on. */
const LONGEST_RETRY_AFTER = 60;

/** Statuses that may pass. */
const TRANSIENT = [408, 429, 500, 502, 503, 504];

/**
 * Decides whether a call is sent again: where what went wrong may pass, and sending again does no harm.
 *
 * @param retry - 0 for the first
 * @param safe - whether the operation may be sent again without knowing what came of the first time
 * @returns milliseconds to wait; Infinity where it is not sent again
 */
export function waitBefore(retry: number, error: GoldLeafError, safe: boolean): number {
  const { code, status, retryAfter = 0, mayHaveActed } = error;
  // A failed exchange was sent again already, and is left alone for a while.
  const mayPass =
    (code === 'network' && !failsForGood(error.cause)) ||
    code === 'timeout' ||
    (code !== 'token_exchange' && TRANSIENT.includes(status as number));
  if (!mayPass || (mayHaveActed && !safe)) return Infinity;
  if (retryAfter > LONGEST_RETRY_AFTER) return Infinity;
  const backoff = Math.min(FIRST_WAIT * 2 ** retry, LONGEST_WAIT);
  // Up to a quarter more by chance, so that callers that failed together don't come back together.
  return Math.max(backoff, retryAfter * 1_000) * (1 + Math.random() / 4);
}
