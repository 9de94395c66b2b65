import type { Location } from '@goldleaf/openapi';
import type { RecordedRequest, RecordedResponse } from '@goldleaf/testing';
import type { Content, Entry, Har, Header } from 'har-format';
import { jsonSchemaOf, requestLocation, responseLocation } from '../compare/described-message.ts';
import { MASKED, propertyNames } from '../compare/property-names.ts';
import { isJson, mediaTypeOf, parsedBody } from '../compare/response-shape.ts';
import { maskedValue, textShape } from '../compare/shape.ts';
import type { LiveOperation } from '../plan/live-operation.ts';
import type { Spec } from '../plan/spec.ts';

/** A recorded request and the operation that it calls. */
export interface OperationRequest {
  readonly operation: LiveOperation;
  readonly request: RecordedRequest;
}

/** Headers whose value is shown if it has the expected form. */
const SHOWN_HEADERS: Readonly<Record<string, RegExp>> = {
  accept: /^[a-z*]+\/[a-z*]+(, ?[a-z*]+\/[a-z*]+)*$/,
  allow: /^[A-Z]+(, ?[A-Z]+)*$/,
  'content-length': /^\d+$/,
  date: /^\w{3}, \d{2} \w{3} \d{4} [\d:]{8} GMT$/,
  'retry-after': /^\d+$/,
};

/**
 * Returns requests and responses as a HAR 1.2 log without tokens, keys, passwords or values of bodies. JSON bodies keep their shape; other
 * bodies only their length.
 *
 * @see http://www.softwareishard.com/blog/har-12-spec/
 */
export function harOf(spec: Spec, requests: readonly OperationRequest[]): Har {
  const creator = { name: '@goldleaf/live-check', version: '0.0.0' };
  return { log: { version: '1.2', creator, entries: requests.map((each) => entry(spec, each)) } };
}

function entry(spec: Spec, { operation, request }: OperationRequest): Entry {
  const { response, startedAt, milliseconds } = request;
  return {
    startedDateTime: startedAt.toISOString(),
    time: milliseconds,
    request: harRequest(spec, operation, request),
    response: {
      status: response?.status ?? 0,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: response ? harHeaders(response.headers) : [],
      content: harContent(spec, operation, response),
      redirectURL: '',
      headersSize: -1,
      bodySize: response?.body.length ?? -1,
    },
    cache: {},
    timings: { send: 0, wait: milliseconds, receive: 0 },
  };
}

function harRequest(spec: Spec, operation: LiveOperation, request: RecordedRequest): Entry['request'] {
  const { origin, pathname, searchParams } = request.url;
  const shown: Entry['request'] = {
    method: request.method,
    url: origin + pathname,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: harHeaders(request.headers).filter(({ name }) => name !== 'authorization'),
    queryString: [...searchParams].map(([, value]) => ({ name: MASKED, value: `<${textShape(value)}>` })),
    headersSize: -1,
    bodySize: request.body.length,
  };
  if (request.body === '') return shown;
  const described = requestLocation(spec, operation);
  const body = new TextEncoder().encode(request.body);
  const text = maskedJson(spec, described, request.headers, body) ?? '';
  return { ...shown, postData: { mimeType: mediaTypeOf(request.headers), text } };
}

function harContent(spec: Spec, operation: LiveOperation, response: RecordedResponse | undefined): Content {
  if (!response) return { size: 0, mimeType: 'x-unknown' };
  const { status, headers, body } = response;
  const content: Content = { size: body.length, mimeType: mediaTypeOf(headers) };
  const text = maskedJson(spec, responseLocation(spec, operation, status), headers, body);
  return text === undefined ? content : { ...content, text };
}

/** Returns undefined if the body isn't JSON. */
function maskedJson(
  spec: Spec,
  described: Location | undefined,
  headers: Headers,
  body: Uint8Array,
): string | undefined {
  const value = isJson(headers) ? parsedBody({ body }) : undefined;
  const names = propertyNames(spec, jsonSchemaOf(spec, described));
  return value === undefined ? undefined : JSON.stringify(maskedValue(value, names));
}

function harHeaders(headers: Headers): Header[] {
  return [...headers].map(([name, value]) => {
    if (name === 'content-type') return { name, value: mediaTypeOf(headers) };
    return { name, value: SHOWN_HEADERS[name]?.test(value) ? value : `<${textShape(value)}>` };
  });
}
