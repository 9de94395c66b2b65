import createClient from 'openapi-fetch';
import { detailsOf, errorFor } from '../errors/error-for.ts';
import type { GoldLeafError } from '../errors/goldleaf-error.ts';
import { statusError } from '../errors/status-error.ts';
import { InvalidResponseError } from '../errors/transport-error.ts';
import { log } from '../hooks/log.ts';
import { observe } from '../hooks/observe.ts';
import { outcomeOf } from '../hooks/outcome.ts';
import { passData } from '../hooks/parsed-response.ts';
import { buildRequest, RequestDraft } from '../request/build.ts';
import { fillPath } from '../request/path.ts';
import { writeQuery } from '../request/query.ts';
import { readBody } from '../response/body.ts';
import { applySchema } from '../response/schema.ts';
import { readFailure } from '../response/text.ts';
import { isRenderingSignal } from '../runtime/rendering-signal.ts';
import { getToken } from '../tokens/get-token.ts';
import type { CallPlan } from './call-plan.ts';
import type { Delivery } from './delivery.ts';
import { sendDraft } from './send.ts';
import { withTimeout } from './timeout.ts';

/** Builds the request of each attempt: address, parameters and headers. */
const openapi = createClient<Record<never, never>>({
  Request: RequestDraft as never,
  pathSerializer: fillPath,
  querySerializer: writeQuery,
});

export type AttemptResult = { readonly token?: string | undefined } & (
  | { readonly response: Response; readonly data: unknown; readonly error?: undefined }
  | { readonly response: Response | undefined; readonly error: GoldLeafError }
);

/**
 * Gets a token, sends a request and reads the response. Calls the hooks.
 *
 * @param rejected - the result of an attempt whose token the server rejected. It is returned if there is no other token
 * @throws what Next.js throws to control rendering, and nothing else
 */
export async function runAttempt(
  plan: CallPlan,
  delivery: Delivery,
  rejected: AttemptResult | undefined,
): Promise<AttemptResult> {
  const { config, method, path } = plan;
  let token: string | undefined;
  let start: number | undefined;

  const run = async (signal: AbortSignal): Promise<AttemptResult> => {
    token = await getToken(config.tokens, delivery, rejected?.token);
    if (rejected && token === rejected.token) return rejected;
    // The time may have run out while a token was waited for.
    signal.throwIfAborted();
    const { options, body, fields } = buildRequest(plan, token, signal);
    let data: unknown;
    const fetch = async (draft: RequestDraft): Promise<Response> => {
      draft.init.body = body ?? null;
      delivery.draft = draft;
      delivery.attempts++;
      start = performance.now();
      const response = await sendDraft(draft, { config, delivery, signal, fields });
      delivery.response = response;
      // Read here, because openapi-fetch would read the body of a failure however long it is.
      data = await readResponse(plan, delivery, response);
      return response;
    };
    const { response } = await openapi.request(
      method as never,
      path as never,
      { ...options, fetch } as never,
    );
    signal.throwIfAborted();
    return { token, response, data };
  };

  let result: AttemptResult;
  let thrown: unknown;
  try {
    const time = Math.min(plan.attemptTimeout, plan.deadline - performance.now());
    result = await withTimeout(time, plan.signal, run);
  } catch (cause) {
    thrown = cause;
    result = { token, response: delivery.response, error: errorFor(cause, delivery) };
  }
  if (start !== undefined) {
    const { response, error } = result;
    const outcome = outcomeOf(delivery.attempt, response?.status, error, start);
    observe(config.onResponse, outcome);
    log(config, 'debug', error?.message ?? `${method} ${path}: ${response?.status}`, outcome);
  }
  if (isRenderingSignal(thrown)) throw thrown;
  return result;
}

/**
 * Reads the body of a response and passes parsed data to `onData`. The invalid body of a success is passed as undefined.
 *
 * @returns the data of a 2xx response
 * @throws {StatusError} for another response
 * @throws {InvalidResponseError} if the body is invalid, or `onData` or the schema finds a mismatch
 */
async function readResponse(
  { config, options }: CallPlan,
  delivery: Delivery,
  response: Response,
): Promise<unknown> {
  const { parseAs = 'json', schema } = options;
  const pass = (data?: unknown) => passData(config.onData, delivery, response, data);
  const details = () => detailsOf(delivery);
  if (!response.ok) {
    const body = await readFailure(response);
    pass(body);
    throw statusError({ ...details(), body });
  }
  const data = await readBody(response, parseAs, config.maxResponseBytes, () => {
    pass();
    return details();
  });
  const mismatch = parseAs === 'json' && pass(data);
  if (mismatch) {
    const known = { ...details(), mayHaveActed: true, cause: mismatch };
    throw new InvalidResponseError('invalid_response', mismatch.message, known);
  }
  return schema ? applySchema(schema, data, details) : data;
}
