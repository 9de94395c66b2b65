import type { SerializedBody } from './serialized-body.ts';

/**
 * Writes multipart as a Blob. Every `fetch` takes one. A `FormData` means nothing to the `fetch` of another implementation. Node 24's own
 * `fetch` ends the process when it can't read a file in it. Files are read while they are sent.
 *
 * @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data
 */
export function writeMultipart(fields: readonly (readonly [string, unknown])[]): SerializedBody {
  const boundary = `goldleaf${Math.random()}${Math.random()}`;
  const parts: BlobPart[] = [];
  for (const [name, value] of fields) {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${quote(name)}"`;
    if (value instanceof Blob) {
      const { name: fileName = 'blob', type } = value as File;
      parts.push(
        `${head}; filename="${quote(fileName)}"\r\nContent-Type: ${type || 'application/octet-stream'}\r\n\r\n`,
        value,
        '\r\n',
      );
      continue;
    }
    const text = textOf(value);
    if (text !== undefined) parts.push(`${head}\r\n\r\n${text}\r\n`);
  }
  parts.push(`--${boundary}--\r\n`);
  return { data: new Blob(parts), type: `multipart/form-data; boundary=${boundary}` };
}

/** A field's text: JSON, or the bare string if JSON writes a string, as for a date. Undefined if the field is left out. */
function textOf(value: unknown): string | undefined {
  const json: string | undefined = value == null ? undefined : JSON.stringify(value);
  const text: unknown = json?.startsWith('"') ? JSON.parse(json) : json;
  return (text as string | undefined)?.replace(/\r\n|\r|\n/g, '\r\n');
}

/** Escapes what would end a name. */
function quote(name: string): string {
  return name.replace(/["\r\n]/g, encodeURIComponent);
}
