import { refuse } from './options.ts';

/**
 * Fills the parameters into a path of the description.
 *
 * @throws {TypeError} when one is missing or would lead to another path
 */
export function fillPath(path: string, parameters: Readonly<Record<string, unknown>> = {}): string {
  return path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = parameters[name];
    const text = typeof value === 'number' ? String(value) : value;
    // WHATWG URLs resolve `.` and `..` also where they are percent-encoded, so that no encoding makes them safe.
    if (typeof text !== 'string' || /^(\.|%2e){0,2}$/i.test(text)) {
      refuse(
        `path parameter "${name}" is ${text === undefined ? 'missing' : 'empty, a dot segment or not a string'}`,
      );
    }
    return encodeURIComponent(text);
  });
}
