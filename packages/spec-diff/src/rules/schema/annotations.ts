import type { Direction, Level } from '../../compare/change.ts';
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

/** Classifies `readOnly` and `writeOnly`. The generated type of a read-only property is `readonly`. */
export const visibilityRule: KeywordRule = ({ keyword, before, after, subject }) => {
  const isSet = after[keyword] === true;
  const name = keyword === 'readOnly' ? 'read-only' : 'write-only';
  return [
    {
      id: `${subject.name}-became-${isSet ? '' : 'not-'}${name}`,
      level: isSet ? visibilityLevel(keyword, subject.direction) : 'INFO',
      text: visibilityText(keyword, name, isSet),
      before: before[keyword],
      after: after[keyword],
    },
  ];
};

/** Code can't assign a read-only property, and a response lacks a write-only one. */
function visibilityLevel(keyword: string, direction: Direction): Level {
  return keyword === 'readOnly' || direction === 'response' ? 'ERR' : 'INFO';
}

function visibilityText(keyword: string, name: string, isSet: boolean): string {
  if (!isSet) return `is no longer ${name}.`;
  return keyword === 'readOnly'
    ? `is now ${name}: code that assigns it no longer compiles.`
    : `is now ${name}.`;
}

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
