import { type Effect, levelOf, show } from '../../finding.ts';
import type { KeywordRule } from '../keyword-rule.ts';

/** Classifies `multipleOf`: a multiple of 10 is also a multiple of 5. */
export const multipleOfRule: KeywordRule = ({ before, after, subject }) => {
  const [old, now] = [before['multipleOf'], after['multipleOf']] as [number | undefined, number | undefined];
  const { suffix, effect } = transition(old, now);
  return [
    {
      id: `${subject.name}-multiple-of-${suffix}`,
      level: levelOf(effect, subject.direction),
      text:
        now === undefined
          ? `no longer has to be a multiple of ${old}.`
          : `is a multiple of ${now} (was ${show(old)}).`,
      before: old,
      after: now,
    },
  ];
};

function transition(old = 0, now = 0): { readonly suffix: string; readonly effect: Effect } {
  if (old === 0) return { suffix: 'set', effect: 'narrowed' };
  if (now === 0) return { suffix: 'unset', effect: 'widened' };
  if (Number.isInteger(old / now)) return { suffix: 'generalized', effect: 'widened' };
  if (Number.isInteger(now / old)) return { suffix: 'specialized', effect: 'narrowed' };
  return { suffix: 'changed', effect: 'swapped' };
}
