/** An error that the user can fix. The message is a sentence for the screen. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
  readonly code = 'usage';
}
