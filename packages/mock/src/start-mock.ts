import { createServer } from '@stoplight/prism-http-server';
import type { MockAnswers } from './answer.ts';
import { answerAsTold, type OpenResponses } from './answer-as-told.ts';
import { describedOperations, goldLeafOperations } from './described-operations.ts';
import { listen } from './listening-server.ts';
import { answerFailures, readableRequests } from './prism-guard.ts';
import { prismLogger } from './prism-logger.ts';
import type { ReceivedRequest } from './received-request.ts';
import { ToldAnswers } from './told-answers.ts';

/** How a mock starts. Without options: GoldLeaf's description on a free port, silent. */
export interface StartMockOptions {
  /** The port to listen on. Default: a free one. */
  readonly port?: number;
  /**
   * The OpenAPI 3 document to serve, bundled into one object; it is not changed. Default: GoldLeaf's description.
   * The fewer operations it has, the sooner each request is answered.
   */
  readonly description?: object;
  /**
   * Whether every answer carries CORS headers and a browser's preflight is answered with 204, so that a page of any origin may
   * call the mock. Default: true. It says nothing about GoldLeaf's servers, whose CORS headers are not documented.
   */
  readonly cors?: boolean;
  /**
   * Gets Prism's log, a line a step of each request, for example `console.error`. No line has a header, a query or a body.
   * Default: nothing is logged.
   */
  readonly log?: (line: string) => void;
  /** What to answer, by operationId. Default: the lowest documented 2xx, with its first example. */
  readonly respond?: MockAnswers;
}

/** A mock that is listening. */
export interface Mock {
  /** Where it listens, without a slash at the end: `http://127.0.0.1:49152`. */
  readonly url: string;
  /**
   * The requests that it received so far, the oldest first. Malformed JSON and a body over 10 MB are refused before and are not
   * among them.
   */
  readonly requests: readonly Readonly<ReceivedRequest>[];
  /**
   * Says what to answer from now on, in place of what was said of the same operations before.
   *
   * @throws {MockAnswerError} when it cannot be answered; then nothing has changed
   */
  respond(answers: MockAnswers): void;
  /** Forgets the requests, and what it was told to answer since it started. For the next test with the same mock. */
  startOver(): void;
  /** Stops listening and cuts the open connections, unfinished requests too. May be called more than once. */
  close(): Promise<void>;
  /** The same as `close`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a mock of GoldLeaf's API on loopback: Prism, in this process, serving the description.
 *
 * It holds each request against the description and answers with the description's examples. It knows nothing about GoldLeaf's
 * servers beyond that.
 *
 * @returns the mock, ready to answer
 * @throws {MockStartError} when the port cannot be had or the description cannot be read; see its `code`
 * @throws {MockAnswerError} when `respond` has what cannot be answered
 */
export async function startMock(options: StartMockOptions = {}): Promise<Mock> {
  const operations = await (options.description
    ? describedOperations(options.description)
    : goldLeafOperations());
  const told = new ToldAnswers(operations);
  told.tell(options.respond ?? {});
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
  const requests: ReceivedRequest[] = [];
  const open: OpenResponses = new WeakMap();
  answerAsTold(prism.prism, told, requests, open);
  answerFailures(prism.prism);
  const { url, server } = await listen(prism, options.port ?? 0);
  if (server) {
    readableRequests(server);
    server.prependListener('request', (request, response) => open.set(request.headers, response));
  }

  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= prism.close();
    server?.closeAllConnections();
    return closing;
  };
  return {
    url,
    requests,
    respond: (answers) => told.tell(answers),
    startOver: () => {
      requests.length = 0;
      told.forget();
      told.tell(options.respond ?? {});
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
