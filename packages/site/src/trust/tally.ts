import { EVIDENCE_MARKS, type Evidence } from '@goldleaf/openapi';
import type { OperationPage } from '../operations/operation-page.ts';

/** A part of a whole. */
export interface Share<Name extends string> {
  readonly name: Name;
  readonly count: number;
}

/** Counts operations by evidence mark, in the order of the marks. A mark that no operation has is left out. */
export function tallyByEvidence(operations: readonly Pick<OperationPage, 'evidence'>[]): Share<Evidence>[] {
  const shares = EVIDENCE_MARKS.map((name) => ({
    name,
    count: operations.filter(({ evidence }) => evidence === name).length,
  }));
  return shares.filter(({ count }) => count > 0);
}

/** Returns the counts as text, such as `190 operations: 4 full, 186 name-only`. */
export function describeShares(shares: readonly Share<string>[]): string {
  const total = shares.reduce((sum, { count }) => sum + count, 0);
  return `${total} operations: ${shares.map(({ name, count }) => `${count} ${name}`).join(', ')}`;
}

/** Counts operations by the coverage level of the contract suite. */
export function tallyByLevel(
  operations: readonly Pick<OperationPage, 'level'>[],
  names: readonly string[],
): Share<string>[] {
  return names.map((name) => ({
    name,
    count: operations.filter(({ level }) => level?.name === name).length,
  }));
}
