import type { Report } from './report.ts';

/** Failures with the same probable cause. */
export interface FailureGroup {
  /** The text of the failure that is nearest to the cause. */
  readonly text: string;
  /** The families of all checks that failed, that of the nearest failure first. */
  readonly families: readonly string[];
  readonly operations: readonly string[];
}

/** Groups failures of all operations by cause. Groups with a static mismatch come first, and so does its failure in a group. */
export function groupByCause({ operations }: Pick<Report, 'operations'>): FailureGroup[] {
  const failures = operations.flatMap(({ operationId, failures: some }) =>
    some.map((failure) => ({ ...failure, operationId })),
  );
  const isStatic = ({ kind }: { readonly kind: string }) => Number(kind === 'static');
  const groups = [...Map.groupBy(failures, ({ cause }) => cause).values()].map((group) =>
    group.toSorted((one, other) => isStatic(other) - isStatic(one)),
  );
  return groups
    .toSorted(([one], [other]) => (one && other ? isStatic(other) - isStatic(one) : 0))
    .map((group) => ({
      text: group[0]?.text ?? '',
      families: group.map(({ family }) => family),
      operations: [...new Set(group.map(({ operationId }) => operationId))],
    }));
}

/** Formats the nearest failure of a group and the number of the others by family. */
export function formatGroup({ text, families, operations }: FailureGroup): string {
  const [, ...others] = families;
  if (others.length === 0) return text;
  const byFamily = Map.groupBy(others, (family) => family);
  const counts = [...byFamily].map(([family, some]) => `${family} (${some.length})`);
  const where = operations.length > 1 ? ` in ${operations.length} operations` : '';
  return `${text}\n  same cause ${others.length} more failed${where}: ${counts.join(', ')}`;
}
