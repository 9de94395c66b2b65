import { isDeepStrictEqual } from 'node:util';
import type { Answer, WireRequest } from './answer.ts';
import type { Level } from './level.ts';
import type { Target } from './target.ts';

/** One thing that is checked of an operation. */
export interface Check {
  /** What it is about and what is special in it, such as `N3/emailAddresses/0/email/type-number`. Unique in its operation. */
  readonly id: string;
  readonly level: Level;
  /** What of a target it asks beyond answers: a target that lacks it is not asked. */
  readonly needs?: 'judge' | 'description';
  /** @returns what was found otherwise than expected; undefined where all is as it should be */
  run(target: Target): Promise<Finding | undefined>;
}

/** How what was found differs from what was expected. */
export interface Finding {
  readonly expected: unknown;
  readonly got: unknown;
  /** What was sent. Undefined where nothing was. */
  readonly request?: WireRequest | undefined;
  /** Of a case that was drawn: what draws it again. */
  readonly seed?: number;
}

/** @returns a finding where the two differ */
export function compared(expected: unknown, got: unknown, request?: WireRequest): Finding | undefined {
  return isDeepStrictEqual(expected, got) ? undefined : { expected, got, request };
}

/** A check that a request gets this answer, in whole: status, media type, body and violations. */
export function answerCheck(id: string, level: Level, request: WireRequest, expected: Answer): Check {
  return { id, level, run: async (target) => compared(expected, await target.answer(request), request) };
}
