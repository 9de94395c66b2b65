/**
 * Reads the body as text.
 *
 * @param limit - most bytes, after decompression. A body without a web stream, of another implementation of `fetch`, is read whole
 * @returns undefined if the body is longer. The rest is not read
 */
export async function readText(response: Response, limit: number): Promise<string | undefined> {
  const { body, bodyUsed } = response;
  // `text()` throws if a middleware has read the body, while the stream may look empty.
  if (bodyUsed || !(body instanceof ReadableStream)) return response.text();
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    if (done) return text;
    size += value.length;
    if (size > limit) {
      reader.cancel().catch(() => {});
      return undefined;
    }
  }
}

/** Most bytes of a failure that are read, and of the response to a token request. */
export const SHORT = 1_000_000;

/**
 * Reads the body of a failure.
 *
 * @returns the parsed JSON, or the text. Undefined if it is empty or longer than 1 MB
 */
export async function readFailure(response: Response): Promise<unknown> {
  const text = await readText(response, SHORT);
  try {
    return JSON.parse(text as string);
  } catch {
    return text || undefined;
  }
}
