import type { Middleware } from '../hooks/hooks.ts';
import { observe } from '../hooks/observe.ts';
import { globalFetch } from '../options/fetch.ts';
import { isStream } from '../request/body.ts';
import type { RequestDraft } from '../request/build.ts';
import { portableInit } from '../request/portable.ts';
import { checkResponse } from '../response/body.ts';
import type { ClientConfig } from './call-plan.ts';
import type { Delivery } from './delivery.ts';

type Send = (request: Request) => Promise<Response>;

/** The parts of an attempt that sending needs. */
interface Sending {
  readonly config: ClientConfig;
  readonly delivery: Delivery;
  /** Ends the attempt. */
  readonly signal: AbortSignal;
  /** Fields of `fetch` that a `Request` may not keep. */
  readonly fields: RequestInit;
}

/**
 * Sends a request through the middleware, if there is one.
 *
 * @throws what `fetch` and middleware throw. Throws a TypeError if they throw undefined, which openapi-fetch would ignore
 */
export async function sendDraft({ url, init }: RequestDraft, sending: Sending): Promise<Response> {
  const { config, delivery, signal, fields } = sending;
  const { attempt } = delivery;
  const { fetch, middleware, onRequest } = config;

  const pass = async (to: string, input: Request | string, options: RequestInit): Promise<Response> => {
    // The time may have run out while a middleware waited.
    signal.throwIfAborted();
    return delivery.send(to, { signal, fetch }, () => fetch(input, options));
  };

  /** Sends the request that the middleware passes on. */
  const sendRequest: Send = async (request) => {
    const { url: to, method } = request;
    const options: RequestInit = { ...fields, redirect: 'manual' };
    if (fetch === globalFetch && request instanceof Request) return pass(to, request, { ...options, method });
    return pass(to, to, { ...options, ...(await portableInit(request)) });
  };

  const wrap =
    (next: Send, layer: Middleware): Send =>
    async (request) =>
      layer(request, next, attempt);

  observe(onRequest, attempt);
  try {
    // A custom `fetch` may know no web stream, and would send it as text.
    if (fetch !== globalFetch && isStream(init.body)) init.body = await new Response(init.body).blob();
    const response = middleware
      ? await middleware.reduceRight(wrap, sendRequest)(new Request(url, init))
      : await pass(url, url, init);
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
