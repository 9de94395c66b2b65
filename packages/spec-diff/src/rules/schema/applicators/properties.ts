import { asArray, asObject, isObject, type JsonObject, keysOf } from '../../../compare/json.ts';
import type { Finding, Subject } from '../../finding.ts';
import type { KeywordRule } from '../keyword-rule.ts';
import { joinTrail } from '../step.ts';
import { describeType } from '../types.ts';
import { undeclaredFinding } from './additional-properties.ts';

/** Classifies properties that were added or removed. */
export const propertiesRule: KeywordRule = ({ key, before, after, subject }) => {
  const [old, now] = [asObject(before['properties']), asObject(after['properties'])];
  const names = key === undefined ? keysOf(old, now) : [String(key)];
  const findings = names
    .filter((name) => name in old !== name in now)
    .map((name): Finding => {
      const finding =
        name in now ? addedProperty(name, after, subject) : removedProperty(name, before, after, subject);
      return { ...finding, trail: joinTrail('', ['properties', name]), below: ['properties', name] };
    });
  // Before any property was described, every one could be read and sent.
  const isFirst = key === undefined && Object.keys(old).length === 0;
  return isFirst &&
    before['additionalProperties'] === undefined &&
    after['additionalProperties'] === undefined
    ? [...findings, undeclaredFinding(subject)]
    : findings;
};

function addedProperty(name: string, after: JsonObject, subject: Subject): Finding {
  const property = asObject(asObject(after['properties'])[name]);
  const isRequired = asArray(after['required']).includes(name);
  if (subject.direction === 'response') {
    const id = `response-${isRequired ? 'required' : 'optional'}-property-added`;
    return { id, level: 'INFO', text: `is new: ${describeType(property)}.` };
  }
  const suffix = isRequired && 'default' in property ? '-with-default' : '';
  return {
    id: `new-${isRequired ? 'required' : 'optional'}-${subject.property}${suffix}`,
    level: isRequired ? 'ERR' : 'INFO',
    text: `is new and ${isRequired ? 'required' : 'optional'}: ${describeType(property)}.`,
  };
}

function removedProperty(name: string, before: JsonObject, after: JsonObject, subject: Subject): Finding {
  if (subject.direction === 'request') return removedFromRequest(after, subject);
  const isRequired = asArray(before['required']).includes(name);
  return {
    id: `response-${isRequired ? 'required' : 'optional'}-property-removed`,
    level: 'ERR',
    text: 'was removed: code that reads it no longer compiles.',
  };
}

function removedFromRequest(after: JsonObject, subject: Subject): Finding {
  // With an index signature, code that still sends it compiles.
  const isOpen = after['additionalProperties'] === true || isObject(after['additionalProperties']);
  return {
    id: `${subject.property}-removed`,
    level: isOpen ? 'WARN' : 'ERR',
    text: isOpen
      ? 'was removed: it may still be sent, but its effect is not documented.'
      : 'was removed: code that sends it no longer compiles.',
  };
}
