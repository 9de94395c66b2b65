import { errorFor } from '../errors/error-for.ts';
import type { GoldLeafError } from '../errors/goldleaf-error.ts';
import { outline } from '../errors/outline.ts';
import { StatusError, UnauthorizedError } from '../errors/status-error.ts';
import type { Method } from '../hooks/attempt.ts';
import { log } from '../hooks/log.ts';
import { observe } from '../hooks/observe.ts';
import { outcomeOf } from '../hooks/outcome.ts';
import { isStream } from '../request/body.ts';
import { isRenderingSignal } from '../runtime/rendering-signal.ts';
import { type AttemptResult, runAttempt } from './attempt.ts';
import {
  type AnyCallOptions,
  type AnyResult,
  type CallPlan,
  type ClientConfig,
  planCall,
} from './call-plan.ts';
import { Delivery } from './delivery.ts';
import { retryDelay } from './retry-delay.ts';
import { sleep } from './timeout.ts';

/**
 * Calls an operation. Retries failures that are safe to retry, within the call's time limit.
 *
 * @param path - as the OpenAPI description writes it, with `{parameters}`
 * @throws what Next.js throws to control rendering (`isRenderingSignal`), unchanged, and nothing else
 */
export async function runCall(
  config: ClientConfig,
  method: Method,
  path: string,
  options: AnyCallOptions,
): Promise<AnyResult> {
  const start = performance.now();
  const delivery = new Delivery(method, typeof path === 'string' ? path : '');
  let result: AnyResult;
  let signal: unknown;
  try {
    result = await runAttempts(planCall(config, method, path, options), delivery);
  } catch (cause) {
    if (isRenderingSignal(cause)) signal = cause;
    // A copy, because another cause may throw when it is looked at.
    result = failure(errorFor(signal ?? outline(cause), delivery));
  }
  const { status, error } = result as { readonly status: number; readonly error?: GoldLeafError };
  if (error && !signal) log(config, 'info', error.message, error);
  observe(config.onCall, outcomeOf(delivery.attempt, status, error, start));
  if (signal) throw signal;
  return result;
}

/** Runs attempts until one succeeds or no retry is allowed. */
async function runAttempts(plan: CallPlan, delivery: Delivery): Promise<AnyResult> {
  const { config, signal } = plan;
  delivery.signal = signal;
  let rejected: AttemptResult | undefined;
  let isTokenReplaced = false;
  for (let retry = 0; ; ) {
    const result = await runAttempt(plan, delivery, rejected);
    delivery.endAttempt();
    rejected = undefined;
    if (!result.error) {
      const { response, data } = result;
      return { ok: true, status: response.status, data, response };
    }
    let { error, response } = result;
    if (!isTokenReplaced && error instanceof UnauthorizedError && mayReplaceToken(plan, result)) {
      isTokenReplaced = true;
      rejected = result;
      continue;
    }
    const delay = retry < plan.retries ? retryDelay(error, retry++, plan.isRetrySafe) : Infinity;
    if (performance.now() + delay < plan.deadline) {
      log(config, 'warn', `${error.message}, sent again in ${Math.round(delay)} ms`, error);
      if (await sleep(delay, signal)) continue;
      error = errorFor(signal?.reason, delivery);
      response = undefined;
    }
    return failure(error, response);
  }
}

/** Tells whether the call may be sent again with another token. If not, the next call gets another token. */
function mayReplaceToken(
  { config, options, isRetrySafe }: CallPlan,
  { token, error }: AttemptResult,
): boolean {
  if (token === undefined) return false;
  config.tokens?.invalidate(token);
  return !isStream(options.body) && (isRetrySafe || !error?.mayHaveActed);
}

/** Leaves out the status of a token request and of an invalid 2xx: neither says anything about the operation. */
function failure(error: GoldLeafError, response?: Response): AnyResult {
  return { ok: false, status: error instanceof StatusError ? error.status : undefined, error, response };
}
