import type { FuzzOptions } from './cases/fuzz.ts';
import type { Check, Finding } from './check.ts';
import { checksOf } from './checks.ts';
import type { Expectation } from './expectation.ts';
import { LEVELS, type Level } from './level.ts';
import type { Neighbour } from './path-template.ts';
import type { Target } from './target.ts';

/** What came of an operation's checks. */
export interface OperationResult {
  readonly expectation: Expectation;
  /** Number of the deepest level that its page speaks of, all checks up to there passed. -1 where not even its inventory did. */
  readonly depth: number;
  readonly levels: Readonly<Record<Level, LevelResult>>;
  readonly failures: readonly Failure[];
}

export interface LevelResult {
  /** Whether its page says something on this level. What is checked beyond holds the description's own reading. */
  readonly documented: boolean;
  readonly passed: number;
  readonly failed: number;
  /** Not asked: this target cannot tell. */
  readonly skipped: number;
}

/** A check that did not find what it expected. */
export interface Failure extends Finding {
  /** The check's id. */
  readonly id: string;
  readonly level: Level;
}

export interface SuiteOptions extends FuzzOptions {
  /** Every operation that the docs name. Default: those that are checked. */
  readonly all?: readonly Neighbour[];
}

/**
 * Holds a target against what is expected of it, operation by operation, in their order.
 *
 * @throws {GeneratorFault} when a case is not what it says
 */
export async function* suiteResults(
  expectations: readonly Expectation[],
  target: Target,
  options: SuiteOptions = {},
): AsyncGenerator<OperationResult> {
  const { all = expectations, ...fuzz } = options;
  for (const expectation of expectations)
    yield await operationResult(expectation, checksOf(expectation, all, fuzz), target);
}

/** Runs the checks of one operation, one after the other. */
export async function operationResult(
  expectation: Expectation,
  checks: readonly Check[],
  target: Target,
): Promise<OperationResult> {
  const failures: Failure[] = [];
  const counts = new Map(LEVELS.map((level) => [level, { passed: 0, failed: 0, skipped: 0 }]));
  for (const check of checks) {
    const count = counts.get(check.level) as { passed: number; failed: number; skipped: number };
    if (check.needs && !target[check.needs]) {
      count.skipped++;
      continue;
    }
    const finding = await findingOf(check, target);
    if (!finding) count.passed++;
    else {
      count.failed++;
      failures.push({ id: check.id, level: check.level, ...finding });
    }
  }
  const levels = Object.fromEntries(
    LEVELS.map((level) => [
      level,
      { documented: expectation.documented.includes(level), ...counts.get(level) },
    ]),
  ) as Record<Level, LevelResult>;
  return { expectation, depth: depthOf(levels), levels, failures };
}

/** A request that gets no answer is a finding like any other. */
export async function findingOf(check: Check, target: Target): Promise<Finding | undefined> {
  try {
    return await check.run(target);
  } catch (error) {
    return { expected: 'an answer', got: String(error) };
  }
}

function depthOf(levels: Readonly<Record<Level, LevelResult>>): number {
  const failed = LEVELS.findIndex((level) => levels[level].failed > 0);
  const reached = failed === -1 ? LEVELS : LEVELS.slice(0, failed);
  return reached.findLastIndex((level) => levels[level].documented && levels[level].passed > 0);
}
