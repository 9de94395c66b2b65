import { asArray, asObject, type JsonObject } from '../../../compare/json.ts';
import { type Finding, levelOf, type Subject } from '../../finding.ts';
import type { KeywordRule } from '../keyword-rule.ts';
import { joinTrail } from '../step.ts';

/** Classifies properties that became required or optional. Added and removed properties are reported as that. */
export const requiredRule: KeywordRule = ({ before, after, subject }) => {
  const [old, now] = [names(before), names(after)];
  const [described, describedNow] = [asObject(before['properties']), asObject(after['properties'])];
  const isDescribed = (name: string): boolean => name in described && name in describedNow;
  const required = now.filter(
    (name) => !old.includes(name) && (isDescribed(name) || !(name in describedNow)),
  );
  const optional = old.filter((name) => !now.includes(name) && (isDescribed(name) || !(name in described)));
  return [
    ...required.map((name) => becameRequired(name, isDescribed(name), after, subject)),
    ...optional.map((name) => becameOptional(name, isDescribed(name), subject)),
  ];
};

function names(schema: JsonObject): string[] {
  return asArray(schema['required']).map(String);
}

function becameRequired(name: string, isDescribed: boolean, after: JsonObject, subject: Subject): Finding {
  const isRequest = subject.direction === 'request';
  const hasDefault = isRequest && 'default' in asObject(asObject(after['properties'])[name]);
  const isKnown = isDescribed || !isRequest;
  return {
    id: isKnown
      ? `${subject.property}-became-required${hasDefault ? '-with-default' : ''}`
      : `new-required-${subject.property}`,
    level: levelOf('narrowed', subject.direction),
    text: isRequest ? 'is now required.' : 'is now always sent.',
    ...locationOf(name, isDescribed),
  };
}

function becameOptional(name: string, isDescribed: boolean, subject: Subject): Finding {
  return {
    id: `${subject.property}-became-optional`,
    level: levelOf('widened', subject.direction),
    text: subject.direction === 'request' ? 'is now optional.' : 'may now be missing.',
    ...locationOf(name, isDescribed),
  };
}

function locationOf(name: string, isDescribed: boolean): Pick<Finding, 'trail' | 'below'> {
  const trail = joinTrail('', ['properties', name]);
  return isDescribed ? { trail, below: ['properties', name] } : { trail };
}
