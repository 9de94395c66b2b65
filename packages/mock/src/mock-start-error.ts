/**
 * Why a mock did not start:
 * - `port_in_use`: another program listens on the port
 * - `port_refused`: there is no such port, or the system lets this user not have it
 * - `description_refused`: Prism cannot read the description, or finds no operation in it
 */
export type MockStartErrorCode = 'port_in_use' | 'port_refused' | 'description_refused';

/** The mock did not start. `code` is stable, `message` says what to mend, `cause` is what Node or Prism said. */
export class MockStartError extends Error {
  override readonly name = 'MockStartError';
  readonly code: MockStartErrorCode;

  constructor(code: MockStartErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
