/** A mistake in the options or the environment. It is thrown before anything is sent; the message is for the terminal. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code = 'usage';
}
