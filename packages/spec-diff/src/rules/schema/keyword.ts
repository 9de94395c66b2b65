import { isConstraint } from '../../compare/schema/keywords.ts';
import { type Finding, otherKeyRule } from '../finding.ts';
import { defaultRule, deprecatedRule, visibilityRule } from './annotations.ts';
import { additionalPropertiesRule } from './applicators/additional-properties.ts';
import { branchesRule } from './applicators/alternatives.ts';
import { itemsRule } from './applicators/items.ts';
import { propertiesRule } from './applicators/properties.ts';
import { constraintRule } from './assertions/constraint.ts';
import { formatRule } from './assertions/format.ts';
import { LIMITS, limitRule } from './assertions/limits.ts';
import { multipleOfRule } from './assertions/multiple-of.ts';
import { patternRule } from './assertions/pattern.ts';
import { requiredRule } from './assertions/required.ts';
import { typeRule } from './assertions/type.ts';
import { valuesRule } from './assertions/values.ts';
import { definitionsRule } from './definitions.ts';
import type { KeywordDifference, KeywordRule } from './keyword-rule.ts';

/** Classifies a keyword that differs. A keyword without a rule is never harmless. */
export function keywordRule(difference: KeywordDifference): readonly Finding[] {
  const { keyword } = difference;
  const rule = RULES[keyword] ?? (isConstraint(keyword) ? constraintRule : unknownRule);
  return rule(difference);
}

const unknownRule: KeywordRule = ({ keyword, before, after }) => [
  otherKeyRule({ key: keyword, before, after }),
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
