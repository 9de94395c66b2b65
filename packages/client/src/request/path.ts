import { throwTypeError } from '../errors/throw-type-error.ts';

/**
 * Fills the parameters into a path of the OpenAPI description.
 *
 * @throws {TypeError} when a parameter is missing or would lead to another path
 */
export function fillPath(path: string, parameters: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = parameters[name];
    // URLs resolve `.` and `..` even if they are percent-encoded, so encoding can't make them safe.
    if (typeof value !== 'string' || /^(\.|%2e){0,2}$/i.test(value)) {
      throwTypeError(`path parameter "${name}" is missing or is not a path segment`);
    }
    return encodeURIComponent(value);
  });
}
