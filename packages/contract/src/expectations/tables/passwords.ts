/** The documented rule. It is prose, so the tables below are written by hand. */
export const passwordRule = 'Min 8 characters: an uppercase, a lowercase, a number, a special character.';

// The description interprets the rule: letters and digits are ASCII, and every other character is special.

const LOWER_CASE = 'abcdefghijklmnopqrstuvwxyz';
const UPPER_CASE = LOWER_CASE.toUpperCase();
const DIGITS = '0123456789';
const SPECIAL = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

/** Valid passwords. */
export const validPasswords: Readonly<Record<string, string>> = {
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

/** Passwords that break one part of the rule, and the JSON Schema keyword of that part. */
export const invalidPasswords: Readonly<Record<string, readonly [password: string, keyword: string]>> = {
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
  // If the pattern accepted any other printable character in place of one kind, one of these would be valid.
  'no-upper-case-but-all-others': [LOWER_CASE + DIGITS + SPECIAL, 'pattern'],
  'no-lower-case-but-all-others': [UPPER_CASE + DIGITS + SPECIAL, 'pattern'],
  'no-number-but-all-others': [UPPER_CASE + LOWER_CASE + SPECIAL, 'pattern'],
  'no-special-but-all-others': [UPPER_CASE + LOWER_CASE + DIGITS, 'pattern'],
};
