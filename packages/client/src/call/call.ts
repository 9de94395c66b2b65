import { type AttemptFacts, errorFor } from '../errors/error-for.ts';
import type { GoldLeafError } from '../errors/goldleaf-error.ts';
import { isRenderingSignal } from '../errors/rendering-signal.ts';
import { StatusError, UnauthorizedError } from '../errors/status-error.ts';
import type { CallOutcome, Method } from '../hooks/attempt.ts';
import { log } from '../hooks/log.ts';
import { observe } from '../hooks/observe.ts';
import { isStream } from '../request/body.ts';
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
  const delivery = new Delivery();
  let result: AnyResult;
  let signal: unknown;
  try {
    result = await runAttempts(planCall(config, method, path, options), delivery);
  } catch (cause) {
    if (isRenderingSignal(cause)) signal = cause;
    // Any other cause is dropped, because reading it may throw. Reading a path that isn't a string may throw too.
    result = failure(errorFor(signal, factsOf(method, typeof path === 'string' ? path : '', delivery)));
  }
  const { onCall } = config;
  if (onCall) {
    const { callId, attempts } = delivery;
    const { status, error } = result as { readonly status: number; readonly error?: GoldLeafError };
    const milliseconds = performance.now() - start;
    observe(() => onCall({ callId, method, path, attempts, status, error, milliseconds } as CallOutcome));
  }
  if (signal) throw signal;
  return result;
}

/** Runs attempts until one succeeds or no retry is allowed. */
async function runAttempts(plan: CallPlan, delivery: Delivery): Promise<AnyResult> {
  const { config, method, path, signal } = plan;
  let rejected: AttemptResult | undefined;
  let isTokenReplaced = false;
  for (let retry = 0; ; ) {
    const result = await runAttempt(plan, delivery, rejected);
    rejected = undefined;
    const { error, response } = result;
    if (!error) return { ok: true, status: response.status, data: result.data, response };
    if (!isTokenReplaced && error instanceof UnauthorizedError && mayReplaceToken(plan, result)) {
      isTokenReplaced = true;
      rejected = result;
      continue;
    }
    const delay = retry < plan.retries ? retryDelay(error, retry++, plan.isRetrySafe) : undefined;
    if (delay === undefined || performance.now() + delay >= plan.deadline) {
      log(config, 'info', error.message, error);
      return failure(error, response);
    }
    log(config, 'warn', `${error.message}, sent again in ${Math.round(delay)} ms`, error);
    if (await sleep(delay, signal)) continue;
    const aborted = errorFor(signal?.reason, { ...factsOf(method, path, delivery), signal });
    log(config, 'info', aborted.message, aborted);
    return failure(aborted);
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

/** Facts of a call between its attempts. */
function factsOf(method: Method, path: string, { attempts, mayHaveActed }: Delivery): AttemptFacts {
  return { method, path, attempts, mayHaveActed, isSent: mayHaveActed };
}

/** Leaves out the status of a token request and of an invalid 2xx: neither says anything about the operation. */
function failure(error: GoldLeafError, response?: Response): AnyResult {
  return { ok: false, status: error instanceof StatusError ? error.status : undefined, error, response };
}
