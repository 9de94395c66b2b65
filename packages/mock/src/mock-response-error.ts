/**
 * Why the mock rejects a stub or has no example:
 * - `operation_unknown`: the description has no such operation
 * - `response_undocumented`: the operation has no such status, or the status no such example or no JSON body
 * - `response_invalid`: the stub has an unknown field or an invalid value
 */
export type MockResponseErrorCode = 'operation_unknown' | 'response_undocumented' | 'response_invalid';

/** A stub that the mock can't respond with. `code` is stable, `message` says what is possible instead. */
export class MockResponseError extends Error {
  override readonly name = 'MockResponseError';
  readonly code: MockResponseErrorCode;

  constructor(code: MockResponseErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
