/** Writing texts of the description into TypeScript, so that they stay texts. */

/** Returns a value as JSON that is also an expression of JavaScript, on one line. */
export function literal(value: unknown): string {
  return JSON.stringify(value).replace(/[\u2028\u2029]/g, (separator) =>
    separator === '\u2028' ? '\\u2028' : '\\u2029',
  );
}

/** Returns the key of a property, for an object or a type. As `__proto__: 1` or `"__proto__": 1` it would set the prototype. */
export function propertyKey(name: string): string {
  if (name === '__proto__') return '["__proto__"]';
  return /^([A-Za-z_$][\w$]*|[1-9]\d*)$/.test(name) ? name : literal(name);
}

/** Returns an object of JavaScript with the entries of a record, as an expression. */
export function objectLiteral(entries: readonly (readonly [string, string])[]): string {
  const rows = entries.map(([key, expression]) => `  ${propertyKey(key)}: ${expression},\n`);
  return `{\n${rows.join('')}}`;
}

/** Returns a text for one line of a JSDoc comment. It doesn't end the comment and starts no tag. */
export function docText(text: string): string {
  return withoutTags(text.replace(/[\s\u2028\u2029]+/g, ' ').trim()).replaceAll('*/', '*\\/');
}

/** Escapes what JSDoc reads as a tag: an `@` at the start, or after a space or a brace. */
export function withoutTags(text: string): string {
  return text.replace(/(^|[\s{])@/g, '$1\\@');
}
