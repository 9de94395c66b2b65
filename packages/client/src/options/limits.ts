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

/** Options that are numbers. */
export type LimitOptions = { readonly [Name in keyof Limits]?: number | undefined };

const DEFAULTS: Limits = {
  timeout: 120_000,
  attemptTimeout: 30_000,
  retries: 2,
  maxResponseBytes: 100_000_000,
};

/**
 * Reads the options of a client that are numbers.
 *
 * @throws {TypeError} if one is not a number, or too small
 */
export function readLimits(options: LimitOptions): Limits {
  return {
    timeout: readLimit('timeout', options, DEFAULTS),
    attemptTimeout: readLimit('attemptTimeout', options, DEFAULTS),
    retries: readLimit('retries', options, DEFAULTS),
    maxResponseBytes: readLimit('maxResponseBytes', options, DEFAULTS),
  };
}

/**
 * Reads an option that is a number.
 *
 * @throws {TypeError} if it is not a number, or too small
 */
export function readLimit(name: keyof Limits, options: LimitOptions, defaults: Limits): number {
  const { [name]: value = defaults[name] } = options;
  const least = name === 'retries' ? 0 : 1;
  if (typeof value !== 'number' || !(value >= least))
    throwTypeError(`${name} must be a number from ${least}`);
  return value;
}
