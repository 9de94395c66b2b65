import { asObject } from '../../../compare/json.ts';
import type { KeywordRule } from '../keyword-rule.ts';
import { replacementRule } from '../replacement.ts';

/** Classifies `items` that were added or removed. */
export const itemsRule: KeywordRule = ({ before, after, subject }) => {
  const finding = replacementRule(asObject(before['items']), asObject(after['items']), {
    ...subject,
    name: subject.property,
  });
  return finding ? [{ ...finding, trail: '[]' }] : [];
};
