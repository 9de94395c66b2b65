/**
 * The name that an answer gives its file, such as an export's.
 *
 * @returns the bare name, without folders; undefined where the answer names none
 * @see https://www.rfc-editor.org/rfc/rfc6266
 */
export function fileName(response: Response): string | undefined {
  const header = response.headers.get('content-disposition') ?? '';
  const encoded = /;\s*filename\*\s*=\s*UTF-8'[^']*'([^;\s]+)/i.exec(header)?.[1];
  const quoted = /;\s*filename\s*=\s*"((?:\\.|[^"\\])*)"/i.exec(header)?.[1]?.replace(/\\(.)/g, '$1');
  const token = /;\s*filename\s*=\s*([^;\s"]+)/i.exec(header)?.[1];
  const name = decode(encoded) ?? quoted ?? token;
  // A server must not choose the folder that a file is saved to.
  return (
    name
      ?.split(/[/\\]/)
      .at(-1)
      ?.replace(/^([a-z]:)?(\.+$)?/i, '') || undefined
  );
}

function decode(text: string | undefined): string | undefined {
  try {
    return text && decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** A stream of bytes, of the web or of Node. Node's file streams have a path, and `toFile` takes the name from it. */
export type ByteStream = (ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>) & {
  readonly path?: unknown;
};

/**
 * Reads a stream into a file that can be uploaded, and sent again where that is safe: a stream itself could be sent only once.
 *
 * Of a file on disk, Node's `openAsBlob(path)` needs no reading ahead.
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
