// The shape of a value without the value: responses hold people, prices and keys.
import { MASKED, type PropertyNames } from './property-names.ts';

/** Describes a value in words: `string of 24 characters`, `object with items, total`. */
export function shapeOf(value: unknown, names: PropertyNames): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `array of ${value.length}`;
  if (typeof value === 'object') return objectShape(names.shown(value));
  if (typeof value === 'string') return textShape(value);
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number with a fraction';
  return 'boolean';
}

const SHOWN_NAMES = 12;

function objectShape(names: readonly string[]): string {
  if (names.length === 0) return 'empty object';
  const shown = names.filter((name) => name !== MASKED);
  const masked = names.length - shown.length;
  const parts = shown.slice(0, SHOWN_NAMES);
  if (shown.length > SHOWN_NAMES) parts.push('…');
  if (masked > 0) parts.push(`${masked} masked ${masked === 1 ? 'name' : 'names'}`);
  return `object with ${parts.join(', ')}`;
}

/** Describes a text in words: `date`, `string of 3 characters`. */
export function textShape(text: string): string {
  const kind = KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'string';
  return `${kind} of ${text.length} characters`;
}

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['hexadecimal string', /^[\da-f]{24}$/i],
  ['date-time', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/],
  ['date', /^\d{4}-\d{2}-\d{2}$/],
  ['email address', /^[^@\s]+@[^@\s]+$/],
  ['URL', /^https?:/],
  ['number as string', /^-?\d+(\.\d+)?$/],
];

/** Returns a value of the same shape without data: texts become their shape, numbers 0 or 0.5, masked names are numbered. */
export function maskedValue(value: unknown, names: PropertyNames): unknown {
  if (Array.isArray(value)) return value.map((item, index) => maskedValue(item, names.below(String(index))));
  if (typeof value === 'object' && value !== null) return maskedObject(value, names);
  if (typeof value === 'string') return `<${textShape(value)}>`;
  if (typeof value === 'number') return Number.isInteger(value) ? 0 : 0.5;
  return value;
}

function maskedObject(value: object, names: PropertyNames): object {
  const shown = names.shown(value);
  const entries = Object.entries(value).map(([key, each], index) => {
    const name = shown[index] === MASKED ? `<name ${index + 1}>` : (shown[index] as string);
    return [name, maskedValue(each, names.below(key))];
  });
  return Object.fromEntries(entries);
}
