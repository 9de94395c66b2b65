/**
 * Reason of a failure:
 * - `invalid_option`: an option is missing, unknown or has an invalid value. Thrown when the options are passed.
 * - `token_failed`: `getToken` failed, or the configurator rejected the token that it returned. Passed to `onError`.
 */
export type ConfiguratorErrorCode = 'invalid_option' | 'token_failed';

/** An error of the configurator. It never contains a token. */
export class ConfiguratorError extends Error {
  override readonly name: string = 'ConfiguratorError';
  readonly code: ConfiguratorErrorCode;
  /** Milliseconds until `getToken` is called again. Undefined if it isn't called again before `update()`. */
  readonly retryDelay: number | undefined;

  /** @internal */
  constructor(
    code: ConfiguratorErrorCode,
    message: string,
    details: { readonly cause?: unknown; readonly retryDelay?: number | undefined } = {},
  ) {
    super(message, details);
    this.code = code;
    this.retryDelay = details.retryDelay;
  }
}
