import { throwTypeError } from '../errors/throw-type-error.ts';

/** Numbers that bound a call. */
export interface Limits {
  /** Milliseconds for one attempt. */
  readonly attemptTimeout: number;
  /** Milliseconds for a call. */
  readonly timeout: number;
  readonly retries: number;
  /** Most bytes of a success that is read as JSON or text. */
  readonly maxResponseBytes: number;
}

/**
 * Reads the options that are numbers.
 *
 * @throws {TypeError} if one is not a number, or too small
 */
export function readLimits({
  attemptTimeout = 30_000,
  timeout = 120_000,
  retries = 2,
  maxResponseBytes = 100_000_000,
}: { readonly [Name in keyof Limits]?: number | undefined }): Limits {
  const limits = { timeout, attemptTimeout, retries, maxResponseBytes };
  for (const [name, value] of Object.entries(limits)) {
    const least = name === 'retries' ? 0 : 1;
    if (typeof value !== 'number' || !(value >= least))
      throwTypeError(`${name} must be a number from ${least}`);
  }
  return limits;
}
