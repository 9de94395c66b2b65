import type { GetPath, PostPath } from '@goldleaf/api-types';
import type { GoldLeafError } from '../errors/goldleaf-error.ts';

/** The methods of GoldLeaf's API. */
export type Method = 'GET' | 'POST';

/** A request that is about to be sent. Method and path name the operation. */
export interface Attempt {
  /** Number of the call in this process. All attempts of a call have it, and so has its outcome. */
  readonly callId: number;
  readonly method: Method;
  /** As GoldLeaf documents it, with `{parameters}` and without their values. */
  readonly path: GetPath | PostPath;
  /** Number of attempts of the call so far, this one included. */
  readonly attempts: number;
}

/** The result of an attempt. */
export interface AttemptOutcome extends Attempt {
  /** Undefined without a response. */
  readonly status: number | undefined;
  /** Undefined if the attempt succeeded. */
  readonly error: GoldLeafError | undefined;
  readonly milliseconds: number;
}

/** The result of a call. */
export interface CallOutcome extends Attempt {
  /** Number of attempts of the call. 0 if it failed before it was sent. */
  readonly attempts: number;
  /** The status of the result. Undefined without a response, or if a 2xx can't be read. */
  readonly status: number | undefined;
  /** Undefined if the call succeeded. */
  readonly error: GoldLeafError | undefined;
  /** Duration with all attempts and waits, also for a token. */
  readonly milliseconds: number;
}
