/** If the connection is cut, Deno's `fetch` sends a text or an empty body again, even in a POST. It sends a Blob only once. */
export function sendOnce(text?: string): BodyInit | undefined {
  return 'Deno' in globalThis ? new Blob([text ?? '']) : text;
}
