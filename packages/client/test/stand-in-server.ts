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

/**
 * A server on loopback that stands in for GoldLeaf and answers as a test demands. It proves nothing about GoldLeaf's servers.
 *
 * @param answer - answers a call; `count` is 1 for the first. Default: 200, empty
 * @param exchange - answers a token exchange. Default: a fresh token each time, `token-1` first
 */
export async function startStandIn(
  answer: Answer = (_, response) => response.end(),
  exchange: Answer = (_, response, count) =>
    response.end(JSON.stringify({ securityToken: `token-${count}` })),
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
