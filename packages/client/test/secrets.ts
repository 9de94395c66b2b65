import { inspect } from 'node:util';
import { API_KEY, PASSWORD, TOKEN } from './goldleaf.ts';

/** Everything that is shown of a value by whatever shows it: text, JSON, Node's `inspect`, and every property down the line of causes. */
export function shown(value: unknown, seen: Set<unknown> = new Set()): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || seen.has(value)) return String(value);
  seen.add(value);
  const parts = [
    String(value),
    JSON.stringify(value),
    inspect(value, { depth: Infinity, showHidden: true, maxStringLength: Infinity }),
  ];
  for (const key of Reflect.ownKeys(value)) {
    parts.push(String(key), shown((value as Record<PropertyKey, unknown>)[key], seen));
  }
  return parts.join('\n');
}

/** The secrets that a text holds. */
export function secretsIn(text: string): string[] {
  return [API_KEY, PASSWORD, TOKEN].filter((secret) =>
    [secret, encodeURIComponent(secret), btoa(secret).replace(/=+$/, '')].some((form) => text.includes(form)),
  );
}
