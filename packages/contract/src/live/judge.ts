import { createLogger } from '@stoplight/prism-core';
import { createInstance, getHttpOperationsFromSpec, type IHttpRequest } from '@stoplight/prism-http';
import type { Description } from '../description.ts';
import { prismQuery } from '../prism-query.ts';
import { isJson } from './answer-shape.ts';
import type { Deviation } from './deviation.ts';
import type { Exchange, WholeAnswer } from './exchange.ts';
import { firstLook } from './first-look.ts';
import type { LiveOperation } from './live-operation.ts';
import { type Place, responsePlace } from './place.ts';
import { startReplayServer } from './replay-server.ts';
import { answerDeviation, requestDeviation, tellingViolations } from './violation.ts';

/** Tells in what an answer is otherwise than described. */
export interface Judge extends AsyncDisposable {
  /**
   * @param path - of the request, below the server's base
   * @returns nothing where the answer is as described
   */
  deviations(
    operation: LiveOperation,
    path: string,
    request: Exchange['request'],
    answer: WholeAnswer,
  ): Promise<Deviation[]>;
}

/**
 * Starts Prism's validating proxy, in this process, in front of a server that gives again what the real one gave. So Prism judges each answer
 * and touches none: the real request has the client's own headers, no token gets into Prism, and where Prism has an answer
 * of its own in place of the real one it shows.
 *
 * @param description - the bundled OpenAPI document that answers are held against
 */
export async function startJudge(description: Description): Promise<Judge> {
  const resources = await getHttpOperationsFromSpec(structuredClone(description));
  const replay = await startReplayServer();
  const prism = createInstance(
    {
      isProxy: true,
      upstream: replay.url,
      upstreamProxy: undefined,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      mock: { dynamic: false },
    },
    { logger: createLogger('live', { level: 'silent' }) },
  );
  const prismOutcome = async (operation: LiveOperation, request: IHttpRequest) => {
    const resource = resources.filter(({ iid }) => iid === operation.operationId);
    try {
      return await prism.request(request, resource)();
    } catch (error) {
      return { _tag: 'Left', left: error as Error } as const;
    }
  };

  return {
    deviations: async (operation, path, request, answer) => {
      const seen = firstLook(description, operation, answer);
      if (seen) return [seen];

      const response = responsePlace(description, operation, answer.status) as Place;
      replay.answer = answer;
      const outcome = await prismOutcome(operation, prismRequest(path, request));
      if (outcome._tag === 'Left' || outcome.right.output.statusCode !== answer.status) {
        const { pointer } = response;
        const described = `${answer.status}, which Prism has to judge`;
        return [{ kind: 'unjudged', pointer, described, seen: 'an answer or an error of its own' }];
      }
      const { input, output } = outcome.right.validations;
      return [
        ...input.map((violation) => requestDeviation(operation, violation)),
        ...tellingViolations(output).map((violation) =>
          answerDeviation(description, response, answer, violation),
        ),
      ];
    },
    [Symbol.asyncDispose]: () => replay[Symbol.asyncDispose](),
  };
}

/** The request as it was, but for the token: Prism need not know it. */
function prismRequest(path: string, { method, url, headers, body }: Exchange['request']): IHttpRequest {
  const sent = new Headers(headers);
  if (sent.has('authorization')) sent.set('authorization', 'Bearer kept-back');
  return {
    method: method.toLowerCase() as IHttpRequest['method'],
    url: { path, query: prismQuery(url.searchParams) },
    headers: Object.fromEntries(sent),
    ...(body !== '' && { body: isJson(headers) ? JSON.parse(body) : body }),
  };
}
