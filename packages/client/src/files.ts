/**
 * Returns the name that a response gives its file, such as an export.
 *
 * @returns the name without folders, undefined if the response names none
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

/** A web or Node stream of bytes. Node's file streams have a path, from which `toFile` takes the name. */
export type ByteStream = (ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>) & {
  readonly path?: unknown;
};

/**
 * Reads a stream into a file for an upload. A file can be sent again if that is safe, a stream only once.
 *
 * For a file on disk, use Node's `openAsBlob(path)`: it reads nothing ahead.
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
