import type { KeywordRule } from './keyword-rule.ts';

/** Classifies `$defs`. openapi-typescript writes it as a required property of the type, so code may name or lack it. */
export const definitionsRule: KeywordRule = ({ before, after, subject }) => {
  const isAdded = !('$defs' in before);
  return [
    {
      id: `${subject.name}-definitions-changed`,
      level: isAdded && subject.direction === 'response' ? 'INFO' : 'ERR',
      text: isAdded
        ? 'now has `$defs`, which become a property of the type.'
        : 'has different `$defs`: code that names their types may no longer compile.',
      before: before['$defs'],
      after: after['$defs'],
    },
  ];
};
