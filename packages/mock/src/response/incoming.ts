import { parseBody } from './parse-body.ts';
import type { MockRequest } from './response-draft.ts';

/** A request as it came, before its body is parsed. */
export interface Incoming {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  /** By name, in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>> & {
    readonly accept?: string | undefined;
    readonly 'content-type'?: string | undefined;
  };
  readonly bytes: Uint8Array | null;
}

/** Reads a query; a name that occurs more than once has a list. */
export function readQuery(parameters: URLSearchParams): Record<string, string | string[]> {
  const query = new Map<string, string | string[]>();
  for (const name of parameters.keys()) {
    const values = parameters.getAll(name);
    query.set(name, values.length === 1 ? (values[0] as string) : values);
  }
  return Object.fromEntries(query);
}

export function mockRequest({ method, path, query, headers }: Incoming, body: unknown): MockRequest {
  const { __server: server } = query;
  const baseUrl = typeof server === 'string' ? server : undefined;
  return { method: method.toLowerCase(), url: { path, query, ...(baseUrl && { baseUrl }) }, headers, body };
}

/** Parses a body as far as possible: malformed JSON stays text. */
export function parsedOrText(bytes: Uint8Array, { headers }: Pick<Incoming, 'headers'>): unknown {
  try {
    return parseBody(bytes, headers['content-type']);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
