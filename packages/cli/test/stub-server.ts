import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SECRET } from './goldleaf.ts';

/** What the server does with an invitation: answers with a status, cuts the connection, or never answers. */
export type Behaviour = number | 'reset' | 'hang';

export interface StubServer extends AsyncDisposable {
  readonly url: string;
  /** The addresses that came in, in this order. */
  readonly invited: string[];
  /** The bodies of the token exchanges that came in. */
  readonly exchanges: { apiKey: string; name: string }[];
  /** What is done with each address. Default: 200. */
  behave: (email: string) => Behaviour;
  /** The status of a token exchange. Default: 200. */
  exchangeStatus: number;
  /** Resolves when the invitation of this address is in. */
  received(email: string): Promise<void>;
}

/** A server that misbehaves as it is told, where the mock only answers as the description has it. */
export async function startStubServer(): Promise<StubServer> {
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await text(request));
    if (request.url === '/security/v1/token') {
      stub.exchanges.push(body);
      response.writeHead(stub.exchangeStatus, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ data: { securityToken: `${SECRET}-token` } }));
      return;
    }
    const [{ email }, ...others] = body.emailAddresses;
    if (others.length > 0 || !isInvite(request)) throw new Error(`Not one invitation: ${request.url}`);
    stub.invited.push(email);
    server.emit('invitation', email);
    const behaviour = stub.behave(email);
    if (behaviour === 'reset') response.destroy();
    else if (behaviour !== 'hang') response.writeHead(behaviour).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const stub: StubServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    invited: [],
    exchanges: [],
    behave: () => 200,
    exchangeStatus: 200,
    received: async (email) => {
      while (!stub.invited.includes(email)) await once(server, 'invitation');
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return stub;
}

function isInvite(request: IncomingMessage): boolean {
  return request.method === 'POST' && request.url === '/organization/users/invite';
}
