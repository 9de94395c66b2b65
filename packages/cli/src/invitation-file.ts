import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Violation } from '@goldleaf/client';
import { parse as locate } from '@humanwhocodes/momoa';
import { CsvError, type Info, parse } from 'csv-parse/sync';
import { UsageError } from './usage-error.ts';

/** One invitation of a file, as it stands there. */
export interface Row {
  /** Where it is: `line 2` of a CSV file, `entry 2` of a JSON list. Both count from 1; a CSV's header is line 1. */
  readonly place: string;
  readonly invitation: unknown;
  /** What is wrong with the row itself, so that it is no use to read an invitation from it. */
  readonly violation?: Violation;
}

/**
 * Reads the invitations of a file: CSV with the columns `email` and `password`, or JSON, as a list of
 * `{"email", "password"}` or as `{"emailAddresses": [...]}`. It is taken for JSON where its name ends in `.json` or its text
 * begins with a bracket or a brace.
 *
 * @throws {UsageError} when the file cannot be read as a whole. Its text is in no message: passwords are part of it.
 */
export async function readInvitationFile(file: string): Promise<readonly Row[]> {
  const text = decode(file, await readFile(file).catch((error) => refuseToRead(file, error)));
  if (text.trim() === '') throw new UsageError(`${file} is empty.`);

  const json = extname(file).toLowerCase() === '.json' || /^\s*[[{]/.test(text);
  const rows = json ? jsonRows(file, text) : csvRows(file, text);
  if (rows.length === 0) throw new UsageError(`${file} has no invitations in it.`);
  return rows;
}

function csvRows(file: string, text: string): Row[] {
  const [header, ...records] = csvRecords(file, text);
  const names = header?.fields.map((name) => name.trim().toLowerCase()) ?? [];
  const index = { email: names.indexOf('email'), password: names.indexOf('password') };
  const missing = (['email', 'password'] as const).filter((name) => index[name] === -1);
  if (missing.length > 0) {
    throw new UsageError(
      `${file} has no column ${missing.join(' and no column ')}. Its first line must name the columns, with a comma between them: email,password`,
    );
  }
  const twice = ['email', 'password'].find((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (twice) throw new UsageError(`${file} has two columns ${twice}. Leave one of them.`);

  return records.map(({ line, fields }) => {
    const invitation = { email: fields[index.email], password: fields[index.password] };
    const place = `line ${line}`;
    if (fields.length === names.length) return { place, invitation };
    const message = `Has ${count(fields.length, 'field')}, and the header has ${names.length}. Put a field with a comma or a quote in it between quotes.`;
    return { place, invitation, violation: { field: '', rule: 'columns', message } };
  });
}

interface CsvRecord {
  /** The line that it begins on. */
  readonly line: number;
  readonly fields: readonly string[];
}

function csvRecords(file: string, text: string): CsvRecord[] {
  const bytes = Buffer.from(text);
  const options = { info: true, relax_column_count: true, skip_empty_lines: true } as const;
  try {
    const records = parse(bytes, options) as unknown[] as { info: Info; record: string[] }[];
    // Counted here, because csv-parse counts CRLF between quotes as two lines.
    let line = 1;
    let end = 0;
    return records.map(({ info, record }) => {
      const read = bytes.toString('utf8', end, info.bytes);
      const [blank = ''] = read.match(/^[\r\n]*/) ?? [];
      const begin = line + lineBreaks(blank);
      line += lineBreaks(read);
      end = info.bytes;
      return { line: begin, fields: record };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { bytes: at } = error; // and not its message, which repeats the field
    const line = 1 + lineBreaks(bytes.toString('utf8', 0, Number(at)));
    throw new UsageError(
      `${file} is not valid CSV: the row that begins on line ${line} has a quote that neither opens nor closes a field. Put a field with a comma, a quote or a line break in it between quotes, and double each quote inside it.`,
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
      `${file} must hold a list of {"email": …, "password": …}, or {"emailAddresses": [that list]}.`,
    );
  }
  return list.map((invitation, index) => ({ place: `entry ${index + 1}`, invitation }));
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The message of JSON.parse repeats a part of the text.
    throw new UsageError(`${file} is not valid JSON${placeOfFault(text)}.`);
  }
}

function placeOfFault(text: string): string {
  try {
    locate(text);
    return '';
  } catch (error) {
    const { line, column } = error as { line: number; column: number };
    return `: look at line ${line}, column ${column}`;
  }
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${file} is not text in UTF-8. Save it as "CSV UTF-8", or as JSON.`);
  }
}

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'There is no file',
  EISDIR: 'A file is wanted, and this is a folder:',
  EACCES: 'You may not read',
};

function refuseToRead(file: string, error: NodeJS.ErrnoException): never {
  throw new UsageError(`${UNREADABLE[error.code ?? ''] ?? `Cannot read (${error.code})`} ${file}.`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
