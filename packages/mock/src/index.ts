export type { ControlOptions } from './control/control.ts';
export { example, type RequestBody, requestExample } from './fixtures.ts';
export { MockResponseError, type MockResponseErrorCode } from './mock-response-error.ts';
export { MockStartError, type MockStartErrorCode } from './mock-start-error.ts';
export type { ReceivedRequest } from './requests/received-request.ts';
export type { ReceivedRequests, RequestLimits } from './requests/request-log.ts';
export type { Violation } from './requests/violation.ts';
export { type Mock, type StartMockOptions, startMock } from './start-mock.ts';
export type { OperationName } from './stubs/operation-name.ts';
export type {
  DocumentedStatus,
  ExampleName,
  RawResponse,
  ResponseBody,
  Stub,
  StubFunction,
  Stubs,
} from './stubs/stub.ts';
