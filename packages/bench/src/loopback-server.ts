import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const HOUR = 3_600_000;

/** Taken from the start, so that a client without an exchange has one to bring. */
export const FIRST_TOKEN = 'token-1';

export interface LoopbackServer extends AsyncDisposable {
  /** Base URL of the API. */
  readonly url: string;
  /** How many tokens were given, and how many calls came. */
  readonly exchanges: number;
  readonly calls: number;
  /** Has the token that was given last refused from now on. */
  refuseToken(): void;
}

/**
 * Stands in for GoldLeaf: gives tokens, takes the one that was given last, and answers a call as the description has it for an
 * invite: 200, without a body. It proves nothing about GoldLeaf's servers.
 *
 * @param lifetime - of the first token, in milliseconds. The others live for an hour
 */
export async function startLoopbackServer(lifetime: number = HOUR): Promise<LoopbackServer> {
  let exchanges = 0;
  let calls = 0;
  let valid = FIRST_TOKEN;

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    if (request.url === '/security/v1/token') {
      valid = ++exchanges === 1 ? FIRST_TOKEN : `token-${exchanges}`;
      const expires = new Date(Date.now() + (exchanges === 1 ? lifetime : HOUR)).toISOString();
      response.end(JSON.stringify({ securityToken: valid, expires }));
    } else {
      calls++;
      response.writeHead(request.headers.authorization === `Bearer ${valid}` ? 200 : 401).end();
    }
  };

  const server = createServer((request, response) => {
    request.resume().on('end', () => answer(request, response));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`,
    get exchanges() {
      return exchanges;
    },
    get calls() {
      return calls;
    },
    refuseToken: () => {
      valid = '';
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
