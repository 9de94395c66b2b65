import type { Direction } from '../../../compare/change.ts';
import type { JsonObject } from '../../../compare/json.ts';
import { levelOf } from '../../finding.ts';
import type { KeywordRule } from '../keyword-rule.ts';

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

export const limitRule: KeywordRule = (difference) => {
  const { keyword, before, after, subject } = difference;
  const limit = LIMITS[keyword];
  if (!limit) return [];
  const [old, now] = [limitOf(before, keyword), limitOf(after, keyword)];
  const isNarrowed = old === undefined || (now !== undefined && now > old === (limit.side === 'lower'));
  const change = describeChange(limit, old, now, subject.direction);
  const finding = { id: `${subject.name}-${limit.name}-${change.verb}`, before: old, after: now };
  if (isImplied(keyword, isNarrowed ? now : old, isNarrowed ? before : after)) {
    const text = `${change.text} Other keywords ${isNarrowed ? 'required' : 'require'} this ${isNarrowed ? 'before' : 'now'}.`;
    return [{ ...finding, level: 'INFO', docs: true, text }];
  }
  return [
    { ...finding, level: levelOf(isNarrowed ? 'narrowed' : 'widened', subject.direction), text: change.text },
  ];
};

function limitOf(schema: JsonObject, keyword: string): number | undefined {
  return (schema[keyword] ?? DEFAULTS[keyword]) as number | undefined;
}

function describeChange(
  { phrase }: Limit,
  old: number | undefined,
  now: number | undefined,
  direction: Direction,
): { readonly verb: string; readonly text: string } {
  const say = (value: number | undefined): string =>
    phrase
      .replace('N', String(value))
      .replace(/\b1 (\w+)s\b/, '1 $1')
      .replace('1 propertie', '1 property');
  if (now === undefined) return { verb: 'unset', text: `no longer has to be ${say(old)}.` };
  const must = direction === 'request' ? 'must now be' : 'is now always';
  if (old === undefined) return { verb: 'set', text: `${must} ${say(now)}.` };
  return { verb: now > old ? 'increased' : 'decreased', text: `${must} ${say(now)} (was ${old}).` };
}

/** Returns whether other keywords of a schema require a limit. */
function isImplied(keyword: string, limit: number | undefined, schema: JsonObject): boolean {
  if (limit === undefined) return false;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, required } = schema;
  switch (keyword) {
    case 'minimum':
      return Number(exclusiveMinimum ?? NaN) >= limit;
    case 'exclusiveMinimum':
      return Number(minimum ?? NaN) > limit;
    case 'maximum':
      return Number(exclusiveMaximum ?? NaN) <= limit;
    case 'exclusiveMaximum':
      return Number(maximum ?? NaN) < limit;
    case 'minProperties':
      return Array.isArray(required) && new Set(required).size >= limit;
    default:
      return false;
  }
}
