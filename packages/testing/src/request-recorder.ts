/** A request that a client sent. It holds secrets: print nothing of it as it is. */
export interface RecordedRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** Empty when none was sent. */
  readonly body: string;
  readonly startedAt: Date;
  /** From sending the request to the end of the response's body. */
  readonly milliseconds: number;
  /** Undefined when there was none, or when it broke off. */
  readonly response: RecordedResponse | undefined;
}

/** A response as the server sent it. */
export interface RecordedResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** Records what a client sends and receives. */
export interface RequestRecorder {
  /** Pass it to the client in place of the global `fetch`. */
  readonly fetch: typeof fetch;
  /** In the order in which they were sent. */
  readonly requests: readonly RecordedRequest[];
  /** Returns the requests to paths that end so. */
  to(path: string): RecordedRequest[];
}

export interface RecorderOptions {
  /** The `Prefer` header to add, by path: it tells a mock how to respond. */
  readonly prefer?: Readonly<Record<string, string>>;
  /** Sends a request. Default: the global `fetch`. */
  readonly send?: (request: Request) => Promise<Response>;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Creates a recorder. Each request is recorded when it is sent, and its response when it has ended. */
export function recordRequests({ prefer = {}, send = fetch }: RecorderOptions = {}): RequestRecorder {
  const requests: RecordedRequest[] = [];
  return {
    requests,
    to: (path) => requests.filter(({ url }) => url.pathname.endsWith(path)),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const url = new URL(request.url);
      const preference = prefer[url.pathname];
      if (preference) request.headers.set('prefer', preference);
      const { method, headers } = request;
      const recorded: Mutable<RecordedRequest> = {
        method,
        url,
        headers,
        body: await request.clone().text(),
        startedAt: new Date(),
        milliseconds: 0,
        response: undefined,
      };
      requests.push(recorded);
      const started = performance.now();
      try {
        const response = await send(request);
        const body = new Uint8Array(await response.clone().arrayBuffer());
        recorded.response = { status: response.status, headers: response.headers, body };
        return response;
      } finally {
        recorded.milliseconds = Math.round(performance.now() - started);
      }
    },
  };
}
