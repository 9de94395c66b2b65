import { levelOf } from '../finding.ts';
import type { KeywordRule } from './keyword-rule.ts';

interface Limit {
  readonly side: 'upper' | 'lower';
  /** As the ids name it. */
  readonly name: string;
  /** With N for the value. */
  readonly phrase: string;
}

/** The keywords that limit a number, a length or a count. */
export const LIMITS: Readonly<Record<string, Limit>> = {
  maximum: { side: 'upper', name: 'max', phrase: 'at most N' },
  exclusiveMaximum: { side: 'upper', name: 'exclusive-max', phrase: 'less than N' },
  maxLength: { side: 'upper', name: 'max-length', phrase: 'at most N characters long' },
  maxItems: { side: 'upper', name: 'max-items', phrase: 'a list of at most N items' },
  maxProperties: { side: 'upper', name: 'max-properties', phrase: 'an object with at most N properties' },
  maxContains: { side: 'upper', name: 'max-contains', phrase: 'a list with at most N matching items' },
  minimum: { side: 'lower', name: 'min', phrase: 'at least N' },
  exclusiveMinimum: { side: 'lower', name: 'exclusive-min', phrase: 'greater than N' },
  minLength: { side: 'lower', name: 'min-length', phrase: 'at least N characters long' },
  minItems: { side: 'lower', name: 'min-items', phrase: 'a list of at least N items' },
  minProperties: { side: 'lower', name: 'min-properties', phrase: 'an object with at least N properties' },
  minContains: { side: 'lower', name: 'min-contains', phrase: 'a list with at least N matching items' },
};

/** The limit of a schema that has none: `contains` requires one item unless `minContains` says otherwise. */
const DEFAULTS: Readonly<Record<string, number>> = { minContains: 1 };

export const limitRule: KeywordRule = ({ keyword, before, after, subject }) => {
  const limit = LIMITS[keyword];
  if (!limit) return [];
  const [old, now] = [before, after].map(
    (schema) => (schema[keyword] ?? DEFAULTS[keyword]) as number | undefined,
  );
  const phrase = (value: number | undefined): string =>
    limit.phrase
      .replace('N', String(value))
      .replace(/\b1 (\w+)s\b/, '1 $1')
      .replace('1 propertie', '1 property');
  const values = { before: old, after: now };
  if (now === undefined) {
    return [
      {
        id: `${subject.name}-${limit.name}-unset`,
        level: levelOf('widened', subject.direction),
        text: `no longer has to be ${phrase(old)}.`,
        ...values,
      },
    ];
  }
  const verb = subject.direction === 'request' ? 'must now be' : 'is now always';
  if (old === undefined) {
    return [
      {
        id: `${subject.name}-${limit.name}-set`,
        level: levelOf('narrowed', subject.direction),
        text: `${verb} ${phrase(now)}.`,
        ...values,
      },
    ];
  }
  const isIncreased = now > old;
  return [
    {
      id: `${subject.name}-${limit.name}-${isIncreased ? 'increased' : 'decreased'}`,
      level: levelOf(isIncreased === (limit.side === 'upper') ? 'widened' : 'narrowed', subject.direction),
      text: `${verb} ${phrase(now)} (was ${old}).`,
      ...values,
    },
  ];
};
