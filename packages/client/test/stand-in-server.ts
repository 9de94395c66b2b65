import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that reached the server. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface StandInServer extends AsyncDisposable {
  readonly url: string;
  /** What came, in order: `/security/v1/token` and everything else. */
  readonly exchanges: readonly Received[];
  readonly calls: readonly Received[];
}

export type Answer = (request: Received, response: ServerResponse, count: number) => unknown;

/** The stand-in's own answer to an exchange: a fresh token each time, `SECRET-token-1` first. */
export const giveToken: Answer = (_, response, count) =>
  response.end(JSON.stringify({ securityToken: `SECRET-token-${count}` }));

/**
 * A server on loopback that stands in for GoldLeaf and answers as a test demands. It proves nothing about GoldLeaf's servers.
 *
 * @param answer - answers a call; `count` is 1 for the first. Default: 200, empty
 * @param exchange - answers a token exchange. Default: `giveToken`
 */
export async function startStandIn(
  answer: Answer = (_, response) => response.end(),
  exchange: Answer = giveToken,
): Promise<StandInServer> {
  const exchanges: Received[] = [];
  const calls: Received[] = [];

  const listener: RequestListener = async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = '', url = '', headers } = request;
    const received = { method, url, headers, body: Buffer.concat(chunks).toString() };
    const isExchange = url === '/security/v1/token';
    const count = (isExchange ? exchanges : calls).push(received);
    await (isExchange ? exchange : answer)(received, response, count);
  };

  const server = createServer(
    (request, response) => void Promise.resolve(listener(request, response)).catch(() => {}),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    exchanges,
    calls,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Answers with a status, headers and a body. */
export const reply =
  (status: number, headers: Readonly<Record<string, string>> = {}, body = ''): Answer =>
  (_, response) =>
    response.writeHead(status, headers).end(body);

/** Answers with each in turn, and with the last one from then on. */
export const inTurn =
  (...answers: readonly Answer[]): Answer =>
  (request, response, count) =>
    (answers[count - 1] ?? (answers.at(-1) as Answer))(request, response, count);

/** Never answers. */
export const silence: Answer = () => {};

/** Cuts the connection, without a word or in the middle of the body. */
export const reset: Answer = (_, response) => response.socket?.resetAndDestroy();
export const resetInBody: Answer = async (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  await new Promise((resolve) => response.write('{"items":[', resolve));
  response.socket?.destroy();
};

/** Begins a body that never ends: a byte every 10 ms. */
export const endless =
  (status = 200): Answer =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).write('[');
    const timer = setInterval(() => response.write(' '), 10);
    response.on('close', () => clearInterval(timer));
  };

/** A port of loopback that nothing listens on. */
export async function closedPort(): Promise<string> {
  await using server = await startStandIn();
  return new URL(server.url).port;
}

/** A `fetch` whose calls, the exchange excepted, are refused by the machine so many times. */
export async function refusing(times: number = Infinity): Promise<typeof fetch> {
  const port = await closedPort();
  let count = 0;
  return (input, init) => {
    const url = new URL(input as string);
    if (url.pathname !== '/security/v1/token' && count++ < times) url.port = port;
    return fetch(url, init);
  };
}
