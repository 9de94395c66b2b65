import type { Content, Entry, Har, Header } from 'har-format';
import { isJson, mediaTypeOf, parsedBody } from './answer-shape.ts';
import type { Exchange } from './exchange.ts';
import { nameShape, scrubbed, shapeOf } from './shape.ts';

/** Headers whose values say nothing of anybody. */
const OPEN_HEADERS: readonly string[] = [
  'accept',
  'allow',
  'content-length',
  'content-type',
  'date',
  'retry-after',
];

/**
 * What was sent and answered, as a HAR 1.2 log that may be shown: no token, no key, no password, no value of any body. Bodies have the
 * shape that they had; of one that is no JSON only the length is told.
 *
 * @see http://www.softwareishard.com/blog/har-12-spec/
 */
export function harOf(exchanges: readonly Exchange[]): Har {
  const creator = { name: '@goldleaf/contract', version: '0.0.0' };
  return { log: { version: '1.2', creator, entries: exchanges.map(entry) } };
}

function entry({ request, answer, startedAt, milliseconds }: Exchange): Entry {
  const { origin, pathname, searchParams } = request.url;
  const queryString = [...searchParams].map(([name, value]) => ({
    name: nameShape(name),
    value: `<${shapeOf(value)}>`,
  }));
  const mimeType = mediaTypeOf(request.headers);
  const body = isJson(request.headers)
    ? JSON.stringify(scrubbed(parsedBody({ body: new TextEncoder().encode(request.body) })))
    : '';
  return {
    startedDateTime: startedAt.toISOString(),
    time: milliseconds,
    request: {
      method: request.method,
      url: origin + pathname,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: headersOf(request.headers).filter(({ name }) => name !== 'authorization'),
      queryString,
      ...(request.body !== '' && { postData: { mimeType, text: body } }),
      headersSize: -1,
      bodySize: request.body.length,
    },
    response: {
      status: answer?.status ?? 0,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: answer ? headersOf(answer.headers) : [],
      content: contentOf(answer),
      redirectURL: '',
      headersSize: -1,
      bodySize: answer?.body.length ?? -1,
    },
    cache: {},
    timings: { send: 0, wait: milliseconds, receive: 0 },
  };
}

function contentOf(answer: Exchange['answer']): Content {
  if (!answer) return { size: 0, mimeType: 'x-unknown' };
  const mimeType = mediaTypeOf(answer.headers);
  const value = isJson(answer.headers) ? parsedBody(answer) : undefined;
  return {
    size: answer.body.length,
    mimeType,
    ...(value !== undefined && { text: JSON.stringify(scrubbed(value)) }),
  };
}

function headersOf(headers: Headers): Header[] {
  return [...headers].map(([name, value]) => ({
    name,
    value: OPEN_HEADERS.includes(name) ? value : `<${shapeOf(value)}>`,
  }));
}
