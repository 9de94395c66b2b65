import type { Attempt } from '../hooks/attempt.ts';
import type { Middleware } from '../hooks/hooks.ts';
import { observe } from '../hooks/observe.ts';
import { globalFetch } from '../options/fetch.ts';
import { isStream } from '../request/body.ts';
import type { RequestDraft } from '../request/build.ts';
import { portableInit } from '../request/portable.ts';
import { checkResponse } from '../response/body.ts';
import type { ClientConfig } from './call-plan.ts';
import type { Delivery } from './delivery.ts';

interface SendContext {
  readonly config: ClientConfig;
  readonly delivery: Delivery;
  readonly attempt: Attempt;
  /** Ends the attempt. */
  readonly signal: AbortSignal;
  /** Fields of `fetch` that a `Request` may not keep. */
  readonly fields: RequestInit;
}

type Send = (request: Request) => Promise<Response>;

/**
 * Sends a request through the middleware, if there is one.
 *
 * @throws what `fetch` and middleware throw. Throws a TypeError if they throw undefined, which openapi-fetch would ignore
 */
export async function sendDraft({ url, init }: RequestDraft, context: SendContext): Promise<Response> {
  const { config, attempt, signal } = context;
  observe(config.onRequest, attempt);
  try {
    // A custom `fetch` may know no web stream, and would send it as text.
    if (config.fetch !== globalFetch && isStream(init.body)) init.body = await new Response(init.body).blob();
    const response = config.middleware
      ? await composeMiddleware(config.middleware, sender(context), attempt)(new Request(url, init))
      : await pass(context, url, url, init);
    if (signal.aborted) {
      // This `fetch` ignored the signal, and the attempt has already ended.
      response.body?.cancel().catch(() => {});
      throw signal.reason;
    }
    return checkResponse(response);
  } catch (cause) {
    throw cause || new TypeError('something other than an error was thrown');
  }
}

/** Passes a request to `fetch`. */
async function pass(
  context: SendContext,
  url: string,
  input: Request | string,
  init: RequestInit,
): Promise<Response> {
  // The time may have run out while a middleware waited.
  context.signal.throwIfAborted();
  // A variable, because a browser's `fetch` can't be called as a method.
  const { fetch } = context.config;
  return context.delivery.send(url, context, () => fetch(input, init));
}

/** Puts middleware around a function that sends, the first one outermost. */
function composeMiddleware(middleware: readonly Middleware[], send: Send, attempt: Attempt): Send {
  return middleware.reduceRight<Send>(
    (next, layer) => async (request) => layer(request, next, attempt),
    send,
  );
}

/** Returns the function that sends the request that the middleware passes on. */
function sender(context: SendContext): Send {
  return async (request) => {
    const { url, method } = request;
    const fields: RequestInit = { ...context.fields, redirect: 'manual' };
    if (context.config.fetch === globalFetch && request instanceof Request) {
      return pass(context, url, request, { ...fields, method });
    }
    return pass(context, url, url, { ...fields, ...(await portableInit(request)) });
  };
}
