import { once } from 'node:events';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that the fake server received. */
export interface ReceivedRequest {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

export interface FakeServer extends AsyncDisposable {
  readonly url: string;
  readonly received: readonly ReceivedRequest[];
}

export type Respond = (response: ServerResponse, received: ReceivedRequest) => unknown;

export const TOKEN = 'SECRET-token-of-the-fake-server';

/** Responds to the token request as GoldLeaf's page documents it. */
const respondWithToken: Respond = (response) =>
  response
    .writeHead(200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ data: { securityToken: TOKEN } }));

/** Starts a fake GoldLeaf server on loopback. */
export async function startFakeServer(
  respond: Respond,
  respondToTokenRequest: Respond = respondWithToken,
): Promise<FakeServer> {
  const received: ReceivedRequest[] = [];
  const listener: RequestListener = async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = '', url = '', headers } = request;
    const { authorization } = headers;
    const one = { method, url, authorization, body: Buffer.concat(chunks).toString() };
    received.push(one);
    (url === '/security/v1/token' ? respondToTokenRequest : respond)(response, one);
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
