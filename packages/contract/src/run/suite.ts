import { checksOf } from '../checks/all-checks.ts';
import type { Check, Mismatch } from '../checks/check.ts';
import { LEVELS, type Level } from '../checks/level.ts';
import type { RandomOptions } from '../checks/random.ts';
import type { Expectation } from '../expectations/expectation.ts';
import type { Route } from '../targets/path-template.ts';
import type { Target } from '../targets/target.ts';
import type { KnownDifferences } from './known-differences.ts';

/** The result of an operation's checks. */
export interface OperationResult {
  readonly expectation: Expectation;
  /** The coverage level: the last documented level without a failure up to there. -1 if the inventory fails. */
  readonly level: number;
  readonly levels: Readonly<Record<Level, LevelResult>>;
  readonly failures: readonly Failure[];
}

export interface LevelResult {
  /** Whether the operation's page documents this level. Checks of other levels compare assumptions. */
  readonly documented: boolean;
  readonly passed: number;
  readonly failed: number;
  /** Checks that need a capability that the target lacks, and known differences of the target. */
  readonly skipped: number;
}

/** A failed check. */
export interface Failure extends Mismatch, Pick<Check, 'id' | 'topic' | 'kind' | 'level'> {}

export interface SuiteOptions extends RandomOptions {
  /** All documented operations. Default: the checked ones. */
  readonly all?: readonly Route[];
  /** Reviewed differences of the target. Default: none. */
  readonly known?: KnownDifferences | undefined;
}

/**
 * Checks operations one after another.
 *
 * @throws {SchemaValueError} if a generated value isn't what its id says
 */
export async function* suiteResults(
  expectations: readonly Expectation[],
  target: Target,
  options: SuiteOptions = {},
): AsyncGenerator<OperationResult> {
  const { all = expectations, known, ...random } = options;
  for (const expectation of expectations)
    yield await operationResult(expectation, checksOf(expectation, all, random), target, known);
}

/** Runs the checks of one operation one after another. */
export async function operationResult(
  expectation: Expectation,
  checks: readonly Check[],
  target: Target,
  known?: KnownDifferences,
): Promise<OperationResult> {
  const failures: Failure[] = [];
  const counts = Object.fromEntries(
    LEVELS.map((level) => [level, { passed: 0, failed: 0, skipped: 0 }]),
  ) as Record<Level, { passed: number; failed: number; skipped: number }>;
  for (const check of checks) {
    const count = counts[check.level];
    if (check.needs && !target[check.needs]) {
      count.skipped++;
      continue;
    }
    const mismatch = await mismatchOf(check, target);
    if (!mismatch) {
      count.passed++;
    } else if (known?.includes(expectation.operationId, check.id)) {
      count.skipped++;
    } else {
      count.failed++;
      const { id, topic, kind, level } = check;
      failures.push({ id, topic, kind, level, ...mismatch });
    }
  }
  const levels = Object.fromEntries(
    LEVELS.map((level) => [level, { documented: expectation.documented.includes(level), ...counts[level] }]),
  ) as Record<Level, LevelResult>;
  return { expectation, level: reachedLevel(levels), levels, failures };
}

/** Runs a check. A request without a response is a mismatch too. */
export async function mismatchOf(check: Check, target: Target): Promise<Mismatch | undefined> {
  try {
    return await check.run(target);
  } catch (error) {
    return { expected: 'a response', got: String(error) };
  }
}

function reachedLevel(levels: Readonly<Record<Level, LevelResult>>): number {
  const failed = LEVELS.findIndex((level) => levels[level].failed > 0);
  const passed = failed === -1 ? LEVELS : LEVELS.slice(0, failed);
  return passed.findLastIndex((level) => levels[level].documented && levels[level].passed > 0);
}
