import { parse } from 'content-type';
import { RequestError } from './request-error.ts';

/**
 * Parses a body: JSON to its value, anything else to text.
 *
 * @param contentType - undefined if the request has none
 * @throws {RequestError} 400 if the JSON is malformed or its charset unknown
 */
export function parseBody(bytes: Uint8Array, contentType: string | undefined): unknown {
  if (!isJson(contentType)) return decode(bytes, charset(contentType)) ?? decode(bytes, 'utf-8');
  const text = decode(bytes, charset(contentType));
  if (text === undefined) throw new RequestError(400, 'invalid_body', 'Invalid body');
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestError(400, 'invalid_json', 'Invalid JSON');
  }
}

/** Returns whether a Content-Type is JSON: `application/json`, `application/problem+json`. */
export function isJson(contentType: string | undefined): boolean {
  return contentType !== undefined && /^\s*application\/([^;,\s]+\+)?json\s*(;|$)/i.test(contentType);
}

function charset(contentType: string | undefined): string {
  try {
    const { charset: label = 'utf-8' } = parse(contentType ?? '').parameters;
    return label;
  } catch {
    return 'utf-8';
  }
}

/** Undefined if there is no such charset. */
function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
