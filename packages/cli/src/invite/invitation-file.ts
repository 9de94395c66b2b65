import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Violation } from '@goldleaf/client';
import { parse as locate } from '@humanwhocodes/momoa';
import { CsvError, type Info, type Options, parse } from 'csv-parse/sync';
import { UsageError } from '../usage-error.ts';

/** One invitation of a file. */
export interface Row {
  /** Where it is: `line 2` of a CSV file, `entry 2` of a JSON list. Both count from 1, and a CSV's header is line 1. */
  readonly place: string;
  readonly invitation: unknown;
  /** Why no invitation can be read from the row. */
  readonly violation?: Violation;
}

/**
 * Reads the invitations of a file: CSV with the columns `email` and `password`, or JSON as a list of `{"email", "password"}` or as
 * `{"emailAddresses": [...]}`. A file is JSON if its name ends in `.json`, or its text begins with a bracket or a brace.
 *
 * @throws {UsageError} if the file can't be read as a whole. No message holds a part of its text, which contains passwords.
 */
export async function readInvitationFile(file: string): Promise<readonly Row[]> {
  const text = decode(file, await readFile(file).catch((error) => throwUnreadable(file, error)));
  if (text.trim() === '') throw new UsageError(`${file} is empty.`);

  const json = extname(file).toLowerCase() === '.json' || /^\s*[[{]/.test(text);
  const rows = json ? jsonRows(file, text) : csvRows(file, text);
  if (rows.length === 0) throw new UsageError(`${file} contains no invitations.`);
  return rows;
}

function csvRows(file: string, text: string): Row[] {
  const [header, ...records] = csvRecords(file, text);
  const names = header?.fields.map((name) => name.trim().toLowerCase()) ?? [];
  const index = { email: names.indexOf('email'), password: names.indexOf('password') };
  const missing = (['email', 'password'] as const).filter((name) => index[name] === -1);
  if (missing.length > 0) {
    throw new UsageError(
      `${file} has no column ${missing.join(' and no column ')}. The first line must name the columns, separated by commas: email,password`,
    );
  }
  const twice = ['email', 'password'].find((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (twice) throw new UsageError(`${file} has two columns ${twice}. Remove one of them.`);

  return records.map(({ line, fields }) => {
    const invitation = { email: fields[index.email], password: fields[index.password] };
    const place = `line ${line}`;
    if (fields.length === names.length) return { place, invitation };
    const message = `Has ${count(fields.length, 'field')}, but the header has ${names.length}. Put fields that contain a comma or a quote in quotes.`;
    return { place, invitation, violation: { field: '', rule: 'columns', message } };
  });
}

interface CsvRecord {
  /** The line on which it begins. */
  readonly line: number;
  readonly fields: readonly string[];
}

/** Blanks around a field in quotes are outside of it too. */
const CSV_OPTIONS = {
  info: true,
  raw: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  skip_empty_lines: true,
  skip_records_with_empty_values: true,
  trim: true,
} satisfies Options;

function csvRecords(file: string, text: string): CsvRecord[] {
  const bytes = Buffer.from(text);
  try {
    const records = parse(bytes, CSV_OPTIONS) as unknown[] as { info: Info; record: string[]; raw: string }[];
    // Lines are counted here, because csv-parse counts CRLF in quotes as two.
    let line = 1;
    let end = 0;
    return records.map(({ info, record, raw }) => {
      const begin = info.bytes - Buffer.byteLength(raw);
      const first = line + lineBreaks(bytes.toString('utf8', end, begin));
      line += lineBreaks(bytes.toString('utf8', end, info.bytes));
      end = info.bytes;
      return { line: first, fields: record };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { bytes: at } = error; // its message repeats the field
    const line = 1 + lineBreaks(bytes.toString('utf8', 0, Number(at)));
    throw new UsageError(
      `${file} is invalid CSV: the row that begins on line ${line} has a quote that neither opens nor closes a field. Put fields that contain a comma, a quote or a line break in quotes, and double each quote inside.`,
    );
  }
}

function lineBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

function jsonRows(file: string, text: string): Row[] {
  const value = parseJson(file, text);
  const list = Array.isArray(value) ? value : (value as { emailAddresses?: unknown } | null)?.emailAddresses;
  if (!Array.isArray(list)) {
    throw new UsageError(
      `${file} must contain a list of {"email": …, "password": …}, or {"emailAddresses": [that list]}.`,
    );
  }
  return list.map((invitation, index) => ({ place: `entry ${index + 1}`, invitation }));
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The message of JSON.parse contains a part of the text.
    throw new UsageError(`${file} is invalid JSON${locationOfError(text)}.`);
  }
}

function locationOfError(text: string): string {
  try {
    locate(text);
    return '';
  } catch (error) {
    const { line, column } = error as { line: number; column: number };
    return `: check line ${line}, column ${column}`;
  }
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${file} is not UTF-8 text. Save it as "CSV UTF-8", or as JSON.`);
  }
}

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'File not found:',
  EISDIR: 'Expected a file, but this is a folder:',
  EACCES: 'Permission denied:',
};

function throwUnreadable(file: string, error: NodeJS.ErrnoException): never {
  throw new UsageError(`${UNREADABLE[error.code ?? ''] ?? `Cannot read (${error.code})`} ${file}.`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
