import { CsvError, type Info, type Options, parse } from 'csv-parse/sync';
import { UsageError } from '../usage-error.ts';
import type { Row } from './row.ts';

const COLUMNS = ['email', 'password'] as const;
/** Separators that programs write, the usual one first. */
const SEPARATORS = [',', ';', '\t'];

/**
 * Reads CSV with the columns `email` and `password`. Fields are separated by commas, semicolons or tabs. A first line `sep=;`, as Excel
 * writes it, names the separator.
 *
 * @throws {UsageError} if a column is missing or the quotes are unbalanced. No message holds a part of the text.
 */
export function csvRows(name: string, text: string): readonly Row[] {
  const [, separator] = /^sep=(.)\s*$/im.exec(text.slice(0, text.search(/[\r\n]/))) ?? [];
  // Its line stays, so that lines are counted as in the file.
  const table = separator === undefined ? text : text.replace(/^.*/, '');
  const delimiter = separator ?? separatorOf(table);
  const [header, ...records] = csvRecords(name, table, delimiter);
  const names = columnsOf(header?.fields);
  checkColumns(name, names);

  return records.map(({ line, fields }) => {
    const invitation = { email: fields[names.indexOf('email')], password: fields[names.indexOf('password')] };
    const location = `line ${line}`;
    if (fields.length === names.length) return { location, invitation };
    const message = `Has ${count(fields.length, 'field')}, but the header has ${names.length}. Put fields that contain a separator or a quote in quotes.`;
    return { location, invitation, violation: { field: '', rule: 'columns', message } };
  });
}

/** Finds the separator by which the first line names both columns. */
function separatorOf(text: string): string {
  const [line = ''] = text.trimStart().split(/[\r\n]/, 1);
  const names = (separator: string): readonly string[] =>
    columnsOf(line.split(separator).map((field) => field.trim().replace(/^"(.*)"$/, '$1')));
  const isHeader = (separator: string): boolean =>
    COLUMNS.every((column) => names(separator).includes(column));
  return SEPARATORS.find(isHeader) ?? ',';
}

function columnsOf(fields: readonly string[] = []): readonly string[] {
  return fields.map((field) => field.trim().toLowerCase());
}

function checkColumns(name: string, names: readonly string[]): void {
  const missing = COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    throw new UsageError(
      `${name} has no column ${missing.join(' and no column ')}. The first line must name the columns, separated by commas, semicolons or tabs: email,password`,
    );
  }
  const duplicate = COLUMNS.find((column) => names.indexOf(column) !== names.lastIndexOf(column));
  if (duplicate) throw new UsageError(`${name} has two columns ${duplicate}. Remove one of them.`);
}

interface CsvRecord {
  /** The line on which it begins. */
  readonly line: number;
  readonly fields: readonly string[];
}

/** Blanks around a field in quotes are outside of it too. */
const OPTIONS = {
  info: true,
  raw: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  skip_empty_lines: true,
  skip_records_with_empty_values: true,
  trim: true,
} satisfies Options;

function csvRecords(name: string, text: string, delimiter: string): CsvRecord[] {
  const bytes = Buffer.from(text);
  try {
    const records = parse(bytes, { ...OPTIONS, delimiter }) as unknown as {
      info: Info;
      record: string[];
      raw: string;
    }[];
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
      `${name} is invalid CSV: the row that begins on line ${line} has a quote that neither opens nor closes a field. Put fields that contain a separator, a quote or a line break in quotes, and double each quote inside.`,
    );
  }
}

function lineBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
