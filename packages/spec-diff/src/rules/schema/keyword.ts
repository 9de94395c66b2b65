import { isConstraint } from '../../compare/schema/keywords.ts';
import { type Finding, otherKeyRule } from '../finding.ts';
import { additionalPropertiesRule } from './additional-properties.ts';
import { branchesRule } from './alternatives.ts';
import { defaultRule, deprecatedRule, visibilityRule } from './annotations.ts';
import { constraintRule } from './constraint.ts';
import { definitionsRule } from './definitions.ts';
import { formatRule } from './format.ts';
import { itemsRule } from './items.ts';
import type { KeywordDifference, KeywordRule } from './keyword-rule.ts';
import { LIMITS, limitRule } from './limits.ts';
import { multipleOfRule } from './multiple-of.ts';
import { patternRule } from './pattern.ts';
import { propertiesRule } from './properties.ts';
import { requiredRule } from './required.ts';
import { typeRule } from './type.ts';
import { valuesRule } from './values.ts';

/** Classifies a keyword that differs. A keyword without a rule is never harmless. */
export function keywordRule(difference: KeywordDifference): readonly Finding[] {
  const { keyword, subject, before, after } = difference;
  const rule = RULES[keyword] ?? (isConstraint(keyword) ? constraintRule : unknownRule);
  const findings = rule(difference);
  // A limit of a value that is never sent rejects nothing, and one of a value that is never received is never met.
  const unseen = subject.direction === 'request' ? 'readOnly' : 'writeOnly';
  if (before[unseen] !== true || after[unseen] !== true || !LIMITS_ONLY.includes(keyword)) return findings;
  return findings.map((finding) => ({ ...finding, level: 'INFO' }));
}

const unknownRule: KeywordRule = ({ keyword, before, after }) => [
  otherKeyRule({ key: keyword, before, after }),
];

/** Keywords that change no generated type. */
const LIMITS_ONLY: readonly string[] = [
  ...Object.keys(LIMITS),
  'pattern',
  'multipleOf',
  'uniqueItems',
  'not',
];

const RULES: Readonly<Record<string, KeywordRule>> = {
  type: typeRule,
  required: requiredRule,
  properties: propertiesRule,
  additionalProperties: additionalPropertiesRule,
  items: itemsRule,
  enum: valuesRule,
  format: formatRule,
  pattern: patternRule,
  multipleOf: multipleOfRule,
  allOf: branchesRule,
  anyOf: branchesRule,
  oneOf: branchesRule,
  default: defaultRule,
  readOnly: visibilityRule,
  writeOnly: visibilityRule,
  deprecated: deprecatedRule,
  $defs: definitionsRule,
  ...Object.fromEntries(Object.keys(LIMITS).map((keyword) => [keyword, limitRule])),
};
