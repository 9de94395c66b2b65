/** Throws for an invalid value. The message never has the value, which may be a secret. */
export function throwTypeError(reason: string): never {
  throw new TypeError(reason);
}
