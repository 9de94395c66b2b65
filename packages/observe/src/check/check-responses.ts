import * as goldLeafValidators from '@goldleaf/api-types/response-validators';
import type { ParsedResponse } from '@goldleaf/shapes';
import { describeMismatch, type Mismatch } from './mismatch.ts';
import { ResponseComparison, type ResponseValidators } from './response-comparison.ts';

export interface CheckResponsesOptions {
  /** Called once for each distinct mismatch. Errors that it throws are ignored: a failing metric must not fail a call. */
  readonly onMismatch?: ((mismatch: Mismatch) => void) | undefined;
  /** Share of the responses that are checked, from 0 to 1. Default: 1. */
  readonly sample?: number | undefined;
  /** Throws a `ResponseMismatchError` for a response that doesn't match. The client's call then fails. Default: false. */
  readonly throw?: boolean | undefined;
  /** The validators of another description, as `pnpm generate` compiles them. Default: those of GoldLeaf's description. */
  readonly validators?: ResponseValidators | undefined;
}

/** A response that doesn't match the description. The client's call fails with `invalid_response`, and isn't retried. */
export class ResponseMismatchError extends Error {
  override readonly name: string = 'ResponseMismatchError';
  readonly code: 'response_mismatch' = 'response_mismatch';
  readonly mismatches: readonly Mismatch[];

  /** @internal */
  constructor(mismatches: readonly [Mismatch, ...Mismatch[]]) {
    super(describeMismatch(mismatches[0]));
    this.mismatches = mismatches;
  }
}

/** Distinct mismatches that are remembered. Further ones are not reported. */
const MOST_REPORTED = 10_000;

/**
 * Makes a check of responses against the OpenAPI description: status, media type and body.
 *
 * @returns the function to pass to the client as `onData`
 * @throws {TypeError} if `sample` isn't a number from 0 to 1
 */
export function checkResponses(options: CheckResponsesOptions): (response: ParsedResponse) => void {
  const { onMismatch, sample = 1, throw: shouldThrow = false, validators = goldLeafValidators } = options;
  if (!(sample >= 0 && sample <= 1)) throw new TypeError('sample must be a number from 0 to 1');
  const comparison = new ResponseComparison(validators);
  const reported = new Set<string>();
  const report = (mismatch: Mismatch): void => {
    const key = JSON.stringify(mismatch);
    if (reported.has(key) || reported.size >= MOST_REPORTED) return;
    reported.add(key);
    try {
      onMismatch?.(mismatch);
    } catch {}
  };

  return (response) => {
    if (sample < 1 && Math.random() >= sample) return;
    const mismatches = comparison.mismatches(response);
    for (const mismatch of mismatches) report(mismatch);
    const [first, ...others] = mismatches.filter(({ kind }) => kind !== 'undocumented_property');
    if (shouldThrow && first) throw new ResponseMismatchError([first, ...others]);
  };
}
