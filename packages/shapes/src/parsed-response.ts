/** A response whose body was parsed, as the client passes it to `onData`. */
export interface ParsedResponse {
  readonly method: string;
  /** Path template of the operation, such as `/hose/{hoseId}`. It contains no parameter values. */
  readonly path: string;
  readonly status: number;
  /** Media type without parameters, such as `application/json`. Undefined if the response names none. */
  readonly mediaType: string | undefined;
  /** The parsed body. */
  readonly data: unknown;
}
