import type { ServerResponse } from 'node:http';
import { type Received, type StandInServer, startStandIn } from '../../client/test/stand-in-server.ts';

type Behaviour = (response: ServerResponse, request: Received, count: number) => void;

const json = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

/** How the server behaves in each scenario of `fixtures/scenarios`. */
const BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  exchange: (response) => json(response, 200, ['admin']),
  invite: (response) => json(response, 200, {}),
  'empty-failure': (response) => response.writeHead(403).end(),
  retry: (response, _, count) => {
    if (count === 1) response.writeHead(503, { 'retry-after': '0' }).end();
    else json(response, 200, ['admin']);
  },
  'no-retry': (response) => response.writeHead(503, { 'retry-after': '0' }).end(),
  silence: () => {},
  cut: (response, { method }) => {
    if (method === 'GET') json(response, 200, ['admin']);
    else response.destroy();
  },
  redirect: (response) => response.writeHead(307, { location: '/redirect/elsewhere' }).end(),
  upload: (response) => json(response, 200, {}),
  download: (response) =>
    response
      .writeHead(200, { 'content-disposition': 'attachment; filename="customers.xlsx"' })
      .end(Buffer.from([80, 75, 3, 4, 255, 0])),
  secrets: (response, { headers, body }) => json(response, 400, { headers, body }),
};

/** Starts a server that behaves as the first segment of a request's path says, and tells what it received. */
export async function startScenarioServer(): Promise<StandInServer> {
  const counts = new Map<string, number>();
  const server = await startStandIn(
    (request, response) => {
      const [, name = '', scenario = ''] = request.url.split('/');
      if (name === 'page') return response.setHeader('content-type', 'text/html').end('<!doctype html>');
      if (name === 'received') return json(response, 200, receivedIn(server, scenario));
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return BEHAVIOURS[name]?.(response, request, count);
    },
    (_, response) => json(response, 200, { securityToken: 'SECRET-exchanged' }),
  );
  return server;
}

function receivedIn(server: StandInServer, scenario: string): object {
  const calls = server.calls.filter(({ url }) => url.startsWith(`/${scenario}/`));
  return {
    exchanges: server.exchanges.filter(({ body }) => JSON.parse(body).name === scenario).length,
    calls: calls.map(({ method, headers, body }) => ({ method, authorization: headers.authorization, body })),
  };
}
