// What a value is like, without the value: a server's answers hold people, prices and keys.

/** A value in words: `string of 24 characters`, `object with items, total`. */
export function shapeOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `array of ${value.length}`;
  if (typeof value === 'object') {
    const names = Object.keys(value).map(nameShape);
    const shown = names.slice(0, 12).join(', ');
    return names.length === 0 ? 'empty object' : `object with ${shown}${names.length > 12 ? ', …' : ''}`;
  }
  if (typeof value === 'string') return `${stringKind(value)} of ${value.length} characters`;
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number with a fraction';
  return 'boolean';
}

/** A value of the same shape that says nothing: texts become what they look like, numbers 0 or 0.5. */
export function scrubbed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(scrubbed);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [nameShape(name), scrubbed(each)]));
  }
  if (typeof value === 'string') return `<${shapeOf(value)}>`;
  if (typeof value === 'number') return Number.isInteger(value) ? 0 : 0.5;
  return value;
}

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['hexadecimal string', /^[\da-f]{24}$/i],
  ['date-time', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/],
  ['date', /^\d{4}-\d{2}-\d{2}$/],
  ['email address', /^[^@\s]+@[^@\s]+$/],
  ['URL', /^https?:/],
  ['number as string', /^-?\d+(\.\d+)?$/],
];

function stringKind(text: string): string {
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'string';
}

/** The name of a property. One that does not look like a name in a program may be a value: an address, an id, a key. */
export function nameShape(name: string): string {
  return /^[A-Za-z_$][\w$.-]{0,39}$/.test(name) && !/\d{4}|^[\da-f]{12,}$/i.test(name) ? name : '<name>';
}
