import { isDeepStrictEqual } from 'node:util';
import type { Target } from '../targets/target.ts';
import type { WireRequest, WireResponse } from '../targets/wire.ts';
import type { Level } from './level.ts';
import { type CheckTopic, topicId } from './topic.ts';

/**
 * - `static`: reads the OpenAPI description and sends nothing
 * - `request`: sends one request, or validates one made-up response
 * - `client`: calls the operation with `@goldleaf/client`
 * - `random`: sends generated requests until one fails
 */
export type CheckKind = 'static' | 'request' | 'client' | 'random';

/** One check of an operation. */
export interface Check {
  /** The topic as text, such as `body/invalid/emailAddresses.0.email/type/number`. Unique within an operation. */
  readonly id: string;
  readonly topic: CheckTopic;
  readonly kind: CheckKind;
  readonly level: Level;
  /** Capability that the check needs. The check is skipped on targets without it. */
  readonly needs?: 'isPrism' | 'validateResponse' | 'spec';
  /** @returns the mismatch, or undefined if the check passes */
  run(target: Target): Promise<Mismatch | undefined>;
}

/** The difference between the expected and the actual result. */
export interface Mismatch {
  readonly expected: unknown;
  readonly got: unknown;
  /** The request that was sent, if any. */
  readonly request?: WireRequest | undefined;
  /** The seed that generates a random request again. */
  readonly seed?: number;
}

/** Compares two values deeply. Returns undefined if they are equal. */
export function compare(expected: unknown, got: unknown, request?: WireRequest): Mismatch | undefined {
  return isDeepStrictEqual(expected, got) ? undefined : { expected, got, request };
}

/**
 * Compares a response: status, media type, body and violations. Violations and problems are Prism's own, so another server is compared
 * without violations, and by status only if a problem is expected.
 */
export function compareResponse(
  { isPrism }: Target,
  expected: WireResponse,
  got: WireResponse,
  request: WireRequest,
): Mismatch | undefined {
  if (isPrism) return compare(expected, got, request);
  const isProblem = expected.mediaType === 'application/problem+json';
  const comparable = ({ status, mediaType, body }: WireResponse) =>
    isProblem ? { status } : { status, mediaType, body };
  return compare(comparable(expected), comparable(got), request);
}

/** Creates a check, whose id is its topic. */
export function createCheck(topic: CheckTopic, check: Omit<Check, 'id' | 'topic'>): Check {
  return { id: topicId(topic), topic, ...check };
}

/** Creates a check that compares the response to a request. */
export function responseCheck(
  topic: CheckTopic,
  level: Level,
  request: WireRequest,
  expected: WireResponse,
): Check {
  const run = async (target: Target) =>
    compareResponse(target, expected, await target.send(request), request);
  return createCheck(topic, { kind: 'request', level, run });
}
