/**
 * Why a mock cannot answer as it was told:
 * - `operation_unknown`: the description has no such operation
 * - `answer_undocumented`: the operation has no such status, or the status no such example or no JSON body
 * - `answer_invalid`: it is no answer at all
 */
export type MockAnswerErrorCode = 'operation_unknown' | 'answer_undocumented' | 'answer_invalid';

/** A mock was told to answer in a way that it cannot. `code` is stable, `message` says what there is instead. */
export class MockAnswerError extends Error {
  override readonly name = 'MockAnswerError';
  readonly code: MockAnswerErrorCode;

  constructor(code: MockAnswerErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
