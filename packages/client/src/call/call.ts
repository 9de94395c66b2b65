import type { GoldLeafError } from '../errors/goldleaf-error.ts';
import { isRenderingSignal } from '../errors/rendering-signal.ts';
import { StatusError, UnauthorizedError } from '../errors/status-error.ts';
import { AbortedError, InvalidRequestError, NetworkError } from '../errors/transport-error.ts';
import { log, type Method } from '../hooks.ts';
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
 * Calls an operation: as often as it may be sent, and within its time.
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
  const delivery = new Delivery();
  try {
    return await runAttempts(planCall(config, method, path, options), delivery);
  } catch (cause) {
    if (isRenderingSignal(cause)) throw cause;
    return failure(undescribedError(method, path, delivery));
  }
}

/** Runs attempts until one succeeds or none may follow. */
async function runAttempts(plan: CallPlan, delivery: Delivery): Promise<AnyResult> {
  const { config, signal } = plan;
  let rejected: AttemptResult | undefined;
  for (let retry = 0; ; ) {
    const result = await runAttempt(plan, delivery, rejected);
    const { error, response } = result;
    if (!error) return { ok: true, status: response.status, data: result.data, response };
    if (!rejected && error instanceof UnauthorizedError && mayReplaceToken(plan, result)) {
      rejected = result;
      continue;
    }
    const delay = retry < plan.retries ? retryDelay(error, retry, plan.isRetrySafe) : undefined;
    retry++;
    if (delay === undefined || performance.now() + delay >= plan.deadline) {
      log(config, 'info', error.message, error);
      return failure(error, response);
    }
    log(config, 'warn', `${error.message}, sent again in ${Math.round(delay)} ms`, error);
    if (await sleep(delay, signal)) continue;
    const { attempts, mayHaveActed } = error;
    const details = { method: plan.method, path: plan.path, attempts, mayHaveActed, cause: signal?.reason };
    const aborted = new AbortedError('aborted', 'aborted', details);
    log(config, 'info', aborted.message, aborted);
    return failure(aborted);
  }
}

/** Has a rejected token replaced. Returns whether the call may be sent again with another one. */
function mayReplaceToken(
  { config, options, isRetrySafe }: CallPlan,
  { token, error }: AttemptResult,
): boolean {
  if (token === undefined) return false;
  config.tokens?.invalidate(token);
  return !isStream(options.body) && (isRetrySafe || !error?.mayHaveActed);
}

/** A token request's status says nothing about the operation, and neither does that of a 2xx that can't be read. */
function failure(error: GoldLeafError, response?: Response): AnyResult {
  return { ok: false, status: error instanceof StatusError ? error.status : undefined, error, response };
}

/** The error for something that throws when it is looked at. So it isn't. */
function undescribedError(
  method: Method,
  path: unknown,
  { mayHaveActed, attempts }: Delivery,
): GoldLeafError {
  const details = { method, path: typeof path === 'string' ? path : undefined, attempts, mayHaveActed };
  return mayHaveActed
    ? new NetworkError('network', 'failed with an error that cannot be read', details)
    : new InvalidRequestError('invalid_request', 'the call cannot be sent', details);
}
