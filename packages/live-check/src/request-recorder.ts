/** A request to the server and its response. It holds secrets: print only what `har.ts` and `shape.ts` make of it. */
export interface RecordedRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** Empty if none was sent. */
  readonly body: string;
  /** Undefined if none came, or it was cut short. */
  response: CompleteResponse | undefined;
  readonly startedAt: Date;
  milliseconds: number;
}

export interface CompleteResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** Records the requests that the client sends and the responses before the client reads them. */
export interface RequestRecorder {
  /** The client's `fetch`. */
  readonly fetch: typeof fetch;
  readonly requests: readonly RecordedRequest[];
}

export function recordRequests(): RequestRecorder {
  const requests: RecordedRequest[] = [];
  return {
    requests,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { method, headers } = request;
      const recorded: RecordedRequest = {
        method,
        url: new URL(request.url),
        headers,
        body: await request.clone().text(),
        response: undefined,
        startedAt: new Date(),
        milliseconds: 0,
      };
      requests.push(recorded);
      const started = performance.now();
      try {
        const response = await fetch(request);
        const body = new Uint8Array(await response.clone().arrayBuffer());
        recorded.response = { status: response.status, headers: response.headers, body };
        return response;
      } finally {
        recorded.milliseconds = Math.round(performance.now() - started);
      }
    },
  };
}
