/** The rule as the docs have it. It is prose, so the tables below are by hand. */
export const passwordRule = 'Min 8 characters: an uppercase, a lowercase, a number, a special character.';

// Where prose leaves a choice, the tables hold to the reading that the description records: letters and digits are those of
// ASCII, and whatever is neither is special.

const SPECIAL = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

/** Passwords that keep the rule. */
export const goodPasswords: Readonly<Record<string, string>> = {
  'eight-characters': 'Exampl-1',
  'thousand-characters': `Example-1${'x'.repeat(991)}`,
  'first-letters-and-digit': 'AAAaaa-0',
  'last-letters-and-digit': 'ZZZzzz-9',
  'kinds-in-another-order': '-1eXAMPLE',
  'kinds-in-reverse': '1-EXAMPLe',
  ...Object.fromEntries([...SPECIAL].map((special) => [`special-${special}`, `Example1${special}`])),
  'special-space': 'Example 1',
  'special-beyond-ascii': 'Exämple1',
  'special-emoji': 'Exampl1🔑',
};

/** Passwords that break one part of the rule, and the keyword that states this part. */
export const badPasswords: Readonly<Record<string, readonly [password: string, keyword: string]>> = {
  'seven-characters': ['Examp-1', 'minLength'],
  'seven-characters-in-eight-code-units': ['Exam-1🔑', 'minLength'],
  'no-upper-case': ['example-1', 'pattern'],
  'no-upper-case-but-its-neighbours': ['@[example1', 'pattern'],
  'no-upper-case-in-ascii': ['Éxample-1', 'pattern'],
  'no-lower-case': ['EXAMPLE-1', 'pattern'],
  'no-lower-case-but-its-neighbours': ['`{EXAMPLE1', 'pattern'],
  'no-lower-case-in-ascii': ['EXAMPLé-1', 'pattern'],
  'no-number': ['Example-x', 'pattern'],
  'no-number-but-its-neighbours': ['/:Example', 'pattern'],
  'no-number-in-ascii': ['Example-٣', 'pattern'],
  'no-special': ['Example11', 'pattern'],
};
