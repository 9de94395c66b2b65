/** A response of the mock's own with `application/problem+json`, such as 404 for an unknown path. */
export interface ProblemLike extends Error {
  readonly status?: number;
  readonly detail?: string;
  /** More fields of the body; `headers` are headers too. */
  readonly additional?: Readonly<Record<string, unknown>>;
  /** The methods that a path has, for a 405. */
  readonly allow?: string;
}

/** The same problem as Prism has: its type, title and status. */
export class Problem extends Error implements ProblemLike {
  override readonly name: string;
  readonly status: number;
  readonly detail: string;
  readonly additional?: Readonly<Record<string, unknown>>;

  constructor(type: ProblemType, detail: string, additional?: Readonly<Record<string, unknown>>) {
    const { title, status } = TYPES[type];
    super(title);
    this.name = `https://stoplight.io/prism/errors#${type}`;
    this.status = status;
    this.detail = detail;
    if (additional) this.additional = additional;
  }
}

type ProblemType = keyof typeof TYPES;

const TYPES = {
  NO_PATH_MATCHED_ERROR: { title: 'Route not resolved, no path matched', status: 404 },
  NO_METHOD_MATCHED_ERROR: { title: 'Route resolved, but no method matched', status: 405 },
  NOT_FOUND: { title: 'The server cannot find the requested content', status: 404 },
  NOT_ACCEPTABLE: {
    title: 'The server cannot produce a representation for your accept header',
    status: 406,
  },
  UNAUTHORIZED: { title: 'Invalid security scheme used', status: 401 },
  INVALID_CONTENT_TYPE: { title: 'Invalid content type', status: 415 },
  UNPROCESSABLE_ENTITY: { title: 'Invalid request', status: 422 },
} as const;

/** Writes a problem as Prism does. */
export function problemText({ name, message, status = 500, detail = '', additional }: ProblemLike): string {
  const type = name === 'Error' ? 'https://stoplight.io/prism/errors#UNKNOWN' : name;
  return JSON.stringify({ type, title: message, status, detail, ...additional });
}
