import type { GoldLeafErrorDetails } from './errors/goldleaf-error.ts';
import { UnreadableAnswerError } from './errors/transport-error.ts';

/** How to read the body of an answer that is 2xx. */
export type ParseAs = 'json' | 'text' | 'blob' | 'arrayBuffer' | 'stream';

/** How much of an unreadable answer its error keeps, in characters. */
const START = 500;

/**
 * Reads the body of a 2xx answer.
 *
 * @throws {UnreadableAnswerError} when JSON is wanted and something else comes, or a file and a page of HTML comes
 */
export async function readAnswer(
  response: Response,
  parseAs: ParseAs,
  details: () => GoldLeafErrorDetails,
): Promise<unknown> {
  const type = response.headers.get('content-type');
  // Where a file was asked for and a page comes, a proxy or a login has answered.
  const page = parseAs !== 'text' && type?.toLowerCase().startsWith('text/html');
  if (parseAs !== 'json' && !page) return parseAs === 'stream' ? response.body : response[parseAs]();

  const text = await response.text();
  if (text === '' && !page) return undefined;
  try {
    if (parseAs === 'json') return JSON.parse(text);
  } catch {
    // What says of itself that it is text is taken at its word: for most operations the docs do not say what comes.
    if (type?.startsWith('text/plain')) return text;
  }
  // The parser's error is not kept as cause: it repeats part of the text.
  throw new UnreadableAnswerError(
    'unreadable_answer',
    `${response.status}, but the body (${type}) is not JSON`,
    {
      ...details(),
      mayHaveActed: true,
      body: text.slice(0, START),
    },
  );
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

/** What an error keeps of an answer: no header but these two. */
export function answerDetails(response: Response): GoldLeafErrorDetails {
  const { status, headers } = response;
  return {
    status,
    requestId: headers.get('x-request-id') ?? undefined,
    retryAfter: retryAfterSeconds(headers.get('retry-after') ?? '', headers.get('date')),
  };
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
