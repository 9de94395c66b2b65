import type { GoldLeafErrorDetails } from '../errors/goldleaf-error.ts';

/**
 * Returns what an error keeps of a response: its status and two headers.
 *
 * @param secrets - what the request carried. A request id that is part of it isn't kept
 */
export function responseDetails(response: Response, secrets = ''): GoldLeafErrorDetails {
  const { status, headers } = response;
  return {
    status,
    requestId: readRequestId(headers.get('x-request-id') ?? '', secrets),
    retryAfter: readRetryAfter(headers.get('retry-after') ?? '', headers.get('date')),
  };
}

/** A header that doesn't look like a request id may repeat what was sent. */
function readRequestId(id: string, secrets: string): string | undefined {
  return /^[\w.:=-]{1,64}$/.test(id) && !secrets.includes(id) ? id : undefined;
}

/**
 * @param value - a `Retry-After` header: seconds or a date
 * @param date - the `Date` header: the server's own clock
 * @returns seconds, undefined if the value is neither
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
function readRetryAfter(value: string, date: string | null): number | undefined {
  if (/^\d+$/.test(value)) return Number(value);
  // HTTP dates end in GMT. `Date.parse` alone makes a date of nearly anything with a number in it.
  const time = value.endsWith('GMT') ? Date.parse(value) : NaN;
  return time ? Math.max(0, (time - serverTime(date)) / 1_000) : undefined;
}

/**
 * Returns the time on the server's clock, which may differ from ours.
 *
 * @param date - a `Date` header
 * @returns milliseconds since the epoch, on our clock if the header holds no time
 */
export function serverTime(date: string | null): number {
  return Date.parse(date ?? '') || Date.now();
}

/** Returns a media type without its parameters. A header that looks like anything else may repeat what was sent. */
export function mediaTypeOf({ headers }: Response): string | undefined {
  const type = headers.get('content-type') ?? '';
  return /^(application|image|text)\/[a-z.+-]{1,72}(?=\s*(;|$))/.exec(type)?.[0];
}

/** Returns the media type in parentheses, for a message. */
export function mediaTypeNote(response: Response): string {
  const type = mediaTypeOf(response);
  return type ? ` (${type})` : '';
}
