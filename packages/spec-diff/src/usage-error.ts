/** The command cannot do what was asked. The message says how to fix that. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code = 'usage';
}
