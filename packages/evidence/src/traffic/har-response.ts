import { gunzipSync } from 'node:zlib';
import { recordOf } from '../model/record.ts';

/** Why an entry of a HAR isn't recorded. */
export type Skipped =
  | 'malformed'
  | 'otherHost'
  | 'unknownOperation'
  | 'failed'
  | 'notJson'
  | 'noBody'
  | 'unreadableBody'
  | 'duplicate';

/** The parts of an entry of a HAR that are read. */
export interface HarEntry {
  readonly day: string;
  readonly method: string;
  readonly url: URL;
  readonly status: number;
  readonly mediaType: string;
  readonly text: string | undefined;
  readonly isBase64: boolean;
}

/** Media types of JSON. */
export const JSON_TYPE: RegExp = /^application\/(?:[\w.-]{1,60}\+)?json$/;
const DAY = /^\d{4}-\d\d-\d\d(?=T)/;
const MOST_BYTES = 256 * 2 ** 20;

/** Reads an entry of a HAR. Returns undefined if it isn't one. */
export function readEntry(value: unknown): HarEntry | undefined {
  const { startedDateTime, request, response } = recordOf(value);
  const { method, url } = recordOf(request);
  const { status, content } = recordOf(response);
  const { mimeType, text, encoding } = recordOf(content);
  const parsed = typeof url === 'string' ? URL.parse(url) : null;
  if (typeof method !== 'string' || parsed === null || typeof status !== 'number') return undefined;
  const [day] = DAY.exec(String(startedDateTime)) ?? [];
  if (day === undefined) return undefined;
  const [mediaType = ''] = String(mimeType ?? '').split(';');
  return {
    day,
    method: method.toUpperCase(),
    url: parsed,
    status,
    mediaType: mediaType.trim().toLowerCase(),
    text: typeof text === 'string' && text !== '' ? text : undefined,
    isBase64: encoding === 'base64',
  };
}

/** Returns the parsed body of an entry, or why there is none. */
export function readBody({
  status,
  mediaType,
  text,
  isBase64,
}: HarEntry): { readonly data: unknown } | Skipped {
  if (status < 200 || status > 299) return 'failed';
  if (text === undefined) return 'noBody';
  if (!JSON_TYPE.test(mediaType)) return 'notJson';
  try {
    return { data: JSON.parse(isBase64 ? decode(text) : text) };
  } catch {
    // The parser's message quotes the body.
    return 'unreadableBody';
  }
}

/** Some tools save the bytes as they were sent. */
function decode(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isGzip ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes).toString('utf8');
}
