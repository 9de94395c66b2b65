import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WholeAnswer } from './exchange.ts';

/** A server on loopback that gives an answer again. */
export interface ReplayServer extends AsyncDisposable {
  readonly url: URL;
  /** What it gives from now on. */
  answer: WholeAnswer | undefined;
}

/** What belongs to a connection, what `fetch` has undone, and where a redirect leads: Prism would go there. */
const LEFT_OUT = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'keep-alive',
  'location',
  'transfer-encoding',
]);

export async function startReplayServer(): Promise<ReplayServer> {
  const server = createServer((request, response) => {
    request.resume();
    if (!replay.answer) return response.writeHead(503).end();
    const { status, headers, body } = replay.answer;
    const kept = [...headers].filter(([name]) => !LEFT_OUT.has(name));
    return response.writeHead(status, Object.fromEntries(kept)).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const replay: ReplayServer = {
    url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    answer: undefined,
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  return replay;
}
