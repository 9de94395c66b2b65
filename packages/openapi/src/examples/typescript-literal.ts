/** Code that stands for a value, such as the name of a variable. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const WIDTH = 80;

/** Position at which a value is written. */
interface Position {
  /** Spaces that the line begins with. */
  readonly indentation: string;
  /** Number of characters before the value on its line. */
  readonly column: number;
}

/**
 * Returns a JSON value as TypeScript, with single quotes and two spaces of indentation. A value that fits stays on one line of 80.
 *
 * @param value - a JSON value, in which `Code` may stand for values
 * @param column - number of characters before the value on its line
 */
export function literalOf(value: unknown, column = 0): string {
  return literalAt(value, { indentation: '', column });
}

function literalAt(value: unknown, { indentation, column }: Position): string {
  if (value instanceof Code) return value.text;
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const line = onOneLine(value);
  if (column + line.length + ');'.length <= WIDTH) return line;
  const inner = `${indentation}  `;
  const position = { indentation: inner, column: inner.length };
  const items = Array.isArray(value)
    ? value.map((item) => literalAt(item, position))
    : Object.entries(value).map(([name, child]) => propertyAt(name, child, position));
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${items.map((item) => `${inner}${item},\n`).join('')}${indentation}${close}`;
}

function onOneLine(value: object): string {
  const unlimited = { indentation: '', column: Number.NEGATIVE_INFINITY };
  if (Array.isArray(value)) return `[${value.map((item) => literalAt(item, unlimited)).join(', ')}]`;
  const properties = Object.entries(value).map(([name, child]) => propertyAt(name, child, unlimited));
  return properties.length === 0 ? '{}' : `{ ${properties.join(', ')} }`;
}

function propertyAt(name: string, value: unknown, { indentation, column }: Position): string {
  if (value instanceof Code && value.text === name) return name;
  const key = `${keyOf(name)}: `;
  return key + literalAt(value, { indentation, column: column + key.length });
}

function keyOf(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}

function quoted(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  return `'${escaped.replaceAll("'", "\\'")}'`;
}
