/** A request that the client sent, and its response. */
export interface RecordedRequest {
  readonly url: string;
  readonly authorization: string | null;
  readonly body: string;
  readonly response: Response;
}

/** Records the requests of a client. */
export interface RequestRecorder {
  /** The client's `fetch`. */
  readonly fetch: typeof fetch;
  readonly requests: readonly RecordedRequest[];
  /** Returns the requests whose path ends with a path. */
  to(path: string): RecordedRequest[];
}

/**
 * @param prefer - `Prefer` headers by path, since the client cannot set headers
 * @param send - default: the global `fetch`
 */
export function recordRequests(
  prefer: Readonly<Record<string, string>> = {},
  send: (request: Request) => Promise<Response> = fetch,
): RequestRecorder {
  const requests: RecordedRequest[] = [];
  return {
    requests,
    to: (path) => requests.filter(({ url }) => new URL(url).pathname.endsWith(path)),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const preference = prefer[new URL(request.url).pathname];
      if (preference) request.headers.set('prefer', preference);
      const body = await request.clone().text();
      const response = await send(request);
      const { url, headers } = request;
      requests.push({ url, authorization: headers.get('authorization'), body, response: response.clone() });
      return response;
    },
  };
}
