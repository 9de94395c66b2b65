import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RecordedResponse } from '@goldleaf/testing';

/** A server on loopback that returns one stubbed response. Prism's proxy validates it. */
export interface UpstreamStub extends AsyncDisposable {
  readonly url: URL;
  /** The response to all requests from now on. */
  response: RecordedResponse | undefined;
}

/** Headers of the connection, headers that `fetch` has already applied, and `location`, which Prism would follow. */
const OMITTED_HEADERS = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'keep-alive',
  'location',
  'transfer-encoding',
]);

export async function startUpstreamStub(): Promise<UpstreamStub> {
  const server = createServer((request, response) => {
    request.resume();
    if (!stub.response) return response.writeHead(503).end();
    const { status, headers, body } = stub.response;
    const kept = [...headers].filter(([name]) => !OMITTED_HEADERS.has(name));
    return response.writeHead(status, Object.fromEntries(kept)).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stub: UpstreamStub = {
    url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    response: undefined,
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  return stub;
}
