/** A request to the server, and what came of it. Holds secrets: `har` and `shape` show what may be shown. */
export interface Exchange {
  readonly request: {
    readonly method: string;
    readonly url: URL;
    readonly headers: Headers;
    /** Empty where none was sent. */
    readonly body: string;
  };
  /** Undefined where none came, or not to its end. */
  answer: WholeAnswer | undefined;
  readonly startedAt: Date;
  milliseconds: number;
}

export interface WholeAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** What a client sends, kept on its way, and the answers as they are: neither client nor Prism has touched them. */
export interface Recorder {
  /** To be given to the client. */
  readonly fetch: typeof fetch;
  readonly exchanges: readonly Exchange[];
}

export function recordExchanges(): Recorder {
  const exchanges: Exchange[] = [];
  return {
    exchanges,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { method, headers } = request;
      const kept: Exchange = {
        request: { method, url: new URL(request.url), headers, body: await request.clone().text() },
        answer: undefined,
        startedAt: new Date(),
        milliseconds: 0,
      };
      exchanges.push(kept);
      const started = performance.now();
      try {
        const response = await fetch(request);
        const body = new Uint8Array(await response.clone().arrayBuffer());
        kept.answer = { status: response.status, headers: response.headers, body };
        return response;
      } finally {
        kept.milliseconds = Math.round(performance.now() - started);
      }
    },
  };
}
