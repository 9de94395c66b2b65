import { isRetrySafe, operationIdOf } from '@goldleaf/api-types/client';
import { answerDetails, type ParseAs, readAnswer, readFailure } from './answer.ts';
import { isStream, serializeBody } from './body.ts';
import { cacheFields, tokenCacheFields } from './cache-mode.ts';
import type { CommonCallOptions } from './call-options.ts';
import { GoldLeafError, type GoldLeafErrorDetails } from './errors/goldleaf-error.ts';
import { StatusError, statusError, UnauthorizedError } from './errors/status-error.ts';
import {
  AbortedError,
  InvalidRequestError,
  NetworkError,
  neverConnected,
  outline,
  TimeoutError,
} from './errors/transport-error.ts';
import { type Attempt, type Hooks, log, type Method, type Middleware, observe } from './hooks.ts';
import { readCustomerId } from './options.ts';
import { fillPath } from './path.ts';
import { writeQuery } from './query.ts';
import { isRenderingSignal } from './rendering-signal.ts';
import { waitBefore } from './retry.ts';
import { sleep, TIMED_OUT, withTimeout } from './timeout.ts';
import type { TokenSource } from './token/token-source.ts';

/** What all calls of a client have in common. */
export interface CallContext extends Hooks {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** Absent for the exchange of tokens itself. */
  readonly tokens?: TokenSource;
  readonly fetch: typeof fetch;
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
  const { signal, params, body } = options;
  const deadline = performance.now() + (options.timeout ?? context.timeout);
  let attempts = 0;
  let replayed = false;
  // Of the request under way.
  let mayHaveActed = false;
  let response: Response | undefined;

  const operation = (): Attempt =>
    ({ operationId: operationIdOf(method, path), method, path, attempts }) as Attempt;

  const details = (): GoldLeafErrorDetails => ({
    ...operation(),
    mayHaveActed,
    ...(response && answerDetails(response)),
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
    if (mayHaveActed || neverConnected(cause)) {
      return new NetworkError('network', 'no whole answer', { ...known, cause: outline(cause) });
    }
    return new InvalidRequestError('invalid_request', (cause as Error).message, { ...known, cause });
  };

  const send = async (token: string | undefined, signal: AbortSignal): Promise<unknown> => {
    const url = context.baseUrl + fillPath(path, params?.path) + writeQuery(params?.query);
    const { headers, ...rest } = serializeBody(method, body);
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

    const go: typeof fetch = async (...request) => {
      // The time may have run out while a middleware waited.
      signal.throwIfAborted();
      const before = mayHaveActed;
      mayHaveActed = true;
      try {
        return await context.fetch(...request);
      } catch (cause) {
        // Asked here, and not of what a middleware throws: it may have failed to reach something else.
        if (!signal.aborted && (isRenderingSignal(cause) || neverConnected(cause))) mayHaveActed = before;
        throw cause;
      }
    };
    const throughMiddleware = (
      request: Request,
      [layer, ...inner]: readonly Middleware[],
    ): Promise<Response> =>
      layer
        ? layer(request, (next) => throughMiddleware(next, inner), attempt)
        : go(request, { ...cached, redirect: 'manual' });

    // The time may have run out while a token was waited for.
    signal.throwIfAborted();
    mayHaveActed = false;
    response = undefined;
    attempts++;
    const attempt = operation();
    const start = performance.now();
    let answer: Response | undefined;
    let error: GoldLeafError | undefined;
    observe(() => context.onRequest?.(attempt));
    try {
      answer = await (context.middleware
        ? throughMiddleware(new Request(url, init), context.middleware)
        : go(url, init));
      if (signal.aborted) {
        // By a `fetch` that heeds no signal: the call went on without it.
        answer.body?.cancel().catch(() => {});
        throw signal.reason;
      }
      response = answer;
      if (response.ok) return await readAnswer(response, options.parseAs ?? 'json', details);
      throw statusError({ ...details(), body: await readFailure(response) });
    } catch (cause) {
      // That of a call which a middleware made says nothing of this one.
      const foreign = cause instanceof GoldLeafError && mayHaveActed && !response;
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

  const sendWithToken = async (signal: AbortSignal): Promise<unknown> => {
    const { tokens } = context;
    const token = await tokens?.get();
    try {
      return await send(token, signal);
    } catch (error) {
      if (replayed || !token || !(error instanceof UnauthorizedError)) throw error;
      tokens?.invalidate(token);
      if (isStream(body)) throw error;
      replayed = true;
      mayHaveActed = false;
      const renewed = await tokens?.get();
      if (renewed === token) throw error;
      return send(renewed, signal);
    }
  };

  const safe = !context.tokens || isRetrySafe(method, path);
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
      ({ mayHaveActed } = error);
      response = undefined;
      if (await sleep(wait, signal)) continue;
      error = toError(signal?.reason);
    }
    log(context, 'info', error.message, error);
    // Of what this operation was answered: neither the exchange's status, nor the one of a 2xx that cannot be read.
    return { ok: false, status: error instanceof StatusError ? error.status : undefined, error, response };
  }
}
