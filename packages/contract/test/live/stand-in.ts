import { once } from 'node:events';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a stand-in received. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

export interface StandIn extends AsyncDisposable {
  readonly url: string;
  readonly received: readonly Received[];
}

export type Answer = (response: ServerResponse, received: Received) => unknown;

export const TOKEN = 'SECRET-token-of-the-stand-in';

/** The exchange of keys for tokens as one of GoldLeaf's pages has it. */
export const giveToken: Answer = (response) =>
  response
    .writeHead(200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ data: { securityToken: TOKEN } }));

/** A server on loopback in place of GoldLeaf, which answers as a test demands. It proves nothing about GoldLeaf's servers. */
export async function startStandIn(answer: Answer, exchange: Answer = giveToken): Promise<StandIn> {
  const received: Received[] = [];
  const listener: RequestListener = async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = '', url = '', headers } = request;
    const { authorization } = headers;
    const one = { method, url, authorization, body: Buffer.concat(chunks).toString() };
    received.push(one);
    (url === '/security/v1/token' ? exchange : answer)(response, one);
  };
  const server = createServer((request, response) => void listener(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
