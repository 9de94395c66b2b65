// What an answer is like, in words that hold nothing of its contents.
import type { WholeAnswer } from './exchange.ts';

/** Status, where a redirect leads, and the media type. */
export function statusShape({ status, headers, body }: WholeAnswer): string {
  const location = headers.get('location') ?? '';
  const target = URL.canParse(location) ? ` to ${new URL(location).origin}` : '';
  return `${status}${target}, ${body.length === 0 ? 'empty' : mediaTypeOf(headers)}`;
}

/** Media type and length. */
export function bodyShape(answer: WholeAnswer): string {
  const { headers, body } = answer;
  if (body.length === 0) return `${mediaTypeOf(headers)}, empty`;
  const isUnreadable = isJson(headers) && parsedBody(answer) === undefined;
  return `${mediaTypeOf(headers)} of ${body.length} bytes${isUnreadable ? ' that are no JSON' : ''}`;
}

/** Without parameters. */
export function mediaTypeOf(headers: Headers): string {
  const [type = ''] = (headers.get('content-type') ?? '').split(';');
  if (type === '') return 'no media type';
  return /^[\w.+-]+\/[\w.+-]+$/.test(type.trim()) ? type.trim() : 'what is no media type';
}

export function isJson(headers: Headers): boolean {
  return /^application\/([\w.-]+\+)?json$/i.test(mediaTypeOf(headers));
}

/** Undefined where it is no JSON. */
export function parsedBody({ body }: Pick<WholeAnswer, 'body'>): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}
