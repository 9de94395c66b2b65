import { parse } from 'node:querystring';
import { createLogger } from '@stoplight/prism-core';
import { createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { type Answer, readAnswer, type WireRequest } from '../answer.ts';
import type { Description } from '../description.ts';
import { leadsTo } from '../path-template.ts';
import type { Target, UpstreamAnswer } from '../target.ts';

type Input = Parameters<ReturnType<typeof createInstance>['request']>[0];

const OPTIONS = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  upstreamProxy: undefined,
} as const;

/** What Prism's server answers to malformed JSON, before it looks at the operation. */
const MALFORMED = { error: { code: 'invalid_json', message: 'Invalid JSON' } };

/**
 * Prism in this process, without a connection: many times as fast, and made anew for each description. That it answers as the mock
 * does over HTTP is tested.
 *
 * @param description - an OpenAPI document, which is not changed. The fewer operations it has, the sooner each answer.
 * @throws {Error} when Prism cannot read the description
 */
export async function mockTarget(description: Description): Promise<Target> {
  // Prism resolves references in place.
  const operations = await getHttpOperationsFromSpec(structuredClone(description));
  const logger = createLogger('contract', { level: 'silent' });
  const config = { ...OPTIONS, mock: { dynamic: false } };
  const prism = createInstance(config, { logger });

  let upstream: UpstreamAnswer | undefined;
  const proxy = createInstance({ ...config, isProxy: true, upstream: new URL('http://upstream') }, {
    logger,
    // In place of the server behind it. Everything else is Prism's own.
    forward: () => () => async () => ({ _tag: 'Right', right: prismOutput(upstream) }),
  } as unknown as Parameters<typeof createInstance>[1]);

  // Prism looks at every operation for each request. It is given those that the path leads to: where there are none, all of its
  // length, so that it says itself that it finds none.
  const byLength = Map.groupBy(operations, ({ path }) => path.split('/').length);
  const meant = (request: WireRequest) => {
    const path = decoded(new URL(request.path, 'http://mock').pathname);
    const alike = byLength.get(path.split('/').length) ?? operations;
    const found = alike.filter((operation) => leadsTo(path, operation.path));
    return found.length > 0 ? found : alike;
  };

  return {
    description,
    async answer(request) {
      const input = prismInput(request);
      if (input === undefined)
        return { status: 400, mediaType: 'application/json', body: MALFORMED, violations: [] };
      const result = await prism.request(input, meant(request), { ...config, mock: preference(request) })();
      if (result._tag === 'Left') return problem(result.left as Problem, request);
      const { output, validations } = result.right;
      const listed = [
        ...validations.input.map(located('request')),
        ...validations.output.map(located('response')),
      ];
      const header = listed.length > 0 ? JSON.stringify(listed) : undefined;
      const mediaType = (output.headers as Record<string, string> | undefined)?.['Content-type'];
      const content = written(output.body, mediaType);
      return readAnswer(output.statusCode, mediaType, request.method === 'HEAD' ? '' : content, header);
    },
    async judge(request, answer) {
      upstream = answer;
      const result = await proxy.request(prismInput(request) as Input, meant(request))();
      if (result._tag === 'Left') throw result.left;
      const listed = result.right.validations.output.map(located('response'));
      return readAnswer(200, undefined, '', JSON.stringify(listed)).violations;
    },
  };
}

interface Problem extends Error {
  readonly status?: number;
  readonly additional?: { readonly validation?: object };
}

function problem(error: Problem, request: WireRequest): Answer {
  const content = JSON.stringify({ type: error.name, ...error.additional });
  const { body, ...answer } = readAnswer(error.status ?? 500, 'application/problem+json', content, undefined);
  return { ...answer, body: request.method === 'HEAD' ? undefined : body };
}

/** As Prism's server reads a request (prism-http-server, server.ts). Undefined where its JSON is malformed. */
function prismInput({ method, path, headers, body }: WireRequest): Input | undefined {
  const { pathname, search } = new URL(path, 'http://mock');
  const isJson = /^application\/([^;]+\+)?json\b/i.test(headers['content-type'] ?? '');
  let parsed: unknown = body || null;
  if (body && isJson)
    try {
      parsed = JSON.parse(body);
    } catch {
      return undefined;
    }
  const length = { 'content-length': String(Buffer.byteLength(body ?? '')) };
  return {
    method: method.toLowerCase() as Input['method'],
    url: { path: pathname, query: { ...parse(search.slice(1)) } as Record<string, string | string[]> },
    headers: { ...headers, ...length },
    body: parsed,
  };
}

function preference({ headers }: WireRequest) {
  const { prefer = '' } = headers;
  const [, code] = /code=(\d+)/.exec(prefer) ?? [];
  const [, exampleKey] = /example=(\S+)/.exec(prefer) ?? [];
  return { dynamic: false, ...(code ? { code: Number(code) } : {}), ...(exampleKey ? { exampleKey } : {}) };
}

function prismOutput(answer: UpstreamAnswer | undefined) {
  const { status, mediaType, body } = answer as UpstreamAnswer;
  return { statusCode: status, headers: mediaType ? { 'content-type': mediaType } : {}, body };
}

/** As Prism compares it, but for slashes. What is malformed leads nowhere. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function located(side: 'request' | 'response') {
  return ({ path = [], code, message }: { path?: unknown; code?: unknown; message: string }) => ({
    location: [side, ...(path as string[])],
    code,
    message,
  });
}

function written(body: unknown, mediaType: string | undefined): string {
  if (body === undefined) return '';
  return mediaType?.endsWith('json') || typeof body !== 'string' ? JSON.stringify(body) : body;
}
