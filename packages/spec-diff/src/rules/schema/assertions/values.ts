import { asArray, isEqual } from '../../../compare/json.ts';
import { type Finding, levelOf, type Subject, show } from '../../finding.ts';
import type { KeywordDifference, KeywordRule } from '../keyword-rule.ts';

/** Classifies `enum`. A `const` is an `enum` of one value here. */
export const valuesRule: KeywordRule = (difference) => {
  const { before, after, subject } = difference;
  if (!('enum' in before) || !('enum' in after)) return [presenceFinding(difference)];
  const [old, now] = [asArray(before['enum']), asArray(after['enum'])];
  return [
    ...missingIn(old, now).map((value) => addedFinding(value, subject)),
    ...missingIn(now, old).map((value) => removedFinding(value, subject)),
  ];
};

/** Returns the values of `others` that a list lacks. */
function missingIn(list: readonly unknown[], others: readonly unknown[]): unknown[] {
  return others.filter((value) => !list.some((item) => isEqual(item, value)));
}

function presenceFinding({ before, after, subject }: KeywordDifference): Finding {
  const isNew = 'enum' in after;
  const list = asArray((isNew ? after : before)['enum'])
    .map(show)
    .join(', ');
  return {
    id: `${subject.name}-${isNew ? 'became-enum' : 'enum-removed'}`,
    level: levelOf(isNew ? 'narrowed' : 'widened', subject.direction),
    text: isNew ? `must now be one of ${list}.` : `is no longer limited to ${list}.`,
    before: before['enum'],
    after: after['enum'],
  };
}

function addedFinding(value: unknown, subject: Subject): Finding {
  return {
    id: `${subject.name}-enum-value-added`,
    level: levelOf('widened', subject.direction),
    text: `may now be ${show(value)}.`,
    after: value,
  };
}

function removedFinding(value: unknown, subject: Subject): Finding {
  const isRequest = subject.direction === 'request';
  return {
    id: `${subject.name}-enum-value-removed`,
    // The compiler may report a comparison with the removed value.
    level: isRequest ? 'ERR' : 'WARN',
    text: isRequest ? `must no longer be ${show(value)}.` : `is no longer ${show(value)}.`,
    before: value,
  };
}
