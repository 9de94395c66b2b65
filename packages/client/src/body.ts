import type { Method } from './hooks.ts';

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
 * Writes a body: JSON, or multipart where a file is in it, with what is neither file nor text as JSON. A `FormData`, a `Blob` and a
 * stream are sent as they are.
 *
 * @throws {TypeError} when JSON cannot say it, such as a circular structure
 */
export function serializeBody(method: Method, body: unknown): SerializedBody {
  const headers = new Headers();
  if (body instanceof FormData || body instanceof Blob || isStream(body)) return { body, headers };
  if (body === undefined) return { body: method === 'POST' ? sentOnce() : body, headers };
  const entries = Object.entries(body ?? {});
  if (entries.some(([, value]) => value instanceof Blob)) {
    const form = new FormData();
    for (const [name, value] of entries) {
      const part = value instanceof Blob || typeof value === 'string' ? value : JSON.stringify(value);
      if (part !== undefined) form.append(name, part as Blob);
    }
    return { body: form, headers };
  }
  headers.set('Content-Type', 'application/json');
  return { body: sentOnce(JSON.stringify(body)), headers };
}

/** What can be sent only once. */
export function isStream(body: unknown): body is ReadableStream {
  return body instanceof ReadableStream;
}
