import { throwTypeError } from '../errors/throw-type-error.ts';

/**
 * Checks the names of options, for callers without types.
 *
 * @throws {TypeError} if one is unknown. The message has a similar name, or all names if none is similar
 */
export function checkNames(options: object, names: readonly string[]): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || names.includes(name)) continue;
    const start = name.slice(0, 4).toLowerCase();
    const similar = names.find(
      (known) => known.toLowerCase().startsWith(start) && Math.abs(known.length - name.length) < 3,
    );
    throwTypeError(
      `unknown option ${name}: ${similar ? 'use' : 'the options are'} ${similar ?? names.join(', ')}`,
    );
  }
}
