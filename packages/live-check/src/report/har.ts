import type { RecordedRequest, RecordedResponse } from '@goldleaf/testing';
import type { Content, Entry, Har, Header } from 'har-format';
import { mediaTypeOf } from '../compare/parsed-response.ts';
import type { LiveOperation } from '../plan/live-operation.ts';
import type { Spec } from '../plan/spec.ts';
import { maskedValue, propertyNames, textShape } from './masked-value.ts';

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
 * Returns requests and responses as a HAR 1.2 log without tokens, keys, passwords, ids or values of bodies. JSON bodies keep their
 * shape; other bodies only their length.
 *
 * @see http://www.softwareishard.com/blog/har-12-spec/
 */
export function harOf(spec: Spec, requests: readonly OperationRequest[]): Har {
  const creator = { name: '@goldleaf/live-check', version: '0.0.0' };
  const names = propertyNames(spec);
  return { log: { version: '1.2', creator, entries: requests.map((each) => entry(each, names)) } };
}

function entry({ operation, request }: OperationRequest, names: ReadonlySet<string>): Entry {
  const { response, startedAt, milliseconds } = request;
  return {
    startedDateTime: startedAt.toISOString(),
    time: milliseconds,
    request: harRequest(operation, request, names),
    response: {
      status: response?.status ?? 0,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: response ? harHeaders(response.headers) : [],
      content: response ? harContent(response, names) : { size: 0, mimeType: UNKNOWN },
      redirectURL: '',
      headersSize: -1,
      bodySize: response?.body.length ?? -1,
    },
    cache: {},
    timings: { send: 0, wait: milliseconds, receive: 0 },
  };
}

/** HAR's media type of a body without one. */
const UNKNOWN = 'x-unknown';

function harRequest(
  operation: LiveOperation,
  request: RecordedRequest,
  names: ReadonlySet<string>,
): Entry['request'] {
  const shown: Entry['request'] = {
    method: request.method,
    url: urlWithoutIds(operation, request),
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: harHeaders(request.headers).filter(({ name }) => name !== 'authorization'),
    queryString: [...request.url.searchParams].map(([, value]) => ({
      name: '<name>',
      value: `<${textShape(value)}>`,
    })),
    headersSize: -1,
    bodySize: request.body.length,
  };
  if (request.body === '') return shown;
  const mimeType = mediaTypeOf(request.headers) ?? UNKNOWN;
  return { ...shown, postData: { mimeType, text: maskedJson(request.body, names) ?? '' } };
}

/** Writes the path template below the base path in place of the path, which holds ids. */
function urlWithoutIds({ path }: LiveOperation, { url: { origin, pathname } }: RecordedRequest): string {
  const base = pathname.split('/').slice(0, 1 - path.split('/').length);
  return `${origin}${base.join('/')}${path}`;
}

function harContent({ headers, body }: RecordedResponse, names: ReadonlySet<string>): Content {
  const content: Content = { size: body.length, mimeType: mediaTypeOf(headers) ?? UNKNOWN };
  const text = maskedJson(new TextDecoder().decode(body), names);
  return text === undefined ? content : { ...content, text };
}

/** Returns undefined if the text isn't JSON. */
function maskedJson(text: string, names: ReadonlySet<string>): string | undefined {
  try {
    return JSON.stringify(maskedValue(JSON.parse(text), names));
  } catch {
    return undefined;
  }
}

function harHeaders(headers: Headers): Header[] {
  return [...headers].map(([name, value]) => {
    if (name === 'content-type') return { name, value: mediaTypeOf(headers) ?? UNKNOWN };
    return { name, value: SHOWN_HEADERS[name]?.test(value) ? value : `<${textShape(value)}>` };
  });
}
