import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { OperationId } from '@goldleaf/api-types';
import { type createInstance, ProblemJsonError, UNPROCESSABLE_ENTITY } from '@stoplight/prism-http';
import router from '@stoplight/prism-http/dist/router/index.js';
import type { RawResponse } from './answer.ts';
import { ReceivedRequest } from './received-request.ts';
import type { ToldAnswers } from './told-answers.ts';

// Prism keeps its router to itself. What a CommonJS default export is, Node and some test runners do not agree on.
const route: typeof router.default = typeof router === 'function' ? router : router.default;

const NO_DYNAMIC: ProblemJsonError = ProblemJsonError.fromTemplate(
  UNPROCESSABLE_ENTITY,
  "The mock answers with the description's examples and makes up none: leave out `dynamic=true`.",
);

type Prism = ReturnType<typeof createInstance>;
type Outcome = Awaited<ReturnType<ReturnType<Prism['request']>>>;

/** Where an answer that Prism has no part in is written to, by the headers of its request, which Prism hands on as they are. */
export type OpenResponses = WeakMap<IncomingHttpHeaders, ServerResponse>;

/**
 * Has Prism answer what it is told, request by request, and keeps what it was asked. Prism still holds each request against the
 * description, and gives the documented answers.
 *
 * @param received - gets each request that Prism could read
 */
export function answerAsTold(
  prism: Prism,
  told: ToldAnswers,
  received: ReceivedRequest[],
  open: OpenResponses,
): void {
  const request = prism.request;
  prism.request = (input, operations, config) => async () => {
    // Prism sorts and compares all that it is given, twice a request: that is most of the time of an answer.
    const { length } = input.url.path.split('/');
    const alike = operations.filter(({ path }) => path.split('/').length === length);
    const routed = route({ resources: alike.length > 0 ? alike : operations, input });
    const meant = routed._tag === 'Right' ? [routed.right] : operations;
    const operationId = routed._tag === 'Right' ? (routed.right.iid as OperationId) : undefined;
    const { method, url, headers = {}, body } = input;
    const carried = { query: url.query ?? {}, headers, body };
    const kept = new ReceivedRequest(operationId, method.toUpperCase(), url.path, carried);
    received.push(kept);

    const answer = told.next(operationId);
    if (answer.delay !== undefined) await wait(answer.delay, undefined, { ref: false });

    if (answer.raw || answer.reset) {
      const response = open.get(headers);
      if (!response)
        return failed('In this JavaScript runtime the mock can answer neither raw nor by a reset.');
      if (answer.raw) answerRaw(response, answer.raw);
      else response.socket?.resetAndDestroy();
      kept.status = answer.raw?.status;
      return failed('The mock was told to answer so.'); // Prism's log has it; the answer is written
    }

    if (config?.mock.dynamic) {
      kept.status = NO_DYNAMIC.status;
      return { _tag: 'Left', left: NO_DYNAMIC };
    }

    const { status: code, example: exampleKey } = answer;
    const asked = code === undefined ? input : { ...input, headers: { ...headers, accept: '*/*' } };
    const preferred = config &&
      code !== undefined && { ...config, mock: { ...config.mock, code, ...(exampleKey && { exampleKey }) } };
    const outcome = await request(asked, meant, preferred || config)();
    const isAsTold = answer.body !== undefined && statusOf(outcome) === code;
    const answered = writable(isAsTold ? withBody(outcome, answer.body) : outcome);
    kept.status = statusOf(answered);
    return answered;
  };
}

function answerRaw(response: ServerResponse, { status, headers, body }: RawResponse): void {
  const isText = typeof body === 'string' || body instanceof Uint8Array || body === undefined;
  response.writeHead(status, isText ? headers : { 'content-type': 'application/json', ...headers });
  response.end(isText ? body : JSON.stringify(body));
}

function failed(message: string): Outcome {
  return { _tag: 'Left', left: new Error(message) };
}

function statusOf(outcome: Outcome): number {
  if (outcome._tag === 'Right') return outcome.right.output.statusCode;
  return 'status' in outcome.left ? Number(outcome.left.status) : 500;
}

function withBody(outcome: Outcome, body: unknown): Outcome {
  if (outcome._tag === 'Left') return outcome;
  const { output } = outcome.right;
  return { _tag: 'Right', right: { ...outcome.right, output: { ...output, body } } };
}

/** An XML writer would be one more thing to keep safe, and GoldLeaf's API has no XML. */
function writable(outcome: Outcome): Outcome {
  if (outcome._tag === 'Left') return outcome;
  const { headers, body } = outcome.right.output;
  const isXml = /^application\/(.+\+)?xml\b/i.test(headers?.['Content-type'] ?? '');
  return isXml && typeof body !== 'string'
    ? failed('The mock writes no XML: give the description an example that is text.')
    : outcome;
}
