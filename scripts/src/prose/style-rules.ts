import { countWords, type Sentence } from './sentence.ts';

/** Kinds of text: a rule can hold for some of them. */
export type TextKind = 'markdown' | 'source';

/** A rule for plain English. */
export interface StyleRule {
  readonly name: string;
  /** Says how to rewrite the sentence. */
  readonly advice: string;
  isBroken(sentence: Sentence, kind: TextKind): boolean;
}

/** The longest sentence of a README or guide, in words. A comment may have some more. */
export const LONGEST_SENTENCE = { markdown: 25, source: 30 } as const;

const OPENING =
  /^(?:Of|What|Where|Who|Whoever|Whatever|Whose|Whom|That (?:the|an?|it|he|she|they|we|you|nothing|nobody|no|each|every|all))\s(?![^.]*\?$)/;
const INVERTED = /^(?:Neither|Never|Nor|Not only|Only then|So)\s(?:is|are|was|were|does|do|did|can)\b/;

export const styleRules: readonly StyleRule[] = [
  {
    name: 'length',
    advice: 'Make two sentences of it, or a list.',
    isBroken: ({ text }, kind) => countWords(text) > LONGEST_SENTENCE[kind],
  },
  {
    name: 'opening',
    advice: 'Begin with the thing that acts: subject, verb, object.',
    isBroken: ({ text, role }) => role !== 'heading' && (OPENING.test(text) || INVERTED.test(text)),
  },
  {
    name: 'chain',
    advice: 'Use one colon or semicolon at most. Make sentences of the parts, or a list.',
    isBroken: ({ text, role }) =>
      role !== 'cell' && (withoutQuotes(text).match(/[:;](?=\s)/g)?.length ?? 0) > 1,
  },
  phrase('is had', /\b(?:is|are|was|were) (?:to be )?had\b/, 'Say "get".'),
  phrase('that is none', /\b(?:that|which) (?:is|are) none\b/, 'Say what it is: "invalid JSON".'),
  phrase('as ever', /\bas (?:ever|told)\b|\bno longer than\b.*\bat all\b/, 'Say what happens.'),
  phrase(
    'hold against',
    /\bh(?:o|e)ld(?:s|ing)? (?:\w+ )?against\b/,
    'Say "validate against" or "compare with".',
  ),
  phrase(
    'whoever',
    /\b(?:whoever|whichever way|whence|thereof|therein|wherein|hereby|anew|aught|naught)\b/i,
    'Name the person or thing.',
  ),
  phrase('stand', /\b(?:stands?|stood)\b(?!-| (?:for|still)\b)/, 'Say "is", "comes" or "occurs".'),
  phrase('teams', /\bother teams?\b/i, 'Say "consumers".'),
  phrase('take back', /\b(?:takes?|took|taken) back\b/, 'Say "revert".'),
];

function phrase(name: string, pattern: RegExp, advice: string): StyleRule {
  return { name, advice, isBroken: ({ text }) => pattern.test(text) };
}

function withoutQuotes(text: string): string {
  return text.replaceAll(/"[^"]*"|“[^”]*”/g, 'quote');
}
