import { throwTypeError } from '../errors/throw-type-error.ts';
import type { Method } from '../hooks/attempt.ts';
import { sendOnce } from '../runtime/send-once.ts';
import { writeMultipart } from './multipart.ts';
import type { SerializedBody } from './serialized-body.ts';

/**
 * Writes a body: JSON, or multipart if it has a file. A `FormData` of any implementation is written as multipart. A `Blob` and a stream
 * are sent as they are.
 *
 * @throws {TypeError} when the body can't be sent, such as a circular structure or a stream among the fields
 */
export function serializeBody(method: Method, body: unknown): SerializedBody {
  if (body instanceof Blob || isStream(body)) return { data: body };
  if (body === undefined) return { data: method === 'POST' ? sendOnce() : body };
  const isForm = tagOf(body) === 'FormData';
  if (!isForm) checkSendable('body', body);
  const fields = isForm ? [...(body as FormData)] : Object.entries(Object(body));
  for (const [name, value] of fields) checkSendable(`body.${name}`, value);
  if (isForm || fields.some(([, value]) => value instanceof Blob)) return writeMultipart(fields);
  return { data: sendOnce(JSON.stringify(body)), type: 'application/json' };
}

/** Values that JSON can't express and `fetch` can't send: streams, bytes, and files and forms of another implementation. */
const NOT_JSON = /Blob|File|FormData|Stream|URLSearchParams|Array|DataView/;

function checkSendable(name: string, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Blob) return;
  const tag = tagOf(value);
  if (NOT_JSON.test(tag) || typeof (value as { pipe?: unknown }).pipe === 'function') {
    throwTypeError(`${name} cannot be sent as it is (${tag}): pass a Blob or File of this runtime, or JSON`);
  }
}

/** The name of a built-in class, of any implementation or realm. */
function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** Whether a body can be sent only once. */
export function isStream(body: unknown): body is ReadableStream {
  return body instanceof ReadableStream;
}
