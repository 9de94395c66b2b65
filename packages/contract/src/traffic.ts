/** A request that a client sent, and what it was answered. */
export interface Exchange {
  readonly url: string;
  readonly authorization: string | null;
  readonly body: string;
  readonly response: Response;
}

/** What a client sends, kept on its way to the server. */
export interface Traffic {
  /** To be given to the client. */
  readonly fetch: typeof fetch;
  readonly exchanges: readonly Exchange[];
  /** What went to the paths that end so. */
  to(path: string): Exchange[];
}

/**
 * @param prefer - by path: a `Prefer` header for what goes there, since the client has no free headers
 * @param send - default: the global `fetch`
 */
export function recordTraffic(
  prefer: Readonly<Record<string, string>> = {},
  send: (request: Request) => Promise<Response> = fetch,
): Traffic {
  const exchanges: Exchange[] = [];
  const to = (path: string): Exchange[] =>
    exchanges.filter(({ url }) => new URL(url).pathname.endsWith(path));
  return {
    exchanges,
    to,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const preference = prefer[new URL(request.url).pathname];
      if (preference) request.headers.set('prefer', preference);
      const body = await request.clone().text();
      const response = await send(request);
      const { url, headers } = request;
      exchanges.push({ url, authorization: headers.get('authorization'), body, response: response.clone() });
      return response;
    },
  };
}
