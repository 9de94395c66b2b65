/** `output`: the response can't be written. `network`: it was cut short. `aborted`: the user interrupted it. */
export type OutputErrorCode = 'output' | 'network' | 'aborted';

/** A response arrived, but was not written completely. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  readonly code: OutputErrorCode;

  constructor(code: OutputErrorCode, message: string, cause: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
