import { startFakeServer } from '@goldleaf/testing';

const HOUR = 3_600_000;

/** Valid from the start, for a client that requests no token. */
export const FIRST_TOKEN = 'token-1';

export interface LoopbackServer extends AsyncDisposable {
  /** Base URL of the API. */
  readonly url: string;
  /** How many token requests and calls were received. */
  readonly tokenRequests: number;
  readonly calls: number;
  /** Rejects the last token from now on. */
  rejectToken(): void;
}

/**
 * Starts a fake GoldLeaf server that accepts the last token that it issued, and responds to a call as to an invite: 200, no body.
 *
 * @param lifetime - of the first token, in milliseconds. The others live for an hour
 */
export async function startLoopbackServer(lifetime: number = HOUR): Promise<LoopbackServer> {
  let valid = FIRST_TOKEN;
  const server = await startFakeServer(
    ({ headers }, response) => {
      response.writeHead(headers.authorization === `Bearer ${valid}` ? 200 : 401).end();
    },
    (_, response, count) => {
      valid = count === 1 ? FIRST_TOKEN : `token-${count}`;
      const expires = new Date(Date.now() + (count === 1 ? lifetime : HOUR)).toISOString();
      response.end(JSON.stringify({ securityToken: valid, expires }));
    },
  );
  return {
    url: `${server.url}/api/v1`,
    get tokenRequests() {
      return server.tokenRequests.length;
    },
    get calls() {
      return server.calls.length;
    },
    rejectToken: () => {
      valid = '';
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
