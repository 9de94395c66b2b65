import { GoldLeafError } from './errors/goldleaf-error.ts';
import { sleep } from './timeout.ts';

/** First wait, in milliseconds; each further one is twice as long. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 8_000;
/** The longest `Retry-After` that is obeyed, in seconds. A longer one is the caller's to decide on. */
const LONGEST_RETRY_AFTER = 60;

const TRANSIENT = [408, 429, 500, 502, 503, 504];

export interface RetryPolicy {
  /** How often to send again, at most. */
  readonly retries: number;
  /** Whether the operation may be sent again without knowing what came of the first time. */
  readonly safe: boolean;
  readonly signal?: AbortSignal | undefined;
  /** When the call's time runs out, in milliseconds since the epoch. */
  readonly deadline: number;
  readonly onRetry?: (error: GoldLeafError, wait: number) => void;
}

/** Runs an attempt, and again after a wait where what went wrong may pass and sending again does no harm. */
export async function withRetries<T>(policy: RetryPolicy, attempt: () => Promise<T>): Promise<T> {
  for (let retry = 0; ; retry++) {
    try {
      return await attempt();
    } catch (error) {
      if (retry >= policy.retries || !(error instanceof GoldLeafError) || !mayPass(error, policy.safe))
        throw error;
      const wait = waitBefore(retry, error.retryAfter);
      if (Date.now() + wait >= policy.deadline || wait > LONGEST_RETRY_AFTER * 1_000) throw error;
      policy.onRetry?.(error, wait);
      await sleep(wait, policy.signal);
    }
  }
}

function mayPass(error: GoldLeafError, safe: boolean): boolean {
  const transient =
    error.status === undefined
      ? error.code === 'network' || error.code === 'timeout'
      : TRANSIENT.includes(error.status);
  return transient && (safe || !error.mayHaveActed);
}

/** In milliseconds. A quarter of it is chance, so that callers that failed together do not come back together. */
function waitBefore(retry: number, retryAfter: number | undefined): number {
  if (retryAfter !== undefined) return retryAfter * 1_000;
  return Math.min(FIRST_WAIT * 2 ** retry, LONGEST_WAIT) * (1 - Math.random() / 4);
}
