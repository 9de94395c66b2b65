import { listedTypes } from '../../../compare/schema/types.ts';
import { type Finding, levelOf } from '../../finding.ts';
import type { KeywordRule } from '../keyword-rule.ts';
import { typeFinding } from '../replacement.ts';
import { compareTypes } from '../types.ts';

/** Classifies `type`: null on its own, and the other types together. */
export const typeRule: KeywordRule = ({ before, after, subject }) => {
  const [wasNullable, isNullable] = [before, after].map(
    (schema) => listedTypes(schema)?.includes('null') ?? true,
  );
  const findings: Finding[] = [];
  // Without any type, null is one of many that are allowed: reported as that.
  const isListed = listedTypes(before) !== undefined && listedTypes(after) !== undefined;
  if (isListed && wasNullable !== isNullable) {
    findings.push({
      id: `${subject.name}-became-${isNullable ? '' : 'not-'}nullable`,
      level: levelOf(isNullable ? 'widened' : 'narrowed', subject.direction),
      text: isNullable ? 'may now be null.' : 'must no longer be null.',
      before: before['type'],
      after: after['type'],
    });
  }
  const types = compareTypes(before, after);
  if (types !== 'same') findings.push(typeFinding(types, before, after, subject));
  if (findings.length > 0) return findings;
  return [typeFinding(isNullable ? 'widened' : 'narrowed', before, after, subject)];
};
