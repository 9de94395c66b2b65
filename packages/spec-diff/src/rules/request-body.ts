import { asObject } from '../compare/json.ts';
import { type Finding, type KeyDifference, otherKeyRule } from './finding.ts';

/** Classifies a request body that was added or removed. */
export function requestBodyPresenceRule({ key, after }: KeyDifference): Finding[] {
  if (!(key in after)) {
    return [
      {
        id: 'request-body-removed',
        level: 'ERR',
        text: 'was removed: code that sends it no longer compiles.',
      },
    ];
  }
  return asObject(after[key])['required'] === true
    ? [{ id: 'request-body-added-required', level: 'ERR', text: 'is new and required.' }]
    : [{ id: 'request-body-added-optional', level: 'INFO', text: 'is new and optional.' }];
}

/** Classifies a key of a request body, except its content. */
export function requestBodyRule(difference: KeyDifference): Finding[] {
  const { key, after } = difference;
  if (key !== 'required') return [otherKeyRule(difference)];
  if (after[key] === true)
    return [{ id: 'request-body-became-required', level: 'ERR', text: 'is now required.' }];
  // Every request stays valid, but `operations[…]['requestBody']` may now be undefined, so a type that is read from it breaks.
  return [
    {
      id: 'request-body-became-optional',
      level: 'ERR',
      text: "is now optional: code that reads its type as `operations[…]['requestBody']['content']` no longer compiles.",
    },
  ];
}
