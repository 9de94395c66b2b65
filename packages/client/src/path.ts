import { refuse } from './options.ts';

/**
 * Fills the parameters into a path of the description.
 *
 * @throws {TypeError} when one is missing or would lead to another path
 */
export function fillPath(path: string, parameters: Readonly<Record<string, unknown>> = {}): string {
  return path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = parameters[name];
    // URLs resolve `.` and `..` also where they are percent-encoded, so that no encoding makes them safe.
    if (typeof value !== 'string' || /^(\.|%2e){0,2}$/i.test(value)) {
      refuse(`path parameter "${name}" is missing, or is no segment of a path`);
    }
    return encodeURIComponent(value);
  });
}
