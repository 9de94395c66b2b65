/** A request that is rejected before the description is looked at. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly status: number;
  /** Stable, in words: `invalid_json`. */
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}
