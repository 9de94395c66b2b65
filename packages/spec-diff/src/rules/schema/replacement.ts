import type { Level } from '../../compare/change.ts';
import { asArray, asObject, isEqual, type JsonObject } from '../../compare/json.ts';
import { type Effect, type Finding, levelOf, type Subject } from '../finding.ts';
import { compareTypes, describeType, isUnconstrained, withoutAnnotations } from './types.ts';

/**
 * Judges schemas that have so little in common that their keywords say nothing one by one: what was left open is described now (or the
 * other way), the type is another, or alternatives came or went.
 *
 * @returns undefined where the schemas are to be compared keyword by keyword
 */
export function replacementRule(
  before: JsonObject,
  after: JsonObject,
  subject: Subject,
): Finding | undefined {
  const [wasOpen, isOpen] = [isUnconstrained(before), isUnconstrained(after)];
  if (wasOpen !== isOpen) return typeFinding(wasOpen ? 'narrowed' : 'widened', before, after, subject);
  for (const keyword of ['oneOf', 'anyOf']) {
    if (keyword in before !== keyword in after) return alternativesRule(keyword, before, after, subject);
  }
  return compareTypes(before, after) === 'swapped'
    ? typeFinding('swapped', before, after, subject)
    : undefined;
}

function alternativesRule(keyword: string, before: JsonObject, after: JsonObject, subject: Subject): Finding {
  const appeared = keyword in after;
  const [plain, split] = appeared ? [before, after] : [after, before];
  const { [keyword]: alternatives, ...rest } = withoutAnnotations(split);
  const branches = asArray(alternatives).map((branch) => withoutAnnotations(asObject(branch)));
  const kept = branches.some((branch) => isEqual(branch, withoutAnnotations(plain)));
  const kebab = keyword === 'oneOf' ? 'one-of' : 'any-of';
  const values = { before: withoutAnnotations(before), after: withoutAnnotations(after) };
  if (isEqual(rest, withoutAnnotations(plain))) {
    const effect = appeared ? 'narrowed' : 'widened';
    const text = appeared
      ? `must now also be one of ${branches.length} alternatives.`
      : 'is no longer bound to alternatives.';
    return {
      id: `${subject.name}-${kebab}-${appeared ? 'added' : 'removed'}`,
      level: levelOf(effect, subject.direction),
      text,
      ...values,
    };
  }
  if (appeared) {
    return {
      id: `${subject.name}-wrapped-in-${kebab}${kept ? '-original-preserved' : ''}`,
      level: levelOf(kept ? 'widened' : 'swapped', subject.direction),
      text: kept
        ? `may now be any of ${branches.length} alternatives, what it was among them.`
        : `is now one of ${branches.length} alternatives, none of which is what it was.`,
      ...values,
    };
  }
  return {
    id: `${subject.name}-${kept ? `${kebab}-removed` : 'type-changed'}`,
    level: levelOf(kept ? 'narrowed' : 'swapped', subject.direction),
    text: kept
      ? 'is now only one of the alternatives that it was.'
      : 'is none of the alternatives any more that it was.',
    ...values,
  };
}

/** A type that is another, or wider, or narrower. */
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

/** The id of a change of type, or of a format that is as good as one. */
export function typeChangeId(level: Level, { name, direction }: Subject): string {
  if (level === 'ERR') return `${name}-type-changed`;
  return direction === 'request' ? `${name}-type-generalized` : `${name}-type-specialized`;
}
