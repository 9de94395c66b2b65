export { MockStartError, type MockStartErrorCode } from './mock-start-error.ts';
export { type Mock, type StartMockOptions, startMock } from './start-mock.ts';
