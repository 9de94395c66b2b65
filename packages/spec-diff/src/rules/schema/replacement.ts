import type { Level } from '../../compare/change.ts';
import { asArray, asObject, isEqual, type JsonObject } from '../../compare/json.ts';
import { isUnconstrained, withoutAnnotations } from '../../compare/schema/keywords.ts';
import { type Effect, type Finding, levelOf, type Subject } from '../finding.ts';
import { compareTypes, describeType } from './types.ts';

/**
 * Classifies schemas that have too little in common to compare them keyword by keyword. Examples: an undocumented value is documented
 * now (or the reverse), the type is another, or alternatives were added or removed.
 *
 * @returns undefined when the schemas are to be compared keyword by keyword
 */
export function replacementRule(
  before: JsonObject,
  after: JsonObject,
  subject: Subject,
): Finding | undefined {
  const [wasOpen, isOpen] = [isUnconstrained(before), isUnconstrained(after)];
  if (wasOpen !== isOpen) return typeFinding(wasOpen ? 'narrowed' : 'widened', before, after, subject);
  const keywords = (['oneOf', 'anyOf'] as const).filter((keyword) => keyword in before !== keyword in after);
  const [keyword, other] = keywords;
  if (keyword && other && keyword in before !== other in before)
    return exclusivenessRule(before, after, subject);
  if (keyword) return alternativesRule(keyword, before, after, subject);
  return compareTypes(before, after) === 'swapped'
    ? typeFinding('swapped', before, after, subject)
    : undefined;
}

/** `anyOf` accepts what matches several alternatives, `oneOf` rejects it. The generated types are the same. */
function exclusivenessRule(before: JsonObject, after: JsonObject, subject: Subject): Finding {
  const isExclusive = 'oneOf' in after;
  const alternativesOf = (schema: JsonObject): unknown => schema['oneOf'] ?? schema['anyOf'];
  const values = { before: withoutAnnotations(before), after: withoutAnnotations(after) };
  if (!isEqual(alternativesOf(before), alternativesOf(after))) {
    return {
      id: `${subject.name}-alternatives-changed`,
      level: levelOf('undecided', subject.direction),
      text: 'has other alternatives.',
      ...values,
    };
  }
  return {
    id: `${subject.name}-alternatives-${isExclusive ? '' : 'not-'}exclusive`,
    level: levelOf(isExclusive ? 'narrowed' : 'widened', subject.direction),
    text: isExclusive
      ? 'must match exactly one of its alternatives.'
      : 'may match several of its alternatives.',
    ...values,
  };
}

function alternativesRule(
  keyword: 'oneOf' | 'anyOf',
  before: JsonObject,
  after: JsonObject,
  subject: Subject,
): Finding {
  const isNew = keyword in after;
  const [plain, split] = isNew ? [before, after] : [after, before];
  const { [keyword]: alternatives, ...rest } = withoutAnnotations(split);
  const branches = asArray(alternatives).map((branch) => withoutAnnotations(asObject(branch)));
  const outcome: Outcome = {
    isNew,
    keyword: keyword === 'oneOf' ? 'one-of' : 'any-of',
    count: branches.length,
    isKept: branches.some((branch) => isEqual(branch, withoutAnnotations(plain))),
  };
  const isExtra = isEqual(rest, withoutAnnotations(plain));
  const { id, effect, text } = isExtra ? extraAlternatives(outcome) : wrappedAlternatives(outcome);
  return {
    id: `${subject.name}-${id}`,
    level: levelOf(effect, subject.direction),
    text,
    before: withoutAnnotations(before),
    after: withoutAnnotations(after),
  };
}

interface Outcome {
  /** Whether the alternatives were added; otherwise they were removed. */
  readonly isNew: boolean;
  /** As the ids name it. */
  readonly keyword: string;
  readonly count: number;
  /** Whether the other schema is one of the alternatives. */
  readonly isKept: boolean;
}

interface Verdict {
  readonly id: string;
  readonly effect: Effect;
  readonly text: string;
}

/** The schema stays, and alternatives apply in addition. The generated type changes in either direction. */
function extraAlternatives({ isNew, keyword, count }: Outcome): Verdict {
  return isNew
    ? {
        id: `${keyword}-added`,
        effect: 'undecided',
        text: `must now also match one of ${count} alternatives.`,
      }
    : {
        id: `${keyword}-removed`,
        effect: 'undecided',
        text: 'no longer has to match one of its alternatives.',
      };
}

/** Alternatives replace the schema, or the schema replaces them. */
function wrappedAlternatives({ isNew, keyword, count, isKept }: Outcome): Verdict {
  if (isNew && isKept) {
    return {
      id: `wrapped-in-${keyword}-original-preserved`,
      effect: 'widened',
      text: `is now one of ${count} alternatives. The earlier schema is one of them.`,
    };
  }
  if (isNew) {
    return {
      id: `wrapped-in-${keyword}`,
      effect: 'swapped',
      text: `is now one of ${count} alternatives. The earlier schema is none of them.`,
    };
  }
  return isKept
    ? { id: `${keyword}-removed`, effect: 'narrowed', text: 'is now always one of its earlier alternatives.' }
    : { id: 'type-changed', effect: 'swapped', text: 'is no longer one of its earlier alternatives.' };
}

/** Describes a type that is another, wider or narrower one. */
export function typeFinding(
  effect: Effect,
  before: JsonObject,
  after: JsonObject,
  subject: Subject,
): Finding {
  const level = levelOf(effect, subject.direction);
  return {
    id: typeChangeId(level, subject),
    level,
    text: `is now ${describeType(after)} (was ${describeType(before)}).`,
    before: before['type'],
    after: after['type'],
  };
}

/** Returns the id of a change of type, or of a format that changes the type. */
export function typeChangeId(level: Level, { name, direction }: Subject): string {
  if (level === 'ERR') return `${name}-type-changed`;
  return direction === 'request' ? `${name}-type-generalized` : `${name}-type-specialized`;
}
