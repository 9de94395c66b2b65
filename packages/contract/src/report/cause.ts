import { inspect } from 'node:util';
import { topicWithoutVariant } from '../checks/topic.ts';
import type { Failure } from '../run/suite.ts';

/**
 * Returns the probable cause of a failure, as a key. A static mismatch names its cause, so it explains the other failures of its operation,
 * those of its level first. Without one, failures whose topics differ only in the variant have the same cause.
 *
 * @param failures - all failures of the operation
 */
export function causeOf(failure: Failure, failures: readonly Failure[]): string {
  const statics = failures.filter(({ kind }) => kind === 'static');
  const sameLevel = statics.find(({ level }) => level === failure.level);
  const root = failure.kind === 'static' ? failure : (sameLevel ?? statics[0]);
  if (!root) return topicWithoutVariant(failure.topic);
  return inspect([root.id, root.expected, root.got], { depth: 8, maxStringLength: null });
}
