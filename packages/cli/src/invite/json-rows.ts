import { parse as locate } from '@humanwhocodes/momoa';
import { UsageError } from '../usage-error.ts';
import type { Row } from './row.ts';

/**
 * Reads a JSON list of `{"email", "password"}`, or `{"emailAddresses": [that list]}`.
 *
 * @throws {UsageError} if the text isn't such JSON. No message holds a part of the text.
 */
export function jsonRows(name: string, text: string): readonly Row[] {
  const value = parseJson(text, (location) => new UsageError(`${name} is invalid JSON${location}.`));
  const list = Array.isArray(value) ? value : (value as { emailAddresses?: unknown } | null)?.emailAddresses;
  if (!Array.isArray(list)) {
    throw new UsageError(
      `${name} must contain a list of {"email": …, "password": …}, or {"emailAddresses": [that list]}, or one {"email": …, "password": …} per line.`,
    );
  }
  return list.map((invitation, index) => ({ location: `entry ${index + 1}`, invitation }));
}

/**
 * Reads JSON Lines: one `{"email", "password"}` per line. Empty lines are skipped.
 *
 * @throws {UsageError} if a line isn't JSON. No message holds a part of the text.
 */
export function jsonLinesRows(name: string, text: string): readonly Row[] {
  const lines = text.split(/\r\n|\r|\n/).map((line, index) => ({ line, number: index + 1 }));
  return lines
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => ({
      location: `line ${number}`,
      invitation: parseJson(
        line,
        () => new UsageError(`${name} is invalid JSON Lines: check line ${number}.`),
      ),
    }));
}

/** Returns whether a text is JSON Lines: several objects, one per line. */
export function isJsonLines(text: string): boolean {
  const lines = text.split(/[\r\n]+/, 3).filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.every((line) => isObject(line));
}

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

function parseJson(text: string, fail: (location: string) => UsageError): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw fail(locationOfError(text)); // the message of JSON.parse contains a part of the text
  }
}

function locationOfError(text: string): string {
  try {
    locate(text);
    return '';
  } catch (error) {
    const { line, column } = error as { readonly line?: number; readonly column?: number };
    return line === undefined ? '' : `: check line ${line}, column ${column}`;
  }
}
