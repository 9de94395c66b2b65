const REDACTED = '***';
const SECRET_NAME = /password|secret|token|api_?key|authorization/i;

/** Returns a copy of a value for the screen, in which fields with secrets are replaced. Files are shown by name and size. */
export function redact(value: unknown): unknown {
  if (value instanceof File) return `file ${value.name}, ${value.size} bytes`;
  if (Array.isArray(value)) return value.map(redact);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, SECRET_NAME.test(name) ? REDACTED : redact(field)]),
  );
}
