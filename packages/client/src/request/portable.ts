/**
 * Returns the options of `fetch` for a request. Every `fetch` takes options, but it turns a `Request` of another implementation into text.
 * The body is read into memory.
 */
export async function portableInit(request: Request): Promise<RequestInit> {
  const { method, headers, signal } = request;
  const body = method === 'GET' ? null : new Blob([await request.arrayBuffer()]);
  return { method, headers: new Headers(headers), body, signal };
}
