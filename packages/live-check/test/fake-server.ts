import type { ServerResponse } from 'node:http';
import { json, type ReceivedRequest, startFakeServer as start } from '@goldleaf/testing';

/** Responds to a request. */
export type Respond = (response: ServerResponse, request: ReceivedRequest) => unknown;

/** A fake GoldLeaf server. */
export interface FakeServer extends AsyncDisposable {
  readonly url: string;
  readonly received: readonly ReceivedRequest[];
}

export const TOKEN = 'SECRET-token-of-the-fake-server';

/** Responds to the token request as GoldLeaf's page documents it. */
const respondWithToken: Respond = (response, request) =>
  json(200, { data: { securityToken: TOKEN } })(request, response, 1);

/** Starts a fake GoldLeaf server on loopback. */
export async function startFakeServer(
  respond: Respond,
  respondToTokenRequest: Respond = respondWithToken,
): Promise<FakeServer> {
  const server = await start(
    (request, response) => respond(response, request),
    (request, response) => respondToTokenRequest(response, request),
  );
  return Object.assign(server, { received: server.requests });
}
