import type { GoldLeafErrorDetails } from './errors/goldleaf-error.ts';
import { UnreadableAnswerError } from './errors/transport-error.ts';

/** How to read the body of an answer that is 2xx. */
export type ParseAs = 'json' | 'text' | 'blob' | 'arrayBuffer' | 'stream';

/** How much of an unreadable answer its error keeps, in characters. */
const START = 500;

/** The start of a page of HTML, or of XML: no response of an API is one. */
const PAGE = /^\s*</;

/** The longest that an empty text is when it is compressed. */
const COMPRESSED_NOTHING = 20;

/**
 * Reads the body of a 2xx answer.
 *
 * @returns null if JSON is wanted and the body is empty
 * @throws {UnreadableAnswerError} when JSON is wanted and something else comes, or a file and a page of HTML comes
 * @throws {TypeError} when the body is cut short, as far as the runtime tells
 */
export async function readAnswer(
  response: Response,
  parseAs: ParseAs,
  details: () => GoldLeafErrorDetails,
): Promise<unknown> {
  const type = response.headers.get('content-type') ?? '';
  // Where a file was asked for and a page comes, a proxy or a login has answered.
  const page = parseAs !== 'text' && /^(text\/html|application\/xhtml)/i.test(type);
  if (parseAs !== 'json' && !page) {
    if (parseAs === 'stream') return response.body;
    const data = await response[parseAs]();
    checkWhole(response, sizeOf(data));
    return data;
  }

  const text = await response.text();
  checkWhole(response, text.length);
  if (text === '') return parseAs === 'json' || parseAs === 'stream' ? null : new Response('')[parseAs]();
  try {
    if (parseAs === 'json') return JSON.parse(text);
  } catch {
    // What says of itself that it is text is taken at its word: for most operations the docs do not say what comes.
    if (type.startsWith('text/plain') && !PAGE.test(text)) return text;
  }
  // The parser's error is not kept as cause: it repeats part of the text.
  throw new UnreadableAnswerError(
    'unreadable_answer',
    `${response.status}, but the body${shownType(type)} is not JSON`,
    {
      ...details(),
      mayHaveActed: true,
      body: text.slice(0, START),
    },
  );
}

const sizeOf = (data: string | Blob | ArrayBuffer): number =>
  typeof data === 'string' ? data.length : 'size' in data ? data.size : data.byteLength;

/** A compressed body that is cut may give nothing, and Node takes it for empty. */
function checkWhole({ headers }: Response, size: number): void {
  const length = Number(headers.get('content-length'));
  if (size === 0 && length > COMPRESSED_NOTHING && headers.has('content-encoding')) {
    throw new TypeError('the response body is cut short');
  }
}

/** A media type without parameters. A header that is anything else may repeat what was sent, and isn't shown. */
function shownType(type: string): string {
  const [shown] =
    /^(application|audio|font|image|multipart|text|video)\/[a-z.+-]{1,72}(?=\s*(;|$))/.exec(type) ?? [];
  return shown ? ` (${shown})` : '';
}

/** Reads the body of an answer that is not 2xx: parsed where it is JSON, else text; undefined where it is empty. */
export async function readFailure(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return text || undefined;
  }
}

/**
 * What an error keeps of an answer: no header but these two.
 *
 * @param secrets - what the request carried: a request id that is part of it isn't shown
 */
export function answerDetails(response: Response, secrets: string): GoldLeafErrorDetails {
  const { status, headers } = response;
  return {
    status,
    requestId: shownId(headers.get('x-request-id') ?? '', secrets),
    retryAfter: retryAfterSeconds(headers.get('retry-after') ?? '', headers.get('date')),
  };
}

/** A request id as servers make them. A header that is anything else may repeat what was sent, and isn't shown. */
function shownId(id: string, secrets: string): string | undefined {
  return /^[\w.:=-]{1,64}$/.test(id) && !secrets.includes(id) ? id : undefined;
}

/**
 * @param value - a `Retry-After` header: seconds, or a date
 * @param date - the `Date` header: the server's own clock
 * @returns seconds; undefined where the value is neither
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
function retryAfterSeconds(value: string, date: string | null): number | undefined {
  if (/^\d+$/.test(value)) return Number(value);
  // HTTP's dates end so. `Date.parse` alone makes a date of nearly anything with a number in it.
  const time = value.endsWith('GMT') ? Date.parse(value) : NaN;
  return time ? Math.max(0, (time - serverTime(date)) / 1_000) : undefined;
}

/**
 * What the server's clock says, which need not agree with ours.
 *
 * @param date - a `Date` header
 * @returns milliseconds since the epoch; our clock's where the header names no time
 */
export function serverTime(date: string | null): number {
  return Date.parse(date ?? '') || Date.now();
}
