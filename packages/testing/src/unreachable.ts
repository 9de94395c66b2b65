import { startFakeServer, TOKEN_PATH } from './fake-server.ts';

/** Returns a port of loopback that nothing listens on. */
export async function closedPort(): Promise<string> {
  await using server = await startFakeServer();
  return new URL(server.url).port;
}

/**
 * Creates a `fetch` whose connections are refused by the machine. Token requests get through.
 *
 * @param times - how many calls are refused. Default: all
 */
export async function refuseConnections(times: number = Infinity): Promise<typeof fetch> {
  const port = await closedPort();
  let count = 0;
  return (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.pathname !== TOKEN_PATH && count++ < times) url.port = port;
    return fetch(input instanceof Request ? new Request(url, input) : url, init);
  };
}
