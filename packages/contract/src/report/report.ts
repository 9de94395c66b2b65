import { failurePlace, failureText } from '../failure-text.ts';
import type { Level } from '../level.ts';
import type { LevelResult, OperationResult } from '../suite.ts';

/** A run as its reports have it: plain data, in a fixed order and without times, so that the same run gives the same bytes. */
export interface Report {
  /** What was asked: a URL, or the description in process. */
  readonly target: string;
  readonly seed: number;
  readonly runs: number;
  readonly totals: {
    readonly operations: number;
    readonly checks: number;
    readonly failed: number;
    readonly skipped: number;
    /** How many operations are checked to each depth, from 0. */
    readonly depths: readonly number[];
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
  /** Where it is described, from the repository's root. */
  readonly file: string;
  readonly depth: number;
  /** What the committed table has. */
  readonly committedDepth: number | undefined;
  readonly levels: Readonly<Record<Level, LevelResult>>;
  readonly failures: readonly { readonly id: string; readonly level: Level; readonly text: string }[];
}

export interface Run {
  readonly target: string;
  /** Base URL for the `curl` lines. Default: where `pnpm mock` listens. */
  readonly url?: string | undefined;
  readonly seed: number;
  readonly runs: number;
  readonly committedDepths: Readonly<Record<string, number>>;
}

export function reportOf(results: readonly OperationResult[], run: Run): Report {
  const operations = results.map((result) => reportedOperation(result, run));
  const sum = (count: 'passed' | 'failed' | 'skipped') =>
    results.flatMap(({ levels }) => Object.values(levels)).reduce((total, level) => total + level[count], 0);
  return {
    target: run.target,
    seed: run.seed,
    runs: run.runs,
    totals: {
      operations: operations.length,
      checks: sum('passed') + sum('failed'),
      failed: sum('failed'),
      skipped: sum('skipped'),
      depths: depthCounts(operations),
    },
    operations,
  };
}

function reportedOperation(
  { expectation, depth, levels, failures }: OperationResult,
  run: Run,
): ReportedOperation {
  const { operationId, tag, method, path, evidence, docs } = expectation;
  return {
    operationId,
    tag,
    method,
    path,
    evidence,
    docs,
    file: failurePlace(expectation, 'inventory').file,
    depth,
    committedDepth: run.committedDepths[operationId],
    levels,
    failures: failures.map((failure) => ({
      id: failure.id,
      level: failure.level,
      text: failureText(expectation, failure, run.url),
    })),
  };
}

/** How many operations are checked to each depth. */
export function depthCounts(operations: readonly { readonly depth: number }[]): number[] {
  return [0, 1, 2, 3, 4, 5].map(
    (depth) => operations.filter((operation) => operation.depth === depth).length,
  );
}

/** The operations that are not checked as deep as the committed table has it. */
export function fallen({ operations }: Report): ReportedOperation[] {
  return operations.filter(({ depth, committedDepth }) => depth < (committedDepth ?? 0));
}
