import { inspect } from 'node:util';

/**
 * Prints a value in every way that a log, a debugger or an error tracker may print it.
 *
 * @returns its text, its JSON, what Node's `inspect` shows, and the same of every property and cause within it
 */
export function printEverywhere(value: unknown): string {
  return [...printings(value, new Set())].join('\n');
}

function* printings(value: unknown, seen: Set<unknown>): Generator<string> {
  if (typeof value !== 'object' || value === null || seen.has(value)) {
    yield String(value);
    return;
  }
  seen.add(value);
  yield String(value);
  yield jsonOf(value);
  yield inspect(value, { depth: Infinity, showHidden: true, maxStringLength: Infinity });
  for (const key of Reflect.ownKeys(value)) {
    yield String(key);
    yield* printings((value as Record<PropertyKey, unknown>)[key], seen);
  }
}

/** Returns nothing for what has no JSON: a circle, a BigInt. */
function jsonOf(value: object): string {
  try {
    return String(JSON.stringify(value));
  } catch {
    return '';
  }
}

/**
 * Finds the secrets that a text contains: as they are, percent-encoded or in Base64.
 *
 * @returns those of `secrets` that were found
 */
export function findSecrets(text: string, secrets: readonly string[]): string[] {
  return secrets.filter((secret) => encodings(secret).some((form) => text.includes(form)));
}

function encodings(secret: string): string[] {
  const base64 = Buffer.from(secret).toString('base64');
  return [secret, encodeURIComponent(secret), base64.replace(/=+$/, '')];
}
