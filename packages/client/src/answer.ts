import type { GoldLeafErrorDetails } from './errors/goldleaf-error.ts';
import { UnreadableAnswerError } from './errors/transport-error.ts';

/** How to read the body of an answer that is 2xx. */
export type ParseAs = 'json' | 'text' | 'blob' | 'arrayBuffer' | 'stream';

/** How much of an unreadable answer its error keeps, in characters. */
const START = 500;

/**
 * Reads the body of a 2xx answer.
 *
 * @throws {UnreadableAnswerError} when JSON is wanted and something else comes, such as a proxy's page of HTML
 */
export async function readAnswer(
  response: Response,
  parseAs: ParseAs,
  details: GoldLeafErrorDetails,
): Promise<unknown> {
  if (parseAs === 'stream') return response.body;
  if (parseAs !== 'json') return response[parseAs]();

  const text = await response.text();
  if (text === '') return undefined;
  const type = response.headers.get('content-type');
  try {
    return JSON.parse(text);
  } catch {
    // What says of itself that it is text is taken at its word: for most operations the docs do not say what comes.
    if (type?.startsWith('text/plain')) return text;
  }
  // The parser's error is not kept as cause: it repeats part of the text.
  throw new UnreadableAnswerError(
    'unreadable_answer',
    `${response.status}, but the body (${type}) is not JSON`,
    {
      ...details,
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
    retryAfter: retryAfterSeconds(headers.get('retry-after')),
  };
}

/**
 * @param value - a `Retry-After` header: seconds, or a date
 * @returns seconds; undefined where it is neither
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
function retryAfterSeconds(value: string | null): number | undefined {
  if (!value) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1_000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
