import type { Level } from '../../../compare/change.ts';
import { isObject, type JsonObject } from '../../../compare/json.ts';
import { type Finding, levelOf, type Subject } from '../../finding.ts';
import type { KeywordRule } from '../keyword-rule.ts';
import { describeType } from '../types.ts';

/** The rule of a schema for properties that it does not describe: nothing, none, any, or those of a schema. */
type Openness = 'unspecified' | 'closed' | 'any' | 'typed';

interface Verdict {
  readonly id: 'forbidden' | 'allowed' | 'restricted' | 'declared' | 'undeclared';
  readonly request: Level;
  readonly response: Level;
}

/**
 * The verdict for each transition. "Unspecified" and "any" accept the same values, but only "any" and "typed" generate an index
 * signature: without it, code that sends or reads an undescribed property no longer compiles. With a new one, a value whose type is an
 * interface is no longer assignable to a request. Code that reads a response ignores properties that it doesn't know.
 */
const VERDICTS: Readonly<Record<string, Verdict>> = {
  'unspecified → closed': { id: 'forbidden', request: 'ERR', response: 'INFO' },
  'unspecified → any': { id: 'declared', request: 'WARN', response: 'INFO' },
  'unspecified → typed': { id: 'restricted', request: 'ERR', response: 'INFO' },
  'closed → unspecified': { id: 'allowed', request: 'INFO', response: 'INFO' },
  'closed → any': { id: 'allowed', request: 'WARN', response: 'INFO' },
  'closed → typed': { id: 'allowed', request: 'WARN', response: 'INFO' },
  'any → unspecified': { id: 'undeclared', request: 'ERR', response: 'ERR' },
  'any → closed': { id: 'forbidden', request: 'ERR', response: 'ERR' },
  'any → typed': { id: 'restricted', request: 'ERR', response: 'INFO' },
  'typed → unspecified': { id: 'undeclared', request: 'ERR', response: 'ERR' },
  'typed → closed': { id: 'forbidden', request: 'ERR', response: 'ERR' },
  'typed → any': { id: 'allowed', request: 'INFO', response: 'ERR' },
};

const TEXTS: Readonly<Record<Verdict['id'], string>> = {
  forbidden: 'must no longer contain properties that are not described.',
  allowed: 'may now contain properties that are not described.',
  restricted: 'may contain only some undescribed properties.',
  declared: 'is now described as open to other properties. It accepted them before.',
  undeclared:
    'is no longer described as open: code that uses a property that is not described no longer compiles.',
};

/** Classifies `additionalProperties`. */
export const additionalPropertiesRule: KeywordRule = ({ before, after, subject }) => {
  const [old, now] = [before['additionalProperties'], after['additionalProperties']];
  const isIn = (keyword: string): boolean => keyword in before || keyword in after;
  // Patterns generate the same index signature, so its type changes for them too.
  const hasPatterns = isIn('patternProperties');
  const isMap = !isIn('properties') && !hasPatterns;
  const from = opennessOf(before, isMap);
  const to = opennessOf(after, isMap);
  if (isMap && (from === 'closed' || to === 'closed'))
    return [closedMapFinding(to === 'closed', old, now, subject)];
  const verdict = VERDICTS[`${from} → ${to}`];
  if (!verdict) return [];
  const level = subject.direction === 'request' ? verdict.request : verdict.response;
  const detail = verdict.id === 'restricted' && isObject(now) ? ` They must be ${describeType(now)}.` : '';
  return [
    {
      id: `${subject.name}-additional-properties-${verdict.id}`,
      level: hasPatterns ? 'ERR' : level,
      text: TEXTS[verdict.id] + detail,
      before: old,
      after: now,
    },
  ];
};

/** @param isMap - whether neither schema describes properties or patterns: then there is an index signature anyway */
function opennessOf(schema: JsonObject, isMap: boolean): Openness {
  const value = schema['additionalProperties'];
  if (value === undefined) return isMap ? 'any' : 'unspecified';
  if (value === false) return 'closed';
  return isObject(value) ? 'typed' : 'any';
}

/** An object without described properties generates the same type, closed or not. */
function closedMapFinding(isClosed: boolean, before: unknown, after: unknown, subject: Subject): Finding {
  return {
    id: `${subject.name}-additional-properties-${isClosed ? 'forbidden' : 'allowed'}`,
    level: isClosed ? levelOf('narrowed', subject.direction) : 'INFO',
    text: TEXTS[isClosed ? 'forbidden' : 'allowed'],
    before,
    after,
  };
}

/** An object that described no property describes some now, so its type loses the index signature. */
export function undeclaredFinding(subject: Subject): Finding {
  return {
    id: `${subject.name}-additional-properties-undeclared`,
    level: 'ERR',
    text: TEXTS.undeclared,
  };
}
