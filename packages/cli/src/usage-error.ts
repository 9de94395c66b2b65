/** Something the user can mend before anything is sent. The message is a sentence for the screen; the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code = 'usage';
}
