import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { issueToken, type ReceivedRequest, type Responder } from './responders.ts';

/** The path of a token request. */
export const TOKEN_PATH = '/security/v1/token';

/** A server on loopback that takes GoldLeaf's place in a test. It says nothing about what GoldLeaf's servers do. */
export interface FakeServer extends AsyncDisposable {
  /** Origin, such as `http://127.0.0.1:49152`. */
  readonly url: string;
  /** All requests, in the order of their arrival. */
  readonly requests: readonly ReceivedRequest[];
  /** The requests to `TOKEN_PATH`. */
  readonly tokenRequests: readonly ReceivedRequest[];
  /** All requests but the token requests. */
  readonly calls: readonly ReceivedRequest[];
}

/**
 * Starts a fake GoldLeaf server on a free port of loopback.
 *
 * @param respond - responds to calls. Default: 200 without a body
 * @param respondToToken - responds to token requests. Default: `issueToken`
 */
export async function startFakeServer(
  respond: Responder = (_, response) => response.end(),
  respondToToken: Responder = issueToken,
): Promise<FakeServer> {
  const requests: ReceivedRequest[] = [];
  const tokenRequests: ReceivedRequest[] = [];
  const calls: ReceivedRequest[] = [];

  const receive = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url = '', headers } = request;
    const received = { method, url, headers, body: await text(request) };
    const isTokenRequest = url === TOKEN_PATH;
    requests.push(received);
    const count = (isTokenRequest ? tokenRequests : calls).push(received);
    await (isTokenRequest ? respondToToken : respond)(received, response, count);
  };

  // Node closes an idle connection after 5 seconds by default: a busy test could reuse it at that moment.
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    // The client sees the end of the connection; a request that it aborted itself is no error of the test.
    receive(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    tokenRequests,
    calls,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
