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
    timeout: readLimit('timeout', options, DEFAULTS, 1),
    attemptTimeout: readLimit('attemptTimeout', options, DEFAULTS, 1),
    retries: readLimit('retries', options, DEFAULTS, 0),
    maxResponseBytes: readLimit('maxResponseBytes', options, DEFAULTS, 1),
  };
}

/**
 * Reads an option that is a number.
 *
 * @param least - the least valid number. Default: any number is valid
 * @throws {TypeError} if it is not a number, or too small
 */
export function readLimit(
  name: keyof Limits,
  options: LimitOptions,
  defaults: Limits,
  least?: number,
): number {
  const { [name]: value = defaults[name] } = options;
  if (typeof value !== 'number' || !(value >= (least ?? -Infinity))) {
    throwTypeError(`${name} must be a number${least === undefined ? '' : ` from ${least}`}`);
  }
  return value;
}
