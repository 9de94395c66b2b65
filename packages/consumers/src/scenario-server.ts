import {
  type FakeServer,
  inTurn,
  json,
  type Responder,
  reply,
  silence,
  startFakeServer,
} from '@goldleaf/testing';

const roles = json(200, ['admin']);
const unavailable = reply(503, { 'retry-after': '0' });

/** How the server responds in each scenario of `projects/scenarios`. */
const RESPONDERS: Readonly<Record<string, Responder>> = {
  'token-request': roles,
  invite: json(200, {}),
  'empty-failure': reply(403),
  retry: inTurn(unavailable, roles),
  'no-retry': unavailable,
  silence,
  cut: (request, response, count) => {
    if (request.method === 'GET') roles(request, response, count);
    else response.destroy();
  },
  redirect: reply(307, { location: '/redirect/elsewhere' }),
  upload: json(200, {}),
  download: (_, response) =>
    response
      .writeHead(200, { 'content-disposition': 'attachment; filename="customers.xlsx"' })
      .end(Buffer.from([80, 75, 3, 4, 255, 0])),
  secrets: (request, response, count) => {
    const { headers, body } = request;
    json(400, { headers, body })(request, response, count);
  },
};

/** Starts a server whose behaviour the first segment of a path selects. It reports what it received. */
export async function startScenarioServer(): Promise<FakeServer> {
  const counts = new Map<string, number>();
  const server = await startFakeServer(
    (request, response, number) => {
      const [, name = '', scenario = ''] = request.url.split('/');
      if (name === 'page') return response.setHeader('content-type', 'text/html').end('<!doctype html>');
      if (name === 'received') return json(200, receivedIn(server, scenario))(request, response, number);
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return RESPONDERS[name]?.(request, response, count);
    },
    json(200, { securityToken: 'SECRET-issued' }),
  );
  return server;
}

function receivedIn(server: FakeServer, scenario: string): object {
  const calls = server.calls.filter(({ url }) => url.startsWith(`/${scenario}/`));
  return {
    tokenRequests: server.tokenRequests.filter(({ body }) => JSON.parse(body).name === scenario).length,
    calls: calls.map(({ method, headers, body }) => ({ method, authorization: headers.authorization, body })),
  };
}
