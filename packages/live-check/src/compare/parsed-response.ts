import type { ParsedResponse } from '@goldleaf/observe';
import type { RecordedResponse } from '@goldleaf/testing';
import type { LiveOperation } from '../plan/live-operation.ts';

const MEDIA_TYPE = /^(application|image|text)\/[a-z.+-]{1,72}(?=\s*(;|$))/i;

/** Returns the media type without parameters, or undefined if it is missing or invalid. */
export function mediaTypeOf(headers: Headers): string | undefined {
  return MEDIA_TYPE.exec(headers.get('content-type') ?? '')?.[0].toLowerCase();
}

/** Parses a response as the client does before it calls `onData`. */
export function parseResponse(
  { method, path }: Pick<LiveOperation, 'method' | 'path'>,
  response: RecordedResponse,
): ParsedResponse {
  const { status, headers } = response;
  return { method, path, status, mediaType: mediaTypeOf(headers), data: dataOf(response) };
}

function dataOf({ status, headers, body }: RecordedResponse): unknown {
  const isSuccess = status >= 200 && status < 300;
  if (body.length === 0) return isSuccess ? null : undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    return parseText(text, !isSuccess || mediaTypeOf(headers) === 'text/plain');
  } catch {
    return undefined; // no UTF-8
  }
}

function parseText(text: string, mayBeText: boolean): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return mayBeText ? text : undefined;
  }
}
