import type { GetPath, PostPath } from '@goldleaf/api-types';
import type { GoldLeafError } from '../errors/goldleaf-error.ts';

/** The methods of GoldLeaf's API. */
export type Method = 'GET' | 'POST';

/** A request that is about to be sent. Method and path name the operation. */
export interface Attempt {
  readonly method: Method;
  /** As GoldLeaf documents it, with `{parameters}` and without their values. */
  readonly path: GetPath | PostPath;
  /** How often the call was sent, this time included. */
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
