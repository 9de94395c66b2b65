export type {
  AnswerBody,
  DescribedStatus,
  ExampleName,
  MockAnswer,
  MockAnswers,
  RawResponse,
} from './answer.ts';
export { example, type RequestBody, requestExample } from './example.ts';
export { MockAnswerError, type MockAnswerErrorCode } from './mock-answer-error.ts';
export { MockStartError, type MockStartErrorCode } from './mock-start-error.ts';
export type { ReceivedRequest } from './received-request.ts';
export { type Mock, type StartMockOptions, startMock } from './start-mock.ts';
