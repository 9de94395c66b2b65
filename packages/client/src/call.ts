import { isRetrySafe, operationIdOf } from '@goldleaf/api-types/client';
import { answerDetails, type ParseAs, readAnswer, readFailure } from './answer.ts';
import { isStream, serializeBody } from './body.ts';
import { cacheFields, tokenCacheFields } from './cache-mode.ts';
import type { CommonCallOptions } from './call-options.ts';
import { Delivery } from './delivery.ts';
import { GoldLeafError, type GoldLeafErrorDetails } from './errors/goldleaf-error.ts';
import { StatusError, statusError, UnauthorizedError } from './errors/status-error.ts';
import {
  AbortedError,
  InvalidRequestError,
  NetworkError,
  neverConnected,
  outline,
  TimeoutError,
  TokenExchangeError,
} from './errors/transport-error.ts';
import { type Attempt, type Hooks, log, type Method, type Middleware, observe } from './hooks.ts';
import { readCustomerId } from './options.ts';
import { fillPath } from './path.ts';
import { writeQuery } from './query.ts';
import { isRenderingSignal } from './rendering-signal.ts';
import { waitBefore } from './retry.ts';
import { sleep, TIMED_OUT, withTimeout } from './timeout.ts';
import type { RefreshedTokens } from './token/refreshed-tokens.ts';

/** What all calls of a client have in common. */
export interface CallContext extends Hooks {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** Absent for the exchange of tokens itself. */
  readonly tokens?: RefreshedTokens;
  readonly fetch: typeof fetch;
  /** Whether `fetch` is the caller's: it may be of another implementation than the runtime's `Request` and streams. */
  readonly hasOwnFetch: boolean;
  readonly customerId?: string | undefined;
  readonly attemptTimeout: number;
  readonly timeout: number;
  readonly retries: number;
}

/** `CallOptions` of whichever operation. */
export interface AnyCallOptions extends CommonCallOptions {
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
  };
  readonly body?: unknown;
  readonly parseAs?: ParseAs;
}

/** `Result` of whichever operation. */
export type AnyResult =
  | { readonly ok: true; readonly status: number; readonly data: unknown; readonly response: Response }
  | {
      readonly ok: false;
      readonly status: number | undefined;
      readonly error: GoldLeafError;
      readonly response: Response | undefined;
    };

/**
 * Calls an operation: as often as its safety allows, and within its time.
 *
 * @throws what Next.js throws to control rendering (`isRenderingSignal`), unchanged, and nothing else
 */
export async function runCall(
  context: CallContext,
  method: Method,
  path: string,
  options: AnyCallOptions,
): Promise<AnyResult> {
  const delivery = new Delivery();
  try {
    return await callWithRetries(context, method, path, options, delivery);
  } catch (cause) {
    if (isRenderingSignal(cause)) throw cause;
    // What else was thrown is not looked at: that may be what throws.
    const { mayHaveActed, sent } = delivery;
    const details = {
      method,
      path: typeof path === 'string' ? path : undefined,
      attempts: sent,
      mayHaveActed,
    };
    const error = mayHaveActed
      ? new NetworkError('network', 'failed in a way that cannot be described', details)
      : new InvalidRequestError('invalid_request', 'the call cannot be sent', details);
    return { ok: false, status: undefined, error, response: undefined };
  }
}

async function callWithRetries(
  context: CallContext,
  method: Method,
  path: string,
  options: AnyCallOptions,
  delivery: Delivery,
): Promise<AnyResult> {
  const { signal, params, body } = options;
  const deadline = performance.now() + (options.timeout ?? context.timeout);
  let attempts = 0;
  let replayed = false;
  // In an earlier attempt.
  let mayHaveActed = false;
  // Of the request under way.
  let response: Response | undefined;
  let sentBefore = 0;
  let secrets = '';

  const operation = (): Attempt =>
    ({ operationId: operationIdOf(method, path), method, path, attempts }) as Attempt;

  const callDetails = (): GoldLeafErrorDetails => ({
    ...operation(),
    mayHaveActed: mayHaveActed || delivery.mayHaveActed,
  });

  const details = (): GoldLeafErrorDetails => ({
    ...callDetails(),
    ...(response && answerDetails(response, secrets)),
  });

  const toError = (cause: unknown): GoldLeafError => {
    // Callers abort a call with the error of another one, too.
    if (cause instanceof GoldLeafError && cause !== signal?.reason) return cause;
    const known = details();
    if (signal?.aborted) return new AbortedError('aborted', 'aborted', { ...known, cause: signal.reason });
    if (isRenderingSignal(cause))
      return new AbortedError('aborted', 'stopped by Next.js', { ...known, cause });
    // A failure whose body cannot be read is still that failure.
    if (response && !response.ok) return statusError({ ...known, cause: outline(cause) });
    if (cause === TIMED_OUT) return new TimeoutError('timeout', 'no whole answer in time', known);
    if (known.mayHaveActed || delivery.sent > sentBefore || neverConnected(cause)) {
      return new NetworkError('network', 'no whole answer', { ...known, cause: outline(cause) });
    }
    const reason = outline(cause)?.message ?? 'something else than an error was thrown';
    return new InvalidRequestError('invalid_request', reason, { ...known, cause });
  };

  const send = async (token: string | undefined, signal: AbortSignal): Promise<unknown> => {
    const url = context.baseUrl + fillPath(path, params?.path) + writeQuery(params?.query);
    const { headers, ...rest } = serializeBody(method, body);
    secrets = `${token} ${rest.body}`;
    if (token) headers.set('Authorization', `Bearer ${token}`);
    const customerId = readCustomerId(options.customerId) ?? context.customerId;
    if (customerId) headers.set('apiCustomerId', customerId);
    const cached = context.tokens ? cacheFields(method, options) : tokenCacheFields();
    const init = {
      method,
      headers,
      ...rest,
      ...cached,
      redirect: 'manual',
      duplex: 'half',
      signal,
    } as RequestInit;
    // A stream is read when the call is over: the caller's signal still ends it.
    if (options.parseAs === 'stream' && options.signal)
      init.signal = AbortSignal.any([signal, options.signal]);

    const go = async (url: string, input: Request | undefined, init: RequestInit): Promise<Response> => {
      // The time may have run out while a middleware waited.
      signal.throwIfAborted();
      return delivery.send(init.method as string, url, signal, () => context.fetch(input ?? url, init));
    };
    const throughMiddleware = async (
      request: Request,
      [layer, ...inner]: readonly Middleware[],
    ): Promise<Response> => {
      if (layer) return layer(request, (next) => throughMiddleware(next, inner), attempt);
      const { url, method } = request;
      if (!context.hasOwnFetch && request instanceof Request)
        return go(url, request, { ...cached, method, redirect: 'manual' });
      return go(url, undefined, { ...cached, ...(await initOf(request)) });
    };

    // The time may have run out while a token was waited for.
    signal.throwIfAborted();
    response = undefined;
    sentBefore = delivery.sent;
    attempts++;
    const attempt = operation();
    const start = performance.now();
    let answer: Response | undefined;
    let error: GoldLeafError | undefined;
    observe(() => context.onRequest?.(attempt));
    try {
      if (context.hasOwnFetch && isStream(init.body)) init.body = await new Response(init.body).blob();
      const given = await (context.middleware
        ? throughMiddleware(new Request(url, init), context.middleware)
        : go(url, undefined, init));
      if (signal.aborted) {
        // By a `fetch` that heeds no signal: the call went on without it.
        given.body?.cancel().catch(() => {});
        throw signal.reason;
      }
      answer = checkResponse(given);
      response = answer;
      if (!response.ok) throw statusError({ ...details(), body: await readFailure(response) });
      const data = await readAnswer(response, options.parseAs ?? 'json', details);
      signal.throwIfAborted();
      return data;
    } catch (cause) {
      // That of a call which a middleware made says nothing of this one.
      const foreign = cause instanceof GoldLeafError && delivery.sent > sentBefore && !response;
      error = toError(foreign ? outline(cause) : cause);
      throw isRenderingSignal(cause) ? cause : error;
    } finally {
      if (context.onResponse || context.logger) {
        const outcome = {
          ...attempt,
          status: answer?.status,
          error,
          milliseconds: performance.now() - start,
        };
        observe(() => context.onResponse?.(outcome));
        log(context, 'debug', error?.message ?? `${method} ${path}: ${answer?.status}`, outcome);
      }
    }
  };

  const safe = !context.tokens || isRetrySafe(method, path);

  const sendWithToken = async (signal: AbortSignal): Promise<unknown> => {
    const token = await getToken(context.tokens, callDetails());
    try {
      return await send(token, signal);
    } catch (error) {
      if (replayed || !token || !(error instanceof UnauthorizedError)) throw error;
      if (isStream(body) || (error.mayHaveActed && !safe)) {
        context.tokens?.invalidate(token);
        throw error;
      }
      replayed = true;
      const renewed = await getToken(context.tokens, callDetails(), token);
      if (renewed === token) throw error;
      return send(renewed, signal);
    }
  };

  const retries = isStream(body) ? 0 : (options.retries ?? context.retries);
  for (let retry = 0; ; retry++) {
    let error: GoldLeafError;
    try {
      const time = Math.min(options.attemptTimeout ?? context.attemptTimeout, deadline - performance.now());
      const data = await withTimeout(time, signal, sendWithToken);
      const answer = response as unknown as Response;
      return { ok: true, status: answer.status, data, response: answer };
    } catch (cause) {
      if (isRenderingSignal(cause)) throw cause;
      error = toError(cause);
    }
    const wait = retry < retries ? waitBefore(retry, error, safe) : Infinity;
    if (performance.now() + wait < deadline) {
      log(context, 'warn', `${error.message}, sent again in ${Math.round(wait)} ms`, error);
      mayHaveActed ||= error.mayHaveActed;
      response = undefined;
      if (await sleep(wait, signal)) continue;
      error = toError(signal?.reason);
    }
    log(context, 'info', error.message, error);
    // Of what this operation was answered: neither the exchange's status, nor the one of a 2xx that cannot be read.
    return { ok: false, status: error instanceof StatusError ? error.status : undefined, error, response };
  }
}

/**
 * Gets a token for a call. Its error names the call, although the token request is shared by many.
 *
 * @throws {TokenExchangeError} if there is none
 */
async function getToken(
  tokens: RefreshedTokens | undefined,
  call: GoldLeafErrorDetails,
  rejected?: string,
): Promise<string | undefined> {
  try {
    return (await tokens?.get(rejected))?.value;
  } catch (cause) {
    if (isRenderingSignal(cause)) throw cause;
    if (!(cause instanceof GoldLeafError)) {
      throw new TokenExchangeError('token_exchange', 'no token', { ...call, cause: outline(cause) });
    }
    const { message, status, retryAfter, cause: inner } = cause;
    throw new TokenExchangeError('token_exchange', message, { ...call, status, retryAfter, cause: inner });
  }
}

/** A request as an address and options: each `fetch` takes these, and a `Request` of another implementation only as a text. */
async function initOf(request: Request): Promise<RequestInit> {
  const { method, headers, signal } = request;
  const body = method === 'GET' ? undefined : new Blob([await request.arrayBuffer()]);
  return { method, headers: new Headers(headers), body: body ?? null, signal, redirect: 'manual' };
}

/** A middleware may give anything, and so may a `fetch` that a test made. */
function checkResponse(response: Response): Response {
  if (typeof response?.text === 'function' && typeof response.headers?.get === 'function') return response;
  throw new TypeError('fetch or a middleware gave something that is no Response');
}
