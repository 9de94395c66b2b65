/**
 * Why a mock did not start:
 * - `port_in_use`: another program listens on the port
 * - `port_unavailable`: there is no such port, or the system doesn't allow it
 * - `host_unavailable`: the host is not an address of this machine
 * - `spec_invalid`: the OpenAPI description can't be read, or has no operation
 * - `option_invalid`: an option is unknown or has an invalid value
 */
export type MockStartErrorCode =
  | 'port_in_use'
  | 'port_unavailable'
  | 'host_unavailable'
  | 'spec_invalid'
  | 'option_invalid';

/** The mock did not start. `code` is stable, `message` says how to fix it, `cause` is the error of Node or Prism. */
export class MockStartError extends Error {
  override readonly name = 'MockStartError';
  readonly code: MockStartErrorCode;

  constructor(code: MockStartErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
