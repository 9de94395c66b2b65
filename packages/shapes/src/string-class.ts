export const FORMATS = [
  'date-time',
  'date',
  'object-id',
  'uuid',
  'integer',
  'number',
  'email',
  'uri',
  'other',
] as const;
export type StringFormat = (typeof FORMATS)[number];

/** Lengths in characters: `empty`, at most 16, 64, 256 or 4096, or `longer`. */
export const LENGTHS = ['empty', '16', '64', '256', '4096', 'longer'] as const;
export type LengthClass = (typeof LENGTHS)[number];

/** Each format with each length. A recorder counts texts by the index in this list, which is faster than by names. */
export const STRING_CLASSES: readonly { readonly format: StringFormat; readonly length: LengthClass }[] =
  FORMATS.flatMap((format) => LENGTHS.map((length) => ({ format, length })));

/** Index of each format in `FORMATS`. */
const INDEX = Object.fromEntries(FORMATS.map((format, index) => [format, index])) as Readonly<
  Record<StringFormat, number>
>;

/** Returns the index of a text's class in `STRING_CLASSES`. */
export function stringClass(text: string): number {
  return formatIndex(text) * LENGTHS.length + lengthIndex(text);
}

/** Returns the format that a text has. */
export function stringFormat(text: string): StringFormat {
  return FORMATS[formatIndex(text)] ?? 'other';
}

/**
 * The pattern of a date-time is as strict as JSON Schema, so that a learnt format accepts what it was learnt from. Repetitions of
 * repetitions are limited, so no pattern backtracks exponentially. No text matches two patterns, except an email address with a scheme.
 */
const PATTERNS = {
  'date-time': /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  'object-id': /^[\da-f]{24}$/i,
  uuid: /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i,
  integer: /^-?\d{1,20}$/,
  number: /^-?\d{1,20}\.\d{1,20}$/,
  email: /^[^\s@]{1,64}@[^\s@.]{1,63}(\.[^\s@.]{1,63}){1,8}$/,
  uri: /^[a-z][a-z\d+.-]{0,30}:\/\/\S{1,2000}$/i,
} as const;

/**
 * Returns the index of a text's format.
 *
 * Tries only a pattern that fits the text's length and characters. Trying all of them would take most of a recorder's time.
 */
function formatIndex(text: string): number {
  const { length } = text;
  if (length > 2_048) return INDEX.other; // a long text has no format
  const numeric = length <= 42 && isNumeric(text.charCodeAt(0)) ? numericFormat(text) : undefined;
  return numeric ?? (length < 5 ? INDEX.other : textFormat(text)); // `a@b.c` has 5 characters, and `a://b` too
}

function numericFormat(text: string): number | undefined {
  const { length } = text;
  if (length === 10 && PATTERNS.date.test(text)) return INDEX.date;
  if (length >= 20 && PATTERNS['date-time'].test(text)) return INDEX['date-time'];
  if (PATTERNS.integer.test(text)) return INDEX.integer;
  return PATTERNS.number.test(text) ? INDEX.number : undefined;
}

function textFormat(text: string): number {
  const { length } = text;
  if (length === 24 && PATTERNS['object-id'].test(text)) return INDEX['object-id'];
  if (length === 36 && PATTERNS.uuid.test(text)) return INDEX.uuid;
  if (text.includes('@') && PATTERNS.email.test(text)) return INDEX.email;
  if (text.includes('://') && PATTERNS.uri.test(text)) return INDEX.uri;
  return INDEX.other;
}

/** Returns whether a character can start a number or a date: a digit or a minus. */
function isNumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 45;
}

function lengthIndex({ length }: string): number {
  if (length === 0) return 0;
  if (length <= 16) return 1;
  if (length <= 64) return 2;
  if (length <= 256) return 3;
  return length <= 4_096 ? 4 : 5;
}
