import { throwTypeError } from '../errors/throw-type-error.ts';

/**
 * Reads a `customerId` option.
 *
 * @throws {TypeError} if it is not 24 hexadecimal characters
 */
export function readCustomerId(customerId: string | undefined): string | undefined {
  if (customerId !== undefined && !/^[\da-f]{24}$/i.test(customerId)) {
    throwTypeError('customerId must be 24 hexadecimal characters');
  }
  return customerId;
}
