import { parse } from 'node:querystring';
import { createLogger } from '@stoplight/prism-core';
import { createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http';
import type { Spec } from '../spec.ts';
import { matchesTemplate } from './path-template.ts';
import type { Target, UpstreamResponse } from './target.ts';
import { readResponse, type WireRequest, type WireResponse } from './wire.ts';

type Prism = ReturnType<typeof createInstance>;
type PrismRequest = Parameters<Prism['request']>[0];
type PrismOperations = Parameters<Prism['request']>[1];
type PrismResponse = Extract<
  Awaited<ReturnType<ReturnType<Prism['request']>>>,
  { readonly _tag: 'Right' }
>['right'];

// Not shared with the mock: a test compares the two, so a wrong option of the mock must not change both.
const CONFIG = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
} as const;

/** The response of Prism's server to invalid JSON. It is sent before the operation is known. */
const INVALID_JSON = { error: { code: 'invalid_json', message: 'Invalid JSON' } };

/**
 * Starts Prism in this process without a connection, which is much faster than over HTTP. A test compares it with the mock over HTTP.
 *
 * @param spec - an OpenAPI document, which is not changed. Fewer operations make responses faster
 * @throws {Error} if Prism cannot read the document
 */
export async function prismTarget(spec: Spec): Promise<Target> {
  // Prism resolves references in place.
  const operations = await getHttpOperationsFromSpec(structuredClone(spec));
  const prism = createInstance(CONFIG, { logger: createLogger('contract', { level: 'silent' }) });
  const validate = proxyOf(operations);
  const candidates = operationFinder(operations);

  return {
    isPrism: true,
    spec,
    async send(request) {
      const sent = prismRequest(request);
      if (sent === undefined)
        return { status: 400, mediaType: 'application/json', body: INVALID_JSON, violations: [] };
      const preferred = { ...CONFIG, mock: preference(request) };
      const result = await prism.request(sent, candidates(request), preferred)();
      return result._tag === 'Left'
        ? problemResponse(result.left as Problem, request)
        : mockedResponse(result.right, request);
    },
    validateResponse: async (request, response) => {
      const violations = await validate(request, response);
      return violations.filter((violation) => violation.startsWith('response'));
    },
  };
}

/** Validates a request and the upstream response to it. Returns the violations in order. */
export type PrismProxy = (request: WireRequest, upstream: UpstreamResponse) => Promise<readonly string[]>;

/**
 * Starts Prism's proxy in this process. The upstream response is given, so nothing is sent.
 *
 * @throws {Error} if Prism cannot read the document. A request that matches no operation rejects
 */
export async function prismProxy(spec: Spec): Promise<PrismProxy> {
  return proxyOf(await getHttpOperationsFromSpec(structuredClone(spec)));
}

function proxyOf(operations: PrismOperations): PrismProxy {
  const candidates = operationFinder(operations);
  let response: UpstreamResponse | undefined;
  const proxy = createInstance({ ...CONFIG, isProxy: true, upstream: new URL('http://upstream') }, {
    logger: createLogger('contract', { level: 'silent' }),
    // Replaces the request to the upstream server. Everything else is Prism's own.
    forward: () => () => async () => ({ _tag: 'Right', right: upstreamOutput(response) }),
  } as unknown as Parameters<typeof createInstance>[1]);
  return async (request, upstream) => {
    response = upstream;
    const result = await proxy.request(prismRequest(request) as PrismRequest, candidates(request))();
    if (result._tag === 'Left') throw result.left;
    const { input, output } = result.right.validations;
    const violations = [...input.map(locate('request')), ...output.map(locate('response'))];
    return readResponse(200, undefined, '', JSON.stringify(violations)).violations;
  };
}

/**
 * Prism compares a request with every operation. It gets only those whose path matches. If none does, it gets all of the same length,
 * so that Prism itself reports that none matches.
 */
function operationFinder(operations: PrismOperations): (request: WireRequest) => PrismOperations {
  const byLength = Map.groupBy(operations, ({ path }) => path.split('/').length);
  const byPath = new Map<string, PrismOperations>(); // most checks send to the example path of their operation
  const find = (path: string): PrismOperations => {
    const sameLength = byLength.get(path.split('/').length) ?? operations;
    const found = sameLength.filter((operation) => matchesTemplate(path, operation.path));
    return found.length > 0 ? found : sameLength;
  };
  return (request) => {
    const path = decodePath(new URL(request.path, 'http://mock').pathname);
    const found = byPath.get(path) ?? find(path);
    byPath.set(path, found);
    return found;
  };
}

function mockedResponse({ output, validations }: PrismResponse, request: WireRequest): WireResponse {
  const violations = [
    ...validations.input.map(locate('request')),
    ...validations.output.map(locate('response')),
  ];
  const header = violations.length > 0 ? JSON.stringify(violations) : undefined;
  const mediaType = (output.headers as Record<string, string> | undefined)?.['Content-type'];
  const content = request.method === 'HEAD' ? '' : serialize(output.body, mediaType);
  return readResponse(output.statusCode, mediaType, content, header);
}

interface Problem extends Error {
  readonly status?: number;
  readonly additional?: { readonly validation?: object };
}

function problemResponse(error: Problem, request: WireRequest): WireResponse {
  const content = JSON.stringify({ type: error.name, ...error.additional });
  const response = readResponse(error.status ?? 500, 'application/problem+json', content, undefined);
  return request.method === 'HEAD' ? { ...response, body: undefined } : response;
}

/** Reads a request as Prism's server does (prism-http-server, server.ts). Returns undefined for invalid JSON. */
function prismRequest({ method, path, headers, body }: WireRequest): PrismRequest | undefined {
  const { pathname, search } = new URL(path, 'http://mock');
  const isJson = /^application\/([^;]+\+)?json\b/i.test(headers['content-type'] ?? '');
  let parsed: unknown = body || null;
  if (body && isJson)
    try {
      parsed = JSON.parse(body);
    } catch {
      return undefined;
    }
  return {
    method: method.toLowerCase() as PrismRequest['method'],
    url: { path: pathname, query: { ...parse(search.slice(1)) } as Record<string, string | string[]> },
    headers: { ...headers, 'content-length': String(Buffer.byteLength(body ?? '')) },
    body: parsed,
  };
}

function preference({ headers }: WireRequest) {
  const { prefer = '' } = headers;
  const [, code] = /code=(\d+)/.exec(prefer) ?? [];
  const [, exampleKey] = /example=(\S+)/.exec(prefer) ?? [];
  return { dynamic: false, ...(code ? { code: Number(code) } : {}), ...(exampleKey ? { exampleKey } : {}) };
}

function upstreamOutput(response: UpstreamResponse | undefined) {
  const { status, mediaType, body } = response as UpstreamResponse;
  return { statusCode: status, headers: mediaType ? { 'content-type': mediaType } : {}, body };
}

/** Prism compares decoded paths. An invalid escape matches nothing. */
function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function locate(part: 'request' | 'response') {
  return ({ path = [], code, message }: { path?: unknown; code?: unknown; message: string }) => ({
    location: [part, ...(path as string[])],
    code,
    message,
  });
}

function serialize(body: unknown, mediaType: string | undefined): string {
  if (body === undefined) return '';
  return mediaType?.endsWith('json') || typeof body !== 'string' ? JSON.stringify(body) : body;
}
