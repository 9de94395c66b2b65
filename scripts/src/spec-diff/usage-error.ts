/** What was asked for cannot be done, and the message says how it can. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code = 'usage';
}
