// The shape of a value without the value: requests and responses hold people, prices and keys.
import type { Spec } from '../plan/spec.ts';

/** Describes a text in words: `date of 10 characters`, `string of 3 characters`. */
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

/**
 * Returns a value of the same shape without data: texts become their shape, and numbers 0 or 0.5.
 *
 * @param names - names of properties that are shown. Others are numbered: the keys of a map are data
 */
export function maskedValue(value: unknown, names: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => maskedValue(item, names));
  if (typeof value === 'object' && value !== null) return maskedObject(value, names);
  if (typeof value === 'string') return `<${textShape(value)}>`;
  if (typeof value === 'number') return Number.isInteger(value) ? 0 : 0.5;
  return value;
}

function maskedObject(value: object, names: ReadonlySet<string>): object {
  const entries = Object.entries(value).map(([name, each], index) => {
    return [names.has(name) ? name : `<name ${index + 1}>`, maskedValue(each, names)];
  });
  return Object.fromEntries(entries);
}

/** Returns all names of properties in the schemas of a description. */
export function propertyNames(spec: Spec): ReadonlySet<string> {
  return new Set(namesBelow(spec));
}

/** Leaves out examples, which are data. */
function* namesBelow(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (['example', 'examples', 'default', 'enum', 'const'].includes(key)) continue;
    if (key === 'properties' && typeof value === 'object') yield* Object.keys(value);
    if (key === 'required' && Array.isArray(value)) yield* value;
    yield* namesBelow(value);
  }
}
