import type { Method } from './hooks.ts';
import { refuse } from './options.ts';

/** A body as `fetch` takes it, and the headers that go with it. */
export interface SerializedBody {
  readonly body: BodyInit | undefined;
  readonly headers: Headers;
}

/**
 * Deno's fetch sends a text, or nothing, once more by itself where the connection is cut, whatever the method. A blob it sends once.
 */
const sentOnce = (text?: string): BodyInit | undefined =>
  'Deno' in globalThis ? new Blob([text ?? '']) : text;

/**
 * Writes a body: JSON, or multipart where a file is in it. A `FormData` is written as multipart, of whichever implementation it is.
 * A `Blob` and a stream are sent as they are.
 *
 * @throws {TypeError} when the body cannot be sent, such as a circular structure or a stream among the fields
 */
export function serializeBody(method: Method, body: unknown): SerializedBody {
  const headers = new Headers();
  if (body instanceof Blob || isStream(body)) return { body, headers };
  if (body === undefined) return { body: method === 'POST' ? sentOnce() : body, headers };
  const isForm = tagOf(body) === 'FormData';
  if (!isForm) checkSendable('body', body);
  const fields = isForm ? [...(body as FormData)] : Object.entries(Object(body));
  for (const [name, value] of fields) checkSendable(`body.${name}`, value);
  if (isForm || fields.some(([, value]) => value instanceof Blob)) {
    const boundary = `goldleaf${Math.random()}${Math.random()}`;
    headers.set('Content-Type', `multipart/form-data; boundary=${boundary}`);
    return { body: multipart(fields, boundary), headers };
  }
  headers.set('Content-Type', 'application/json');
  return { body: sentOnce(JSON.stringify(body)), headers };
}

/**
 * Writes multipart as a Blob. Each `fetch` takes one, while a `FormData` means nothing to the `fetch` of another implementation, and
 * Node 24's own ends the process when a file of it cannot be read. The files are read while they are sent.
 *
 * @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data
 */
function multipart(fields: readonly (readonly [string, unknown])[], boundary: string): Blob {
  const parts: BlobPart[] = [];
  for (const [name, value] of fields) {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"`;
    if (value instanceof Blob) {
      const fileName = value instanceof File ? value.name : 'blob';
      const type = value.type || 'application/octet-stream';
      parts.push(`${head}; filename="${quoted(fileName)}"\r\nContent-Type: ${type}\r\n\r\n`, value, '\r\n');
      continue;
    }
    const text = textOf(value);
    if (text !== undefined) parts.push(`${head}\r\n\r\n${text}\r\n`);
  }
  return new Blob([...parts, `--${boundary}--\r\n`]);
}

/** A field's text: JSON, and of what JSON writes as a string, such as a date, the string. Undefined where the field is left out. */
function textOf(value: unknown): string | undefined {
  const json: string | undefined = value == null ? undefined : JSON.stringify(value);
  const text: unknown = json?.startsWith('"') ? JSON.parse(json) : json;
  return (text as string | undefined)?.replace(/\r\n|\r|\n/g, '\r\n');
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '%22', '\r': '%0D', '\n': '%0A' };
const quoted = (name: string): string =>
  name.replace(/["\r\n]/g, (character) => ESCAPES[character] as string);

/** What JSON cannot say, and no `fetch` of this runtime can send: streams, bytes, and files and forms of another implementation. */
const NOT_JSON = /Blob|File|FormData|Stream|URLSearchParams|ArrayBuffer|(Int|Uint|Float)\d/;

function checkSendable(name: string, value: unknown): void {
  if (value instanceof Blob) return;
  const tag = tagOf(value);
  if (NOT_JSON.test(tag) || typeof (value as { pipe?: unknown } | null)?.pipe === 'function') {
    refuse(`${name} cannot be sent as it is (${tag}): pass a Blob or File of this runtime, or JSON`);
  }
}

/** The name of a built-in class: of whichever implementation or realm the value is. */
function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** What can be sent only once. */
export function isStream(body: unknown): body is ReadableStream {
  return body instanceof ReadableStream;
}
