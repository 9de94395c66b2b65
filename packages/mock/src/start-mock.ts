import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Server } from 'node:http';
import { createServer } from '@stoplight/prism-http-server';
import { describedOperations, goldLeafOperations } from './described-operations.ts';
import { MockStartError } from './mock-start-error.ts';
import { prismLogger } from './prism-logger.ts';

/** How a mock starts. Without options: GoldLeaf's description on a free port, silent. */
export interface StartMockOptions {
  /** The port to listen on. Default: a free one. */
  readonly port?: number;
  /**
   * The OpenAPI document to serve, bundled into one object; it is not changed. Default: GoldLeaf's description.
   * The fewer operations it has, the sooner each request is answered.
   */
  readonly description?: object;
  /**
   * Whether every answer carries CORS headers and a browser's preflight is answered with 204, so that a page of any origin may
   * call the mock. Default: true. It says nothing about GoldLeaf's servers, whose CORS headers are not documented.
   */
  readonly cors?: boolean;
  /**
   * Gets a line for each request, answer and violation, for example `console.error`. Never a header, a query or a body.
   * Default: nothing is logged.
   */
  readonly log?: (line: string) => void;
}

/** A mock that is listening. */
export interface Mock {
  /** Where it listens, without a slash at the end: `http://127.0.0.1:49152`. */
  readonly url: string;
  /** Stops listening and cuts the open connections, unfinished requests too. May be called more than once. */
  close(): Promise<void>;
  /** The same as `close`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a mock of GoldLeaf's API on loopback: Prism, in this process, serving the description.
 *
 * It checks each request against the description and answers with its examples. It knows nothing about GoldLeaf's servers beyond
 * what the description says. `docs/decisions/prism-version.md` has why Prism's version is held.
 *
 * @returns the mock, ready to answer
 * @throws {MockStartError} when the port cannot be had or the description cannot be read; see its `code`
 */
export async function startMock(options: StartMockOptions = {}): Promise<Mock> {
  const operations = await (options.description
    ? describedOperations(options.description)
    : goldLeafOperations());
  const prism = createServer(operations, {
    cors: options.cors ?? true,
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      mock: { dynamic: false },
      upstreamProxy: undefined,
    },
    components: { logger: prismLogger(options.log) },
  });
  const { url, server } = await listen(prism, options.port ?? 0);

  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= prism.close();
    server?.closeAllConnections();
    return closing;
  };
  return { url, close, [Symbol.asyncDispose]: close };
}

// Experimental in Node's docs; where it is missing, close() waits for requests that are unfinished.
const LISTEN_CHANNEL = 'tracing:net.server.listen:asyncStart';

/** Prism keeps its server to itself, and one stalled upload would hold up close() for minutes: Node tells which server listens. */
async function listen(
  prism: ReturnType<typeof createServer>,
  port: number,
): Promise<{ url: string; server: Server | undefined }> {
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

/** @param cause - what Prism rejects with: the message of Node's error, or Node's RangeError */
function portError(port: number, cause: unknown): MockStartError {
  if (String(cause).includes('EADDRINUSE')) {
    return new MockStartError(
      'port_in_use',
      `Port ${port} is in use. Stop what listens there, or leave \`port\` out for a free one.`,
      cause,
    );
  }
  return new MockStartError(
    'port_refused',
    `Port ${port} cannot be listened on: ${cause instanceof Error ? cause.message : cause}. Leave \`port\` out for a free one.`,
    cause,
  );
}
