import { asObject } from '../compare/json.ts';
import { type Finding, type KeyDifference, otherKeyRule, type Presence, show } from './finding.ts';
import { describeType } from './schema/types.ts';

/** Classifies a parameter that was added or removed. */
export function parameterPresenceRule({ before, after }: Presence): Finding[] {
  if (!after) {
    return [
      {
        id: 'request-parameter-removed',
        level: 'ERR',
        text: 'was removed: code that sends it no longer compiles.',
      },
    ];
  }
  if (before) return [];
  const type = describeType(asObject(after['schema']));
  if (after['in'] === 'path')
    return [{ id: 'new-request-path-parameter', level: 'ERR', text: `is new and required: ${type}.` }];
  return after['required'] === true
    ? [{ id: 'new-required-request-parameter', level: 'ERR', text: `is new and required: ${type}.` }]
    : [{ id: 'new-optional-request-parameter', level: 'INFO', text: `is new and optional: ${type}.` }];
}

/** Classifies a key of a parameter, except its schema. */
export function parameterRule(difference: KeyDifference): Finding[] {
  const { key, after } = difference;
  const isSet = after[key] === true;
  switch (key) {
    case 'required':
      return [requiredRule('request-parameter', isSet)];
    case 'deprecated':
      return [
        {
          id: `request-parameter-${isSet ? 'deprecated' : 'reactivated'}`,
          level: 'INFO',
          text: isSet ? 'is deprecated.' : 'is no longer deprecated.',
        },
      ];
    case 'name':
      return []; // only a path parameter keeps its identity under another name: reported at the path
    case 'allowEmptyValue':
      return [
        {
          id: `request-parameter-empty-value-${isSet ? 'allowed' : 'forbidden'}`,
          level: isSet ? 'INFO' : 'ERR',
          text: isSet ? 'may now be empty.' : 'must no longer be empty.',
        },
      ];
    case 'style':
    case 'explode':
    case 'allowReserved':
    case 'content':
      return [serializationRule('request-parameter', difference)];
    default:
      return [otherKeyRule(difference)];
  }
}

/** Classifies a change of how a value is written into a URL or header. */
export function serializationRule(name: string, { key, before, after }: KeyDifference): Finding {
  const id = { explode: 'explode', allowReserved: 'allow-reserved', content: 'content' }[key] ?? 'style';
  return {
    id: `${name}-${id}-changed`,
    level: 'ERR',
    text: `is serialized differently: \`${key}\` is ${show(after[key])} (was ${show(before[key])}).`,
    before: before[key],
    after: after[key],
  };
}

/** Classifies a part of a request that became required or optional. */
export function requiredRule(name: string, isRequired: boolean): Finding {
  return isRequired
    ? { id: `${name}-became-required`, level: 'ERR', text: 'is now required.' }
    : { id: `${name}-became-optional`, level: 'INFO', text: 'is now optional.' };
}
