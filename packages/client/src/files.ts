/**
 * Returns the name that a response gives its file, such as an export. Also reads two common forms that break the standard: raw UTF-8, and
 * a name with spaces but without quotes.
 *
 * @returns the name without folders and control characters, undefined if the response names none
 * @see https://www.rfc-editor.org/rfc/rfc6266
 */
export function fileName(response: Response): string | undefined {
  const header = response.headers.get('content-disposition') ?? '';
  const [, charset = '', encoded] =
    /;\s*filename\*\s*=\s*(UTF-8|ISO-8859-1)'[^']*'([^;\s]+)/i.exec(header) ?? [];
  const quoted = /;\s*filename\s*=\s*"((?:\\.|[^"\\])*)"/i.exec(header)?.[1]?.replace(/\\(.)/g, '$1');
  const plain = quoted ?? /;\s*filename\s*=\s*([^;"]+)/i.exec(header)?.[1]?.trim();
  const bytes = encoded?.replace(/%([\da-f]{2})/gi, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  const name = (/^u/i.test(charset) ? decodeUtf8(bytes) : bytes) ?? decodeUtf8(plain) ?? plain;
  // A server must not choose the folder that a file is saved to. No file system takes NUL.
  return (
    name
      // Removed first. Otherwise a control character between two dots would hide a `..`.
      ?.replace(/\p{Cc}/gu, '')
      .split(/[/\\]/)
      .at(-1)
      ?.replace(/^([a-z]:)?(\.+$)?/i, '') || undefined
  );
}

/** Decodes UTF-8. Takes a character per byte, as `fetch` reads headers. Returns undefined if the bytes are not UTF-8. */
function decodeUtf8(bytes: string | undefined): string | undefined {
  if (bytes === undefined || /[^\0-\xff]/.test(bytes)) return bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)),
    );
  } catch {
    return undefined;
  }
}

/** A web or Node stream of bytes. Node's file streams have a path, from which `toFile` takes the name. */
export type ByteStream = (ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>) & {
  readonly path?: unknown;
};

/**
 * Reads a stream into a file for an upload. A file can be sent again if a retry is safe. A stream can be sent only once.
 *
 * For a file on disk, use Node's `openAsBlob(path)`: its file is read while it is sent.
 *
 * @param name - default: the last part of the stream's path, else `file`
 */
export async function toFile(stream: ByteStream, name?: string): Promise<File> {
  const fallback = String(stream.path ?? 'file')
    .split(/[/\\]/)
    .at(-1) as string;
  const parts: BlobPart[] = [];
  if (stream instanceof ReadableStream) parts.push(await new Response(stream).blob());
  else for await (const chunk of stream) parts.push(chunk as BlobPart);
  return new File(parts, name ?? fallback);
}
