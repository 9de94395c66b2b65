import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request that reached the server. */
export interface ReceivedRequest {
  readonly method: string;
  /** Path and query, such as `/api/v1/customers?page=1`. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/**
 * Responds to a request, or doesn't.
 *
 * @param count - 1 for the first request of its kind: token requests are counted apart from calls
 */
export type Responder = (request: ReceivedRequest, response: ServerResponse, count: number) => unknown;

/** Issues a new token for each request: `SECRET-token-1` first. */
export const issueToken: Responder = (_, response, count) =>
  response.end(JSON.stringify({ securityToken: `SECRET-token-${count}` }));

/** Responds with a status, headers and a body. */
export const reply =
  (status: number, headers: Readonly<Record<string, string>> = {}, body = ''): Responder =>
  (_, response) =>
    response.writeHead(status, headers).end(body);

/** Responds with JSON. */
export const json = (status: number, body: unknown): Responder =>
  reply(status, { 'content-type': 'application/json' }, JSON.stringify(body));

/** Uses each responder once, in this order, and the last one from then on. */
export const inTurn =
  (...responders: readonly [Responder, ...Responder[]]): Responder =>
  (request, response, count) => {
    const responder = responders[Math.min(count, responders.length) - 1] ?? responders[0];
    return responder(request, response, count);
  };

/** Never responds. */
export const silence: Responder = () => {};

/** Resets the connection before the response. */
export const reset: Responder = (_, response) => response.socket?.resetAndDestroy();

/** Closes the connection in the middle of the body. */
export const resetInBody: Responder = async (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  await new Promise((resolve) => response.write('{"items":[', resolve));
  response.socket?.destroy();
};

/** Starts a JSON body that never ends: one byte every 10 ms. */
export const endless =
  (status = 200): Responder =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).write('[');
    const timer = setInterval(() => response.write(' '), 10);
    response.on('close', () => clearInterval(timer));
  };
