import type { ControlOptions } from './control/control.ts';
import { handle } from './http/handle.ts';
import { listen } from './http/server.ts';
import { isRecord } from './is-record.ts';
import { MockStartError } from './mock-start-error.ts';
import { didYouMean } from './nearest-name.ts';
import { Engine } from './prism/engine.ts';
import { lineWriter } from './prism/logger.ts';
import { readOperations } from './prism/operations.ts';
import { type ReceivedRequests, type RequestLimits, RequestLog } from './requests/request-log.ts';
import type { Stubs } from './stubs/stub.ts';
import { StubList } from './stubs/stub-list.ts';

/** How a mock starts. Without options: GoldLeaf's description on a free loopback port, without a log. */
export interface StartMockOptions {
  /** The port to listen on. Default: a free one. */
  readonly port?: number;
  /** The address to listen on. Default: `127.0.0.1`, which only this machine reaches. `0.0.0.0` is every address. */
  readonly host?: string;
  /**
   * The OpenAPI 3 document to serve, bundled into one object. It is not changed. Default: GoldLeaf's description.
   * The fewer operations it has, the faster each response.
   */
  readonly spec?: object;
  /**
   * Whether a page of any origin may call the mock. If so, every response has CORS headers, and a browser's preflight gets 204. Default:
   * true. It says nothing about GoldLeaf's servers, whose CORS headers are not documented.
   */
  readonly cors?: boolean;
  /**
   * Gets the log line by line, for example `console.error`. No line has a query, a body, or a header other than Accept and Prefer.
   * Default: nothing is logged.
   */
  readonly log?: (line: string) => void;
  /** Stubbed responses by operation. Default: the lowest documented 2xx with its first example. */
  readonly respond?: Stubs;
  /** How many requests `mock.requests` keeps. Default: the latest 10,000, in at most about 64 MiB. */
  readonly keepRequests?: RequestLimits;
  /**
   * Lets other processes set stubs, read requests without their secrets, and reset the mock: `POST /__mock/respond`,
   * `GET /__mock/requests`, `POST /__mock/reset`. Web pages of other origins and other host names are rejected. Default: false.
   */
  readonly control?: boolean | ControlOptions;
}

/** A mock that is listening. */
export interface Mock {
  /** Address that it listens on, without a slash at the end: `http://127.0.0.1:49152`. */
  readonly url: string;
  /** The latest requests, the oldest first. `requests.dropped` counts those that exceeded `keepRequests`. */
  readonly requests: ReceivedRequests;
  /**
   * Sets the responses from now on. They replace the earlier stubs of the same operations.
   *
   * @throws {MockResponseError} if a stub is invalid; then nothing has changed
   */
  respond(stubs: Stubs): void;
  /** Forgets the requests and every stub that was set since the start. For the next test with the same mock. */
  reset(): void;
  /** Stops listening and cuts the open connections, unfinished requests too. May be called more than once. */
  close(): Promise<void>;
  /** The same as `close`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a mock of GoldLeaf's API: Prism's engine in this process, with the OpenAPI description.
 *
 * It validates each request against the description and responds with the description's examples. It knows nothing else about GoldLeaf's
 * servers.
 *
 * @returns the mock, ready for requests
 * @throws {MockStartError} if the port, the description or an option is unusable; see its `code`
 * @throws {MockResponseError} if `respond` has an invalid stub
 */
export async function startMock(options: StartMockOptions = {}): Promise<Mock> {
  checkOptions(options);
  const { port = 0, host = '127.0.0.1', spec, cors = true, respond = {} } = options;
  const write = lineWriter(options.log);
  const operations = await readOperations(spec);
  const stubs = new StubList(operations);
  stubs.set(respond);
  const log = new RequestLog(options.keepRequests);
  const mock = {
    requests: log.requests,
    respond: (added: Stubs) => stubs.set(added),
    reset: () => {
      log.clear();
      stubs.clear();
      stubs.set(respond);
    },
  };
  const control = options.control && { mock, options: options.control === true ? {} : options.control };
  const parts = { engine: new Engine(operations, write), stubs, log, write, cors, control };
  const { url, close } = await listen(
    (request, response) => void handle(parts, request, response),
    port,
    host,
  );
  return {
    ...mock,
    url,
    close,
    [Symbol.asyncDispose]: close,
  };
}

const OPTIONS = ['port', 'host', 'spec', 'cors', 'log', 'respond', 'keepRequests', 'control'];

/** For plain JavaScript. @throws {MockStartError} `option_invalid` */
function checkOptions(options: StartMockOptions): void {
  if (!isRecord(options)) throw invalid('The options of `startMock` must be an object.');
  for (const name of Object.keys(options)) {
    if (OPTIONS.includes(name)) continue;
    throw invalid(`startMock has no option \`${name}\`.${didYouMean(name, OPTIONS)}`);
  }
  const { port = 0, host = '', cors = true, control = false, keepRequests = {}, log } = options;
  if (typeof port !== 'number') throw invalid('`port` must be a number, or 0 for any free port.');
  if (typeof host !== 'string') throw invalid('`host` must be an address, such as "127.0.0.1".');
  if (typeof cors !== 'boolean') throw invalid('`cors` must be true or false.');
  if (typeof control !== 'boolean' && !(isRecord(control) && Array.isArray(control['hosts'] ?? [])))
    throw invalid('`control` must be true, false or { hosts: [ … ] }.');
  if (!isRecord(keepRequests)) throw invalid('`keepRequests` must be { count?, bytes? }.');
  if (log !== undefined && typeof log !== 'function')
    throw invalid('`log` must be a function that takes a line, such as `console.error`.');
}

function invalid(message: string): MockStartError {
  return new MockStartError('option_invalid', message);
}
