import { type Effect, levelOf, show } from '../../finding.ts';
import type { KeywordRule } from '../keyword-rule.ts';
import { compareLanguages } from './pattern-language.ts';

/** Classifies `pattern`. A changed one is breaking unless automata prove that it matches at least, or at most, the same texts. */
export const patternRule: KeywordRule = ({ before, after, subject }) => {
  const [old, now] = [before['pattern'], after['pattern']];
  const values = { before: old, after: now };
  if (old === undefined || now === undefined) {
    const isNew = old === undefined;
    return [
      {
        id: `${subject.name}-pattern-${isNew ? 'added' : 'removed'}`,
        level: levelOf(isNew ? 'narrowed' : 'widened', subject.direction),
        text: isNew
          ? `must match the pattern ${show(now)}.`
          : `no longer has to match the pattern ${show(old)}.`,
        ...values,
      },
    ];
  }
  const effect = compareLanguages(String(old), String(now));
  const text = `must match the pattern ${show(now)} (was ${show(old)}).`;
  if (effect === 'same') {
    return [
      {
        id: 'description-changed',
        level: 'INFO',
        docs: true,
        text: `${text} Both match the same texts.`,
        ...values,
      },
    ];
  }
  const id = `${subject.name}-pattern-${SUFFIXES[effect]}`;
  return [{ id, level: levelOf(effect, subject.direction), text, ...values }];
};

const SUFFIXES: Readonly<Record<Effect, string>> = {
  narrowed: 'specialized',
  widened: 'generalized',
  swapped: 'changed',
  undecided: 'changed',
};
