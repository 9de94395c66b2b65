import type { GoldLeafError } from '../errors/goldleaf-error.ts';
import type { Attempt, AttemptOutcome } from './attempt.ts';

/**
 * Returns the outcome of an attempt or a call, for hooks.
 *
 * @param start - when it began, on the clock of `performance.now`
 */
export function outcomeOf(
  attempt: Attempt,
  status: number | undefined,
  error: GoldLeafError | undefined,
  start: number,
): AttemptOutcome {
  return { ...attempt, status, error, milliseconds: performance.now() - start };
}
