// The shape of a response in words, without its contents.
import type { RecordedResponse } from '@goldleaf/testing';

/** Describes the status, the origin of a redirect's target, and the media type. */
export function statusShape({ status, headers, body }: RecordedResponse): string {
  const location = headers.get('location') ?? '';
  const target = URL.canParse(location) ? ` to ${new URL(location).origin}` : '';
  return `${status}${target}, ${body.length === 0 ? 'empty' : mediaTypeOf(headers)}`;
}

/** Describes the media type and the length of the body. */
export function bodyShape(response: RecordedResponse): string {
  const { headers, body } = response;
  if (body.length === 0) return `${mediaTypeOf(headers)}, empty`;
  const isInvalid = isJson(headers) && parsedBody(response) === undefined;
  return `${mediaTypeOf(headers)} of ${body.length} bytes${isInvalid ? ', invalid JSON' : ''}`;
}

const MEDIA_TYPE =
  /^(application|audio|font|image|message|model|multipart|text|video)\/[a-z][a-z.+-]{0,30}[a-z\d.+-]{0,60}$/i;

/** Returns the media type without parameters, or words for a missing or an invalid one. */
export function mediaTypeOf(headers: Headers): string {
  const [type = ''] = (headers.get('content-type') ?? '').split(';');
  if (type === '') return 'no media type';
  return MEDIA_TYPE.test(type.trim()) ? type.trim() : 'invalid media type';
}

export function isJson(headers: Headers): boolean {
  return /^application\/([\w.-]+\+)?json$/i.test(mediaTypeOf(headers));
}

/** Parses a JSON body. Returns undefined for invalid JSON or invalid UTF-8. */
export function parsedBody({ body }: Pick<RecordedResponse, 'body'>): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}
