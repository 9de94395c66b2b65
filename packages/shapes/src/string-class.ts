export type StringFormat =
  | 'date-time'
  | 'date'
  | 'object-id'
  | 'uuid'
  | 'email'
  | 'uri'
  | 'integer'
  | 'number'
  | 'other';

/** Lengths in characters: `empty`, at most 16, 64, 256 or 4096, or `longer`. */
export type LengthClass = 'empty' | '16' | '64' | '256' | '4096' | 'longer';

/**
 * A date-time is as strict as in JSON Schema, so that a learnt format holds. None of these patterns repeats a repetition, so none
 * backtracks more than linearly.
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

/** Returns the format that a text has. Only short texts are tested: a long one has none. */
export function stringFormat(text: string): StringFormat {
  const format = possibleFormat(text);
  return format !== 'other' && PATTERNS[format].test(text) ? format : 'other';
}

/** Returns the format to try for a text: to try all of them would take most of a recorder's time. */
function possibleFormat(text: string): StringFormat {
  const { length } = text;
  if (length > 2_048) return 'other';
  if (text.includes('@')) return PATTERNS.email.test(text) ? 'email' : 'uri';
  if (text.includes('://')) return 'uri';
  if (length === 24 && PATTERNS['object-id'].test(text)) return 'object-id';
  if (length === 36 && text[8] === '-') return 'uuid';
  if (text[4] === '-') return length === 10 ? 'date' : 'date-time';
  if (length > 42) return 'other';
  return text.includes('.') ? 'number' : 'integer';
}

export function lengthClass({ length }: string): LengthClass {
  if (length === 0) return 'empty';
  if (length <= 16) return '16';
  if (length <= 64) return '64';
  if (length <= 256) return '256';
  return length <= 4_096 ? '4096' : 'longer';
}
