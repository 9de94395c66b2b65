import { show } from '../finding.ts';
import type { KeywordRule } from './keyword-rule.ts';

/** Classifies `default`. It decides what a request without the value means. */
export const defaultRule: KeywordRule = ({ before, after, subject }) => {
  const suffix = !('default' in before) ? 'added' : !('default' in after) ? 'removed' : 'changed';
  return [
    {
      id: `${subject.name}-default-value-${suffix}`,
      level: subject.direction === 'request' ? 'WARN' : 'INFO',
      text: `has the default ${show(after['default'])} (was ${show(before['default'])}).`,
      before: before['default'],
      after: after['default'],
    },
  ];
};

/** Classifies `readOnly` and `writeOnly`. */
export const visibilityRule: KeywordRule = ({ keyword, before, after, subject }) => {
  const isSet = after[keyword] === true;
  const hides = keyword === (subject.direction === 'request' ? 'readOnly' : 'writeOnly');
  const name = keyword === 'readOnly' ? 'read-only' : 'write-only';
  return [
    {
      id: `${subject.name}-became-${isSet ? '' : 'not-'}${name}`,
      level: hides && isSet ? 'WARN' : 'INFO',
      text: isSet ? `is now ${name}.` : `is no longer ${name}.`,
      before: before[keyword],
      after: after[keyword],
    },
  ];
};

export const deprecatedRule: KeywordRule = ({ after, subject }) => {
  const isSet = after['deprecated'] === true;
  return [
    {
      id: `${subject.name}-${isSet ? 'deprecated' : 'reactivated'}`,
      level: 'INFO',
      text: isSet ? 'is deprecated.' : 'is no longer deprecated.',
    },
  ];
};
