/** Something that whoever runs it can mend before anything is sent. The message is a sentence for the screen. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code = 'usage';
}
