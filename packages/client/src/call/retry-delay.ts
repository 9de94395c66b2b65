import type { GoldLeafError } from '../errors/goldleaf-error.ts';
import { failsAgain } from '../runtime/connection.ts';

/** Delay of the first retry, in milliseconds. Each further delay is twice as long. */
const FIRST_DELAY = 500;
const LONGEST_DELAY = 8_000;
/** The longest `Retry-After` that a retry waits for, in seconds. With a longer one, the call fails. */
const LONGEST_RETRY_AFTER = 60;

/** Statuses of failures that may be temporary. */
const TRANSIENT = [408, 429, 500, 502, 503, 504];

/**
 * Decides whether and when a call is retried. It is retried if the failure may be temporary and a retry is safe.
 *
 * @param retry - 0 for the first retry
 * @param isRetrySafe - whether the call may be sent again although the server may have processed it
 * @returns milliseconds, Infinity if the call is not retried
 */
export function retryDelay(error: GoldLeafError, retry: number, isRetrySafe: boolean): number {
  const { retryAfter = 0 } = error;
  if (!mayPass(error) || (error.mayHaveActed && !isRetrySafe) || retryAfter > LONGEST_RETRY_AFTER) {
    return Infinity;
  }
  const backoff = Math.min(FIRST_DELAY * 2 ** retry, LONGEST_DELAY);
  // Adds up to a quarter at random, so that callers that failed together don't retry together.
  return Math.max(backoff, retryAfter * 1_000) * (1 + Math.random() / 4);
}

function mayPass(error: GoldLeafError): boolean {
  const { code, status } = error;
  if (code === 'network') return !failsAgain(error);
  // A failed token request was retried already, and the client sends no other for a while.
  return code === 'timeout' || (code !== 'token_request' && TRANSIENT.includes(status as number));
}
