import type { CheckKind } from '../checks/check.ts';
import { LEVELS, type Level } from '../checks/level.ts';
import { topicFamily } from '../checks/topic.ts';
import type { LevelResult, OperationResult } from '../run/suite.ts';
import { causeOf } from './cause.ts';
import { failureLocation, formatFailure } from './failure-text.ts';

/** The data of all reports, in a fixed order and without times, so that the same run gives the same bytes. */
export interface Report {
  /** A URL, or words for the description in process. */
  readonly target: string;
  readonly seed: number;
  readonly runs: number;
  readonly totals: {
    readonly operations: number;
    readonly checks: number;
    readonly failed: number;
    readonly skipped: number;
    /** Number of operations by level, from 0. */
    readonly levels: readonly number[];
  };
  readonly operations: readonly ReportedOperation[];
}

export interface ReportedOperation {
  readonly operationId: string;
  readonly tag: string;
  readonly method: string;
  readonly path: string;
  readonly evidence: string;
  readonly docs: string;
  /** Source file, relative to the repository's root. */
  readonly file: string;
  readonly level: number;
  readonly committedLevel: number | undefined;
  readonly levels: Readonly<Record<Level, LevelResult>>;
  readonly failures: readonly ReportedFailure[];
}

export interface ReportedFailure {
  readonly id: string;
  /** Subject, status and outcome of the check, such as `body/invalid`. */
  readonly family: string;
  readonly kind: CheckKind;
  readonly level: Level;
  readonly text: string;
  /** Failures with the same probable cause have the same key. */
  readonly cause: string;
}

export interface Run {
  readonly target: string;
  /** Base URL for the `curl` commands. Default: the address of `pnpm mock`. */
  readonly url?: string | undefined;
  readonly seed: number;
  readonly runs: number;
  /** By operationId. */
  readonly committedLevels: Readonly<Record<string, number>>;
}

export function reportOf(results: readonly OperationResult[], run: Run): Report {
  const { target, seed, runs } = run;
  const operations = results.map((result) => reportedOperation(result, run));
  const levels = results.flatMap((result) => Object.values(result.levels));
  const sum = (count: 'passed' | 'failed' | 'skipped') =>
    levels.reduce((total, level) => total + level[count], 0);
  const totals = {
    operations: operations.length,
    checks: sum('passed') + sum('failed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    levels: levelCounts(operations),
  };
  return { target, seed, runs, totals, operations };
}

function reportedOperation(
  { expectation, level, levels, failures }: OperationResult,
  { committedLevels, url }: Run,
): ReportedOperation {
  const { operationId, tag, method, path, evidence, docs } = expectation;
  return {
    operationId,
    tag,
    method,
    path,
    evidence,
    docs,
    file: failureLocation(expectation, 'inventory').file,
    level,
    committedLevel: committedLevels[operationId],
    levels,
    failures: failures.map((failure) => ({
      id: failure.id,
      family: topicFamily(failure.topic),
      kind: failure.kind,
      level: failure.level,
      text: formatFailure(expectation, failure, url),
      cause: causeOf(failure, failures),
    })),
  };
}

/** Counts operations by level, from 0. */
export function levelCounts(operations: readonly { readonly level: number }[]): number[] {
  return LEVELS.map((_, level) => operations.filter((operation) => operation.level === level).length);
}

/** Returns the operations below their committed level. */
export function fallenOperations({ operations }: Report): ReportedOperation[] {
  return operations.filter(
    ({ level, committedLevel }) => committedLevel !== undefined && level < committedLevel,
  );
}
