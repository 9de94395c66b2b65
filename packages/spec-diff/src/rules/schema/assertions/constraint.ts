import { asArray, asObject, type JsonObject } from '../../../compare/json.ts';
import { type Effect, levelOf, type Subject, show } from '../../finding.ts';
import type { KeywordDifference, KeywordRule } from '../keyword-rule.ts';

/** Keywords that only limit the values: adding one narrows the schema, and removing one widens it. */
const NARROWING: readonly string[] = [
  'allOf',
  'not',
  'contains',
  'uniqueItems',
  'propertyNames',
  'dependentRequired',
  'dependentSchemas',
  'unevaluatedItems',
  'unevaluatedProperties',
  'contentSchema',
];

const CONDITIONAL: readonly string[] = ['if', 'then', 'else'];

/** Classifies a keyword that has no rule of its own. Unless the change is proven to be harmless, it is breaking. */
export const constraintRule: KeywordRule = (difference) => {
  const { keyword, before, after, subject } = difference;
  const suffix = suffixOf(difference);
  const id = keyword.replace(/^\$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return [
    {
      id: `${subject.name}-${id}-${suffix}`,
      level: levelOf(effectOf(difference), subject.direction),
      text: textOf(keyword, suffix, before, after),
      before: before[keyword],
      after: after[keyword],
    },
  ];
};

type Suffix = 'added' | 'removed' | 'changed';

function suffixOf({ keyword, before, after }: KeywordDifference): Suffix {
  if (!(keyword in before)) return 'added';
  return keyword in after ? 'changed' : 'removed';
}

function effectOf(difference: KeywordDifference): Effect {
  const { keyword, before, after, subject } = difference;
  const suffix = suffixOf(difference);
  if (CONDITIONAL.includes(keyword)) return conditionalEffect(before, after);
  if (keyword === 'prefixItems') return prefixItemsEffect(suffix, before, after, subject);
  if (suffix === 'changed' && keyword === 'dependentRequired') return dependentRequiredEffect(before, after);
  if (suffix === 'changed' || !NARROWING.includes(keyword)) return 'undecided';
  return suffix === 'added' ? 'narrowed' : 'widened';
}

/** A new condition narrows the schema; one that is gone as a whole widens it. */
function conditionalEffect(before: JsonObject, after: JsonObject): Effect {
  const has = (schema: JsonObject): boolean => CONDITIONAL.some((keyword) => keyword in schema);
  if (!has(before)) return 'narrowed';
  return has(after) ? 'undecided' : 'widened';
}

/** Each pair of names is a limit of its own. */
function dependentRequiredEffect(before: JsonObject, after: JsonObject): Effect {
  const limitsOf = (schema: JsonObject): string[] =>
    Object.entries(asObject(schema['dependentRequired'])).flatMap(([name, others]) =>
      asArray(others).map((other) => JSON.stringify([name, other])),
    );
  const [old, now] = [limitsOf(before), limitsOf(after)];
  if (now.every((limit) => old.includes(limit))) return 'widened';
  return old.every((limit) => now.includes(limit)) ? 'narrowed' : 'undecided';
}

/** A list with prefix items is a tuple: code that reads an item by its index no longer compiles. */
function prefixItemsEffect(
  suffix: Suffix,
  before: JsonObject,
  after: JsonObject,
  { direction }: Subject,
): Effect {
  const isPlain = !('items' in before) && !('items' in after);
  return suffix === 'removed' && isPlain && direction === 'request' ? 'widened' : 'undecided';
}

function textOf(keyword: string, suffix: Suffix, before: JsonObject, after: JsonObject): string {
  const [old, now] = [show(before[keyword]), show(after[keyword])];
  if (suffix === 'added') return `now has \`${keyword}\` ${now}.`;
  if (suffix === 'removed') return `no longer has \`${keyword}\` ${old}.`;
  return `now has \`${keyword}\` ${now} (was ${old}).`;
}
