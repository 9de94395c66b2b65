import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { MockStartError } from '../mock-start-error.ts';

/**
 * How long an idle connection stays open, in milliseconds. With Node's default of 5 seconds, a busy test could send a request on a
 * connection that is just being closed.
 */
const KEEP_ALIVE = 60_000;

/** A server that listens. */
export interface ListeningServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** Stops listening and cuts the open connections. May be called more than once. */
  close(): Promise<void>;
}

/**
 * Listens for HTTP requests.
 *
 * @param handle - responds to a request; must not throw or reject
 * @param port - 0 for a free one
 * @throws {MockStartError} `port_in_use`, `port_unavailable`, `host_unavailable`
 */
export async function listen(
  handle: (request: IncomingMessage, response: ServerResponse) => void,
  port: number,
  host: string,
): Promise<ListeningServer> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE }, handle);
  server.on('connect', (_, socket) => rejectTunnel(socket));
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (cause) {
    throw listenError(port, host, cause as NodeJS.ErrnoException);
  }
  let closing: Promise<void> | undefined;
  return {
    url: urlOf(server),
    close: () => {
      closing ??= new Promise((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closing;
    },
  };
}

/** The mock is no proxy. Node would close the connection without a response. */
function rejectTunnel(socket: Duplex): void {
  socket.on('error', () => {});
  socket.end(
    `HTTP/1.1 405 ${STATUS_CODES[405]}\r\nAllow: GET, HEAD, POST\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
  );
}

function urlOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  // Nobody can connect to "any address" itself on every system.
  const reachable: Record<string, string> = { '0.0.0.0': '127.0.0.1', '::': '::1' };
  const host = reachable[address] ?? address;
  return `http://${family === 'IPv6' ? `[${host}]` : host}:${port}`;
}

function listenError(port: number, host: string, cause: NodeJS.ErrnoException): MockStartError {
  if (cause.code === 'ERR_SOCKET_BAD_PORT') {
    return new MockStartError(
      'port_unavailable',
      `There is no port ${port}. Choose a whole number up to 65535, or 0 for any free port.`,
      cause,
    );
  }
  if (cause.code === 'EADDRINUSE') {
    return new MockStartError(
      'port_in_use',
      `Port ${port} is in use. Stop the program that listens on it, or choose another port.`,
      cause,
    );
  }
  if (cause.code === 'EACCES') {
    return new MockStartError(
      'port_unavailable',
      `The system doesn't allow port ${port} (${cause.code}). Choose another port, or 0 for any free port.`,
      cause,
    );
  }
  return new MockStartError(
    'host_unavailable',
    `The mock can't listen on the host ${host} (${cause.code ?? cause.message}). Choose an address of this machine, such as 127.0.0.1.`,
    cause,
  );
}
