import { asObject, isObject } from '../compare/json.ts';
import { type Finding, type KeyDifference, otherKeyRule, type Presence } from './finding.ts';
import { optionalFeatureRule } from './optional-feature.ts';
import { serializationRule } from './parameter.ts';

/** Classifies a status that was added or removed. */
export function statusRule({ key: status, before, after }: KeyDifference): Finding[] {
  const isSuccess = /^2/.test(status);
  const name = isSuccess ? 'success' : 'non-success';
  if (!(status in after)) {
    return [
      {
        id: `response-${name}-status-removed`,
        level: 'ERR',
        text: `is no longer documented: code that reads the body of a ${status} no longer compiles.`,
      },
    ];
  }
  // A call returns the union of all 2xx bodies, so existing code doesn't handle a new one.
  const hasOtherBody = Object.entries(before).some(
    ([other, response]) => /^2/.test(other) && isObject(asObject(response)['content']),
  );
  return [
    {
      id: `response-${name}-status-added`,
      level: isSuccess && hasOtherBody ? 'ERR' : 'INFO',
      text: 'is a new possible status.',
    },
  ];
}

/** Classifies a key of a response, except its content and headers. */
export function responseRule(difference: KeyDifference): Finding[] {
  if (difference.key === 'links') return optionalFeatureRule('response-link', difference);
  return [otherKeyRule(difference)];
}

/** Classifies a response header that was added or removed. */
export function headerPresenceRule({ before, after }: Presence): Finding[] {
  if (!before) return [{ id: 'response-header-added', level: 'INFO', text: 'is new.' }];
  if (after) return [];
  return before['required'] === true
    ? [{ id: 'required-response-header-removed', level: 'ERR', text: 'was removed.' }]
    : [
        {
          id: 'optional-response-header-removed',
          level: 'WARN',
          text: 'was removed. It was optional before.',
        },
      ];
}

/** Classifies a key of a response header, except its schema. */
export function headerRule(difference: KeyDifference): Finding[] {
  const { key, after } = difference;
  const isSet = after[key] === true;
  switch (key) {
    case 'required':
      return isSet
        ? [{ id: 'response-header-became-required', level: 'INFO', text: 'is now always sent.' }]
        : [{ id: 'response-header-became-optional', level: 'ERR', text: 'may now be missing.' }];
    case 'deprecated':
      return [
        {
          id: `response-header-${isSet ? 'deprecated' : 'reactivated'}`,
          level: 'INFO',
          text: isSet ? 'is deprecated.' : 'is no longer deprecated.',
        },
      ];
    case 'style':
    case 'explode':
    case 'content':
      return [serializationRule('response-header', difference)];
    default:
      return [otherKeyRule(difference)];
  }
}
