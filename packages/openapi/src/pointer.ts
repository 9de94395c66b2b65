/**
 * Splits a JSON pointer into its keys.
 *
 * @param pointer - such as `/paths/~1users/get`, or a URI fragment such as `#/components/schemas/User`, which is percent-decoded
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export function parsePointer(pointer: string): string[] {
  const text = pointer.startsWith('#') ? percentDecoded(pointer.slice(1)) : pointer;
  return text
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * Joins keys to a JSON pointer; no keys give the empty pointer, which is the whole document.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export function formatPointer(keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** A stray `%` is taken literally: a wrong reference is reported by its target, not by a `URIError`. */
function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
