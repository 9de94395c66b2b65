import { inspect } from 'node:util';
import type { Failure } from '../run/suite.ts';

/**
 * Returns the probable cause of a failure, as a key. A static mismatch names its cause, so it explains the other failures of its operation,
 * those of its level first. Without one, failures of the same subject and location have the same cause.
 *
 * @param failures - all failures of the operation
 */
export function causeOf(failure: Failure, failures: readonly Failure[]): string {
  const statics = failures.filter(({ kind }) => kind === 'static');
  const sameLevel = statics.find(({ level }) => level === failure.level);
  const root = failure.kind === 'static' ? failure : (sameLevel ?? statics[0]);
  if (!root) return failure.id.split('/').slice(0, -1).join('/');
  return inspect([root.id, root.expected, root.got], { depth: 8, maxStringLength: null });
}
