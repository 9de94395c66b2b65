/** Largest page that is read, in bytes. */
export const MAX_PAGE_BYTES: number = 32 * 1024 * 1024;

/**
 * Decodes a page.
 *
 * The charset is taken from the byte order mark, the header `Content-Type` or the page's `<meta charset>`, in this order. Default: UTF-8.
 *
 * @throws {RangeError} if the charset is unknown
 */
export function decodePage(bytes: Uint8Array, contentType = ''): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  const named = /charset=["']?([\w-]+)/i.exec(contentType)?.[1];
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const label = named ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(start)?.[1] ?? 'utf-8';
  return new TextDecoder(label).decode(bytes);
}
