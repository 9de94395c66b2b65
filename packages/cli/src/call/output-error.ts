/** `output`: it can't be written. `network`: the response was cut short. `aborted`: the user interrupted it. */
export type OutputErrorCode = 'output' | 'network' | 'aborted';

/** A response arrived, and was not written as a whole. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  readonly code: OutputErrorCode;

  constructor(code: OutputErrorCode, message: string, cause: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
