/** A response whose body was parsed, as the client passes it to `onData`. */
export interface ParsedResponse {
  readonly method: string;
  /** Path template of the operation, such as `/hose/{hoseId}`. It contains no parameter values. */
  readonly path: string;
  readonly status: number;
  /** Media type without parameters, such as `application/json`. Undefined if the response names none. */
  readonly mediaType: string | undefined;
  /** The parsed JSON, or a text. An empty body is null or undefined, and the invalid body of a success undefined. */
  readonly data: unknown;
}
