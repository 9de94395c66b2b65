import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Server } from 'node:http';
import type { createServer } from '@stoplight/prism-http-server';
import { MockStartError } from './mock-start-error.ts';

/** A server that listens. */
export interface ListeningServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** Undefined where the JavaScript runtime does not say which server listens. */
  readonly server: Server | undefined;
}

// https://nodejs.org/api/diagnostics_channel.html, "Net": experimental; told while `listen` runs, not after.
const LISTEN_CHANNEL = 'tracing:net.server.listen:asyncStart';

/**
 * Has Prism listen on loopback. Prism keeps its `http.Server` to itself, and without it a stalled upload would hold up the mock's
 * end for minutes: so it is asked of Node.
 *
 * @param port - 0 for a free one
 * @throws {MockStartError} `port_in_use`, `port_refused`
 */
export async function listen(prism: ReturnType<typeof createServer>, port: number): Promise<ListeningServer> {
  let server: Server | undefined;
  const onListen = (message: unknown): void => {
    server = (message as { readonly server: Server }).server;
  };
  subscribe(LISTEN_CHANNEL, onListen);
  const listening = prism.listen(port, '127.0.0.1');
  unsubscribe(LISTEN_CHANNEL, onListen);
  try {
    return { url: await listening, server };
  } catch (cause) {
    throw portError(port, cause);
  }
}

/** @param cause - what Prism rejects with: Node's RangeError, or the message of any other error of Node's */
function portError(port: number, cause: unknown): MockStartError {
  if (cause instanceof RangeError) {
    return new MockStartError(
      'port_refused',
      `There is no port ${port}. Choose a whole number up to 65535, or 0 for any free port.`,
      cause,
    );
  }
  if (String(cause).includes('EADDRINUSE')) {
    return new MockStartError(
      'port_in_use',
      `Port ${port} is in use. Stop what listens there, or choose another port.`,
      cause,
    );
  }
  return new MockStartError(
    'port_refused',
    `The mock cannot listen on port ${port} (${cause}). Choose another port.`,
    cause,
  );
}
