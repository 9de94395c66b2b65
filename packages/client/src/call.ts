import { habitualOperationId, oddOperationIds, retrySafePosts } from '@goldleaf/api-types/client';
import type { Client } from 'openapi-fetch';
import { answerDetails, type ParseAs, readAnswer } from './answer.ts';
import type { CommonCallOptions } from './call-options.ts';
import { GoldLeafError, type GoldLeafErrorDetails } from './errors/goldleaf-error.ts';
import { statusError, UnauthorizedError } from './errors/status-error.ts';
import { AbortedError, InvalidRequestError, transportError } from './errors/transport-error.ts';
import { readCustomerId } from './options.ts';
import { fillPath } from './path.ts';
import { withRetries } from './retry.ts';
import { TIMED_OUT, withTimeout } from './timeout.ts';
import type { Tokens } from './token/tokens.ts';

/** What all calls of a client have in common. */
export interface CallContext {
  readonly core: Client<Record<string, never>>;
  readonly tokens: Tokens;
  readonly fetch: typeof fetch;
  readonly customerId: string | undefined;
  readonly attemptTimeout: number;
  readonly timeout: number;
  readonly retries: number;
}

export type Method = 'GET' | 'POST';

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

/** Calls an operation: as often as its safety allows, and within its time. Never rejects. */
export async function runCall(
  context: CallContext,
  method: Method,
  path: string,
  options: AnyCallOptions,
): Promise<AnyResult> {
  const { signal } = options;
  const attemptTimeout = options.attemptTimeout ?? context.attemptTimeout;
  const deadline = Date.now() + (options.timeout ?? context.timeout);
  let attempts = 0;
  let replayed = false;
  // Of the attempt under way.
  let sent = false;
  let response: Response | undefined;

  const details = (): GoldLeafErrorDetails => ({
    operationId: oddOperationIds[`${method} ${path}`] ?? habitualOperationId(method, path),
    method,
    path,
    attempts,
    ...(response && answerDetails(response)),
  });

  const fetch = async (request: Request): Promise<Response> => {
    // The time may have run out while a token was waited for.
    request.signal.throwIfAborted();
    sent = true;
    attempts++;
    response = await context.fetch(request);
    return response;
  };

  const send = async (url: string, token: string, signal: AbortSignal): Promise<unknown> => {
    const customerId = readCustomerId(options.customerId) ?? context.customerId;
    const { error, response } = await context.core.request(
      method as never,
      url as never,
      {
        params: { query: options.params?.query },
        body: options.body,
        headers: { Authorization: `Bearer ${token}`, apiCustomerId: customerId },
        parseAs: 'stream',
        signal,
        fetch,
      } as never,
    );
    if (response.ok) return readAnswer(response, options.parseAs ?? 'json', details());
    throw statusError(response.status, { ...details(), body: error || undefined });
  };

  const attempt = async (url: string, signal: AbortSignal): Promise<unknown> => {
    const token = await context.tokens.get();
    try {
      return await send(url, token, signal);
    } catch (error) {
      if (replayed || !(error instanceof UnauthorizedError)) throw error;
      replayed = true;
      context.tokens.invalidate(token);
      const renewed = await context.tokens.get();
      if (renewed === token) throw error;
      return send(url, renewed, signal);
    }
  };

  const toError = (cause: unknown): GoldLeafError => {
    if (cause instanceof GoldLeafError) return cause;
    if (signal?.aborted) {
      return new AbortedError('aborted', `${method} ${path}: aborted.`, {
        ...details(),
        mayHaveActed: sent,
        cause: signal.reason,
      });
    }
    // The body of a failure that cannot be read does not make it any less a failure.
    if (response && !response.ok) return statusError(response.status, { ...details(), cause });
    if (sent || cause === TIMED_OUT) return transportError(cause, sent, details());
    return new InvalidRequestError(
      'invalid_request',
      `${method} ${path} cannot be sent: ${(cause as Error).message}`,
      {
        ...details(),
        cause,
      },
    );
  };

  try {
    const url = fillPath(path, options.params?.path);
    const safe = method === 'GET' || retrySafePosts.includes(path);
    const data = await withRetries(
      { retries: options.retries ?? context.retries, safe, deadline, signal },
      () => {
        sent = false;
        response = undefined;
        const time = Math.min(attemptTimeout, deadline - Date.now());
        return withTimeout(time, signal, (signal) => attempt(url, signal)).catch((cause) => {
          throw toError(cause);
        });
      },
    );
    const answer = response as unknown as Response;
    return { ok: true, status: answer.status, data, response: answer };
  } catch (cause) {
    const error = toError(cause);
    return { ok: false, status: error.status, error, response };
  }
}
