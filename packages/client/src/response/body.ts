import type { GoldLeafErrorDetails } from '../errors/goldleaf-error.ts';
import { InvalidResponseError } from '../errors/transport-error.ts';
import { mediaTypeNote, mediaTypeOf } from './details.ts';
import { readText } from './text.ts';

/** How to read the body of a 2xx response. */
export type ParseAs = 'json' | 'text' | 'blob' | 'arrayBuffer' | 'stream';

/** How much of an invalid response its error keeps, in characters. */
const START = 500;

/** How HTML and XML begin. No response of the API does. */
const PAGE = /^\s*</;

/** The most bytes that an empty text has when it is compressed. */
const COMPRESSED_NOTHING = 20;

/**
 * Reads the body of a 2xx response.
 *
 * @param limit - most bytes of JSON or text
 * @param details - what the error has if the body is invalid
 * @returns null if JSON is expected and the body is empty
 * @throws {InvalidResponseError} when JSON is expected and the body is something else, a file is expected and the body is HTML, or the
 * body is longer than the limit
 * @throws {TypeError} when the body is cut short, if the runtime can tell
 */
export async function readBody(
  response: Response,
  parseAs: ParseAs,
  limit: number,
  details: () => GoldLeafErrorDetails,
): Promise<unknown> {
  if (parseAs === 'json' || parseAs === 'text' || isPage(response)) {
    return readParsed(response, parseAs, limit, details);
  }
  if (parseAs === 'stream') return response.body;
  const data = await response[parseAs]();
  const { size, byteLength } = data as { size?: number; byteLength?: number };
  checkComplete(response, size ?? byteLength);
  return data;
}

async function readParsed(
  response: Response,
  parseAs: ParseAs,
  limit: number,
  details: () => GoldLeafErrorDetails,
): Promise<unknown> {
  const text = await readText(response, limit);
  checkComplete(response, text?.length);
  if (text === '') return parseAs === 'json' || parseAs === 'stream' ? null : new Response('')[parseAs]();
  if (text && parseAs === 'text') return text;
  try {
    if (text && parseAs === 'json') return JSON.parse(text);
  } catch {
    // Most responses are not documented, so one that says it is text is returned as text.
    if (mediaTypeOf(response) === 'text/plain' && !PAGE.test(text as string)) return text;
  }
  // The parser's error is not kept as cause, because it repeats part of the text.
  const fault = text ? 'not JSON' : `longer than ${limit} bytes`;
  const reason = `${response.status}, but the body${mediaTypeNote(response)} is ${fault}`;
  const known = { ...details(), mayHaveActed: true, body: text?.slice(0, START) };
  throw new InvalidResponseError('invalid_response', reason, known);
}

/** Whether a proxy or a login has responded with a page in place of a file. */
function isPage({ headers }: Response): boolean {
  return /^\w+\/x?html/i.test(headers.get('content-type') ?? '');
}

/** Throws if a compressed body is empty when it is decompressed. Node reads one that is cut short as empty. */
function checkComplete({ headers }: Response, size: number | undefined): void {
  const length = Number(headers.get('content-length'));
  if (size === 0 && length > COMPRESSED_NOTHING && headers.has('content-encoding')) {
    throw new TypeError('the response body is cut short');
  }
}

/**
 * Returns what a middleware or a custom `fetch` gave, if it is a response of any implementation.
 *
 * @throws {TypeError} when it isn't
 */
export function checkResponse(response: Response): Response {
  if (typeof response?.text === 'function' && typeof response.headers?.get === 'function') return response;
  throw new TypeError('something other than a Response was returned');
}
