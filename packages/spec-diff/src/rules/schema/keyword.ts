import { asArray, asObject, isEqual, isObject, type JsonObject } from '../../compare/json.ts';
import { joinTrail } from '../../compare/schema-step.ts';
import { type Effect, type Finding, levelOf, type Subject, show } from '../finding.ts';
import { replacementRule, typeChangeId, typeFinding } from './replacement.ts';
import { compareTypes, describeType, isUnconstrained } from './types.ts';

/** One keyword of a schema that differs. */
export interface KeywordDifference {
  readonly keyword: string;
  /** The one property or alternative that differs; undefined where the keyword as a whole came or went. */
  readonly key: string | number | undefined;
  readonly kind: 'add' | 'remove' | 'replace' | 'rename';
  /** The schemas that it is a keyword of. */
  readonly before: JsonObject;
  readonly after: JsonObject;
  /** What stands under the key, as each side counts it. */
  readonly valueBefore: unknown;
  readonly valueAfter: unknown;
  readonly subject: Subject;
}

type Rule = (difference: KeywordDifference) => readonly Finding[];

/** Judges a keyword that differs. Never silent: a keyword without a rule of its own is a change to look at. */
export function keywordRule(difference: KeywordDifference): readonly Finding[] {
  const { keyword, subject, before, after } = difference;
  const judge = RULES[keyword] ?? (keyword.startsWith('x-') ? explanation : constraint);
  const findings = judge(difference);
  // What is never sent cannot be refused, and what is never answered is never read.
  const unseen = subject.direction === 'request' ? 'readOnly' : 'writeOnly';
  if (before[unseen] !== true || after[unseen] !== true) return findings;
  return findings.map((finding) => ({ ...finding, level: 'INFO' }));
}

const typeRule: Rule = ({ before, after, subject }) => {
  const nulls = [before, after].map(
    (schema) => asArray(schema['type']).includes('null') || schema['type'] === 'null',
  );
  const values = { before: before['type'], after: after['type'] };
  const findings: Finding[] = [];
  if (nulls[0] !== nulls[1]) {
    const nullable = nulls[1] === true;
    findings.push({
      id: `${subject.name}-became-${nullable ? '' : 'not-'}nullable`,
      level: levelOf(nullable ? 'widened' : 'narrowed', subject.direction),
      text: nullable ? 'may now be null.' : 'must no longer be null.',
      ...values,
    });
  }
  const types = compareTypes(before, after);
  if (types !== 'same') findings.push(typeFinding(types, before, after, subject));
  return findings;
};

const requiredRule: Rule = ({ before, after, subject }) => {
  const names = [before, after].map((schema) => asArray(schema['required']).map(String)) as [
    string[],
    string[],
  ];
  const known = [before, after].map((schema) => asObject(schema['properties'])) as [JsonObject, JsonObject];
  const isKnown = (name: string): boolean => name in known[0] && name in known[1];
  const [required, optional] = [
    names[1].filter((name) => !names[0].includes(name)),
    names[0].filter((name) => !names[1].includes(name)),
  ];
  // A property that came or went is told of as that.
  const became = required
    .filter((name) => isKnown(name) || !(name in known[1]))
    .map((name): Finding => {
      const hasDefault = subject.direction === 'request' && 'default' in asObject(known[1][name]);
      return {
        id:
          isKnown(name) || subject.direction === 'response'
            ? `${subject.property}-became-required${hasDefault ? '-with-default' : ''}`
            : `new-required-${subject.property}`,
        level: levelOf('narrowed', subject.direction),
        text: subject.direction === 'request' ? 'must now be sent.' : 'is now always there.',
        ...propertyLocation(name, isKnown(name)),
      };
    });
  const free = optional
    .filter((name) => isKnown(name) || !(name in known[0]))
    .map(
      (name): Finding => ({
        id: `${subject.property}-became-optional`,
        level: levelOf('widened', subject.direction),
        text: subject.direction === 'request' ? 'may now be left out.' : 'may now be missing.',
        ...propertyLocation(name, isKnown(name)),
      }),
    );
  return [...became, ...free];
};

function propertyLocation(name: string, isKnown: boolean): Pick<Finding, 'trail' | 'below'> {
  return { trail: joinTrail('', ['properties', name]), ...(isKnown && { below: ['properties', name] }) };
}

const propertiesRule: Rule = ({ key, before, after, subject }) => {
  const known = [before, after].map((schema) => asObject(schema['properties'])) as [JsonObject, JsonObject];
  const names =
    key === undefined ? [...new Set(known.flatMap((properties) => Object.keys(properties)))] : [String(key)];
  return names.flatMap((name) => {
    if (name in known[0] === name in known[1]) return [];
    const finding =
      name in known[1] ? addedProperty(name, after, subject) : removedProperty(name, before, after, subject);
    return { ...finding, trail: joinTrail('', ['properties', name]), below: ['properties', name] };
  });
};

function addedProperty(name: string, after: JsonObject, subject: Subject): Finding {
  const property = asObject(asObject(after['properties'])[name]);
  const required = asArray(after['required']).includes(name);
  if (subject.direction === 'response') {
    return {
      id: `response-${required ? 'required' : 'optional'}-property-added`,
      level: 'INFO',
      text: `is new: ${describeType(property)}.`,
    };
  }
  const text = required
    ? `is new, and must be sent: ${describeType(property)}.`
    : `is new, and may be sent: ${describeType(property)}.`;
  const id = `new-${required ? 'required' : 'optional'}-${subject.property}${required && 'default' in property ? '-with-default' : ''}`;
  return { id, level: required && property['readOnly'] !== true ? 'ERR' : 'INFO', text };
}

function removedProperty(name: string, before: JsonObject, after: JsonObject, subject: Subject): Finding {
  const property = asObject(asObject(before['properties'])[name]);
  if (subject.direction === 'request') {
    // An index signature lets code compile that still sends it.
    const open = after['additionalProperties'] === true || isObject(after['additionalProperties']);
    const text = open
      ? 'is gone: it may still be sent, but nothing says what comes of it.'
      : 'is gone: code that sends it no longer compiles.';
    return {
      id: `${subject.property}-removed`,
      level: open || property['readOnly'] === true ? 'WARN' : 'ERR',
      text,
    };
  }
  const required = asArray(before['required']).includes(name);
  return {
    id: `response-${required ? 'required' : 'optional'}-property-removed`,
    level: property['writeOnly'] === true ? 'INFO' : 'ERR',
    text: 'is gone: code that reads it no longer compiles.',
  };
}

const valuesRule: Rule = ({ before, after, subject }) => {
  const values = [before, after].map((schema) =>
    'const' in schema ? [schema['const']] : schema['enum'],
  ) as [unknown, unknown];
  if ('const' in before !== 'const' in after && !('enum' in before) && !('enum' in after))
    return constraintNamed('const', before, after, subject);
  if ('const' in before && 'const' in after) return constraintNamed('const', before, after, subject);
  const isList = values.map(Array.isArray);
  if (isList[0] !== isList[1]) {
    const bound = isList[1] === true;
    const list = asArray(values[bound ? 1 : 0])
      .map(show)
      .join(', ');
    return [
      {
        id: bound ? `${subject.name}-became-enum` : `${subject.name}-enum-removed`,
        level: levelOf(bound ? 'narrowed' : 'widened', subject.direction),
        text: bound ? `must now be one of ${list}.` : `is no longer bound to ${list}.`,
        before: values[0],
        after: values[1],
      },
    ];
  }
  const [old, now] = values.map(asArray) as [readonly unknown[], readonly unknown[]];
  const lacks = (list: readonly unknown[], value: unknown): boolean =>
    !list.some((item) => isEqual(item, value));
  const added = now
    .filter((value) => lacks(old, value))
    .map(
      (value): Finding => ({
        id: `${subject.name}-enum-value-added`,
        level: levelOf('widened', subject.direction),
        text: `may now be ${show(value)}.`,
        after: value,
      }),
    );
  const removed = old
    .filter((value) => lacks(now, value))
    .map(
      (value): Finding => ({
        id: `${subject.name}-enum-value-removed`,
        // A comparison with what can no longer come is one that the compiler points at.
        level: subject.direction === 'request' ? 'ERR' : 'WARN',
        text:
          subject.direction === 'request'
            ? `must no longer be ${show(value)}.`
            : `is no longer ${show(value)}.`,
        before: value,
      }),
    );
  return [...added, ...removed];
};

/** A limit: which way it bounds, what the ids call it, and how it reads. */
const LIMITS: Readonly<Record<string, readonly ['upper' | 'lower', string, string]>> = {
  maximum: ['upper', 'max', 'at most N'],
  exclusiveMaximum: ['upper', 'exclusive-max', 'less than N'],
  maxLength: ['upper', 'max-length', 'at most N characters long'],
  maxItems: ['upper', 'max-items', 'a list of at most N items'],
  maxProperties: ['upper', 'max-properties', 'of at most N properties'],
  maxContains: ['upper', 'max-contains', 'a list with at most N such items'],
  minimum: ['lower', 'min', 'at least N'],
  exclusiveMinimum: ['lower', 'exclusive-min', 'more than N'],
  minLength: ['lower', 'min-length', 'at least N characters long'],
  minItems: ['lower', 'min-items', 'a list of at least N items'],
  minProperties: ['lower', 'min-properties', 'of at least N properties'],
  minContains: ['lower', 'min-contains', 'a list with at least N such items'],
};

const limitRule: Rule = ({ keyword, before, after, subject }) => {
  const [side, name, words] = LIMITS[keyword] as (typeof LIMITS)[string];
  const [old, now] = [before[keyword], after[keyword]] as [number | undefined, number | undefined];
  const phrase = (value: number | undefined): string =>
    words.replace('N', String(value)).replace(/\b1 (\w+)s\b/, '1 $1');
  const must = subject.direction === 'request' ? 'must' : 'is promised to';
  if (old === undefined || now === undefined) {
    const set = old === undefined;
    return [
      {
        id: `${subject.name}-${name}-${set ? 'set' : 'unset'}`,
        level: levelOf(set ? 'narrowed' : 'widened', subject.direction),
        text: set ? `${must} be ${phrase(now)} now.` : `is no longer bound to be ${phrase(old)}.`,
        before: old,
        after: now,
      },
    ];
  }
  const increased = now > old;
  return [
    {
      id: `${subject.name}-${name}-${increased ? 'increased' : 'decreased'}`,
      level: levelOf(increased === (side === 'upper') ? 'widened' : 'narrowed', subject.direction),
      text: `${must} be ${phrase(now)} now (was ${old}).`,
      before: old,
      after: now,
    },
  ];
};

/** The formats that ajv-formats, and so most validators, refuse a wrong value of; `binary` is another type in TypeScript. */
const ASSERTED =
  /^(date|time|date-time|duration|uri|uri-reference|uri-template|email|hostname|ipv4|ipv6|regex|uuid|json-pointer|relative-json-pointer|byte|int32|int64|float|double|binary|iso-time|iso-date-time)$/;

const formatRule: Rule = ({ before, after, subject }) => {
  const [old, now] = [before['format'], after['format']];
  const [wasAsserted, isAsserted] = [old, now].map((format) => ASSERTED.test(String(format)));
  const values = { before: old, after: now };
  if (!wasAsserted && !isAsserted) {
    return [
      {
        id: `${subject.name}-format-changed`,
        level: 'INFO',
        docs: true,
        text: `is now said to be of the format ${show(now)} (was ${show(old)}).`,
        ...values,
      },
    ];
  }
  const effect: Effect =
    old === 'binary' || now === 'binary' || (wasAsserted && isAsserted)
      ? 'swapped'
      : isAsserted
        ? 'narrowed'
        : 'widened';
  const level = levelOf(effect, subject.direction);
  const text =
    now === undefined
      ? `need no longer be of the format ${show(old)}.`
      : `is now of the format ${show(now)} (was ${show(old)}).`;
  return [{ id: typeChangeId(level, subject), level, text, ...values }];
};

const additionalPropertiesRule: Rule = ({ before, after, subject }) => {
  const [old, now] = [before, after].map((schema) => schema['additionalProperties'] ?? true);
  const values = { before: before['additionalProperties'], after: after['additionalProperties'] };
  const finding = (suffix: string, effect: Effect, text: string): Finding[] => [
    {
      id: `${subject.name}-additional-properties-${suffix}`,
      level: levelOf(effect, subject.direction),
      text,
      ...values,
    },
  ];
  if (now === false)
    return finding('forbidden', 'narrowed', 'must no longer hold properties that are not described.');
  if (old === false) return finding('allowed', 'widened', 'may now hold properties that are not described.');
  if (isObject(now) && !isUnconstrained(now))
    return finding(
      'restricted',
      'narrowed',
      `must hold, of what is not described, only ${describeType(now)}.`,
    );
  if (isObject(old) && !isUnconstrained(old))
    return finding('allowed', 'widened', 'may now hold anything that is not described.');
  return [
    {
      id: `${subject.name}-additional-properties-declared`,
      level: 'INFO',
      text: 'is now said to be open to what is not described, as it was.',
      ...values,
    },
  ];
};

const itemsRule: Rule = ({ before, after, subject }) => {
  const finding = replacementRule(asObject(before['items']), asObject(after['items']), {
    ...subject,
    name: subject.property,
  });
  return finding ? [{ ...finding, trail: '[]' }] : [];
};

const branchesRule: Rule = (difference) => {
  const { keyword, key, kind, valueBefore, valueAfter, subject } = difference;
  if (key === undefined) return constraint(difference); // allOf as a whole; the others are replacements
  const name = { allOf: 'all-of', anyOf: 'any-of', oneOf: 'one-of' }[keyword];
  const added = kind === 'add';
  const branch = asObject(added ? valueAfter : valueBefore);
  const adds = keyword === 'allOf' ? 'narrowed' : 'widened';
  const removes = keyword === 'allOf' ? 'widened' : 'narrowed';
  if (keyword === 'allOf' && isUnconstrained(branch)) return explanation(difference);
  const what = describeType(branch);
  const text =
    keyword === 'allOf'
      ? added
        ? `must now also be ${what}.`
        : `need no longer be ${what} as well.`
      : added
        ? `may now also be ${what}.`
        : `may no longer be ${what}.`;
  return [
    {
      id: `${subject.name}-${name}-${added ? 'added' : 'removed'}`,
      level: levelOf(added ? adds : removes, subject.direction),
      text,
      ...(added ? { after: branch } : { before: branch }),
    },
  ];
};

const defaultRule: Rule = ({ before, after, subject }) => {
  const suffix = !('default' in before) ? 'added' : !('default' in after) ? 'removed' : 'changed';
  return [
    {
      id: `${subject.name}-default-value-${suffix}`,
      level: subject.direction === 'request' ? 'WARN' : 'INFO',
      text: `is taken to be ${show(after['default'])} where it is left out (was ${show(before['default'])}).`,
      before: before['default'],
      after: after['default'],
    },
  ];
};

const visibilityRule: Rule = ({ keyword, before, after, subject }) => {
  const now = after[keyword] === true;
  const hides = keyword === (subject.direction === 'request' ? 'readOnly' : 'writeOnly');
  const name = keyword === 'readOnly' ? 'read-only' : 'write-only';
  const sent = subject.direction === 'request' ? 'sent' : 'answered';
  return [
    {
      id: `${subject.name}-became-${now ? '' : 'not-'}${name}`,
      level: hides && now ? 'WARN' : 'INFO',
      text: hides
        ? now
          ? `is no longer ${sent}.`
          : `is ${sent} now.`
        : `is now marked ${now ? '' : 'not '}${name}.`,
      before: before[keyword],
      after: after[keyword],
    },
  ];
};

const deprecatedRule: Rule = ({ after, subject }) => {
  const now = after['deprecated'] === true;
  return [
    {
      id: `${subject.name}-${now ? 'deprecated' : 'reactivated'}`,
      level: 'INFO',
      text: now ? 'is deprecated.' : 'is no longer deprecated.',
    },
  ];
};

const explanation: Rule = ({ keyword, before, after }) => [
  {
    id: 'description-changed',
    level: 'INFO',
    docs: true,
    text: `is explained otherwise (\`${keyword}\`).`,
    before: before[keyword],
    after: after[keyword],
  },
];

/** A keyword that bounds the values in a way that only a validator can judge. */
const constraint: Rule = ({ keyword, before, after, subject }) =>
  constraintNamed(keyword, before, after, subject);

function constraintNamed(
  keyword: string,
  before: JsonObject,
  after: JsonObject,
  subject: Subject,
): Finding[] {
  const name = keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const [suffix, effect]: [string, Effect] = !(keyword in before)
    ? ['added', 'narrowed']
    : !(keyword in after)
      ? ['removed', 'widened']
      : ['changed', keyword === 'const' ? 'swapped' : 'unclear'];
  const [old, now] = [before[keyword], after[keyword]];
  const texts: Record<string, string> = {
    added: `is now bound by \`${keyword}\` ${show(now)}.`,
    removed: `is no longer bound by \`${keyword}\` ${show(old)}.`,
    changed: `is now bound by \`${keyword}\` ${show(now)} (was ${show(old)}).`,
  };
  return [
    {
      id: `${subject.name}-${name}-${suffix}`,
      level: levelOf(effect, subject.direction),
      text: texts[suffix] ?? '',
      before: old,
      after: now,
    },
  ];
}

const EXPLANATIONS = ['title', 'description', 'example', 'examples', '$comment', 'externalDocs', 'xml'];

const RULES: Readonly<Record<string, Rule>> = {
  type: typeRule,
  required: requiredRule,
  properties: propertiesRule,
  additionalProperties: additionalPropertiesRule,
  items: itemsRule,
  enum: valuesRule,
  const: valuesRule,
  format: formatRule,
  allOf: branchesRule,
  anyOf: branchesRule,
  oneOf: branchesRule,
  default: defaultRule,
  readOnly: visibilityRule,
  writeOnly: visibilityRule,
  deprecated: deprecatedRule,
  ...Object.fromEntries(Object.keys(LIMITS).map((keyword) => [keyword, limitRule])),
  ...Object.fromEntries(EXPLANATIONS.map((keyword) => [keyword, explanation])),
};
