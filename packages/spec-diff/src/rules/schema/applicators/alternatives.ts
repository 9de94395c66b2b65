import { asObject } from '../../../compare/json.ts';
import { isUnconstrained } from '../../../compare/schema/keywords.ts';
import { type Effect, levelOf, otherKeyRule } from '../../finding.ts';
import { constraintRule } from '../assertions/constraint.ts';
import type { KeywordRule } from '../keyword-rule.ts';
import { describeType } from '../types.ts';

const IDS: Readonly<Record<string, string>> = { allOf: 'all-of', anyOf: 'any-of', oneOf: 'one-of' };

/** Classifies one schema of `allOf`, `anyOf` or `oneOf` that was added or removed. */
export const branchesRule: KeywordRule = (difference) => {
  const { keyword, key, kind, valueBefore, valueAfter, subject, before, after } = difference;
  if (key === undefined) return constraintRule(difference); // allOf as a whole; the others are replacements
  const isAdded = kind === 'add';
  const branch = asObject(isAdded ? valueAfter : valueBefore);
  if (keyword === 'allOf' && isUnconstrained(branch))
    return [otherKeyRule({ key: 'description', before, after })];
  const effect: Effect = isAdded === (keyword === 'allOf') ? 'narrowed' : 'widened';
  return [
    {
      id: `${subject.name}-${IDS[keyword]}-${isAdded ? 'added' : 'removed'}`,
      level: levelOf(effect, subject.direction),
      text: textOf(keyword, isAdded, describeType(branch)),
      ...(isAdded ? { after: branch } : { before: branch }),
    },
  ];
};

function textOf(keyword: string, isAdded: boolean, type: string): string {
  if (keyword === 'allOf')
    return isAdded ? `must now also be ${type}.` : `no longer has to be ${type} as well.`;
  return isAdded ? `may now also be ${type}.` : `may no longer be ${type}.`;
}
