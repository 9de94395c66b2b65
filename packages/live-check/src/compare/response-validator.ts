import { parse } from 'node:querystring';
import type { Location } from '@goldleaf/openapi';
import type { RecordedRequest, RecordedResponse } from '@goldleaf/testing';
import { createLogger } from '@stoplight/prism-core';
import { createInstance, getHttpOperationsFromSpec, type IHttpRequest } from '@stoplight/prism-http';
import type { LiveOperation } from '../plan/live-operation.ts';
import type { Spec } from '../plan/spec.ts';
import { responseLocation } from './described-message.ts';
import { directMismatch } from './direct-comparison.ts';
import type { Mismatch } from './mismatch.ts';
import { isJson } from './response-shape.ts';
import { startUpstreamStub } from './upstream-stub.ts';
import { independentViolations, requestMismatch, responseMismatch } from './violation.ts';

/** Compares responses with the OpenAPI description. */
export interface ResponseValidator extends AsyncDisposable {
  /**
   * @param path - path of the request, relative to the server's base URL
   * @returns an empty list if the response matches
   */
  mismatches(
    operation: LiveOperation,
    path: string,
    request: RecordedRequest,
    response: RecordedResponse,
  ): Promise<Mismatch[]>;
}

/**
 * Starts Prism's validating proxy in this process, in front of a stub that returns the recorded response. So Prism cannot change the
 * request or the response, and it never gets a token. If Prism returns a response of its own, the mismatch says so.
 */
export async function startResponseValidator(spec: Spec): Promise<ResponseValidator> {
  const resources = await getHttpOperationsFromSpec(structuredClone(spec));
  const upstream = await startUpstreamStub();
  const prism = createInstance(
    {
      isProxy: true,
      upstream: upstream.url,
      upstreamProxy: undefined,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      mock: { dynamic: false },
    },
    { logger: createLogger('live', { level: 'silent' }) },
  );
  const validate = async (operation: LiveOperation, request: IHttpRequest) => {
    const resource = resources.filter(({ iid }) => iid === operation.operationId);
    try {
      return await prism.request(request, resource)();
    } catch (error) {
      return { _tag: 'Left', left: error as Error } as const;
    }
  };

  return {
    mismatches: async (operation, path, request, response) => {
      const direct = directMismatch(spec, operation, response);
      if (direct) return [direct];

      const described = responseLocation(spec, operation, response.status) as Location;
      upstream.response = response;
      const sent = prismRequest(path, request);
      const outcome = await validate(operation, sent);
      if (outcome._tag === 'Left' || outcome.right.output.statusCode !== response.status) {
        const { pointer } = described;
        const seen = "Prism's own response or error";
        return [
          { kind: 'not validated', pointer, described: `${response.status}, validated by Prism`, seen },
        ];
      }
      const { input, output } = outcome.right.validations;
      return [
        ...input.map((violation) => requestMismatch(spec, operation, sent.body, violation)),
        ...independentViolations(output).map((violation) =>
          responseMismatch(spec, described, response, violation),
        ),
      ];
    },
    [Symbol.asyncDispose]: () => upstream[Symbol.asyncDispose](),
  };
}

/** Returns the request as Prism reads it, with a placeholder for the token. */
function prismRequest(path: string, { method, url, headers, body }: RecordedRequest): IHttpRequest {
  const sent = new Headers(headers);
  if (sent.has('authorization')) sent.set('authorization', 'Bearer placeholder');
  const request: IHttpRequest = {
    method: method.toLowerCase() as IHttpRequest['method'],
    url: { path, query: { ...parse(url.search.slice(1)) } as Record<string, string | string[]> },
    headers: Object.fromEntries(sent),
  };
  return body === '' ? request : { ...request, body: isJson(headers) ? JSON.parse(body) : body };
}
